function [presynaptic, postsynaptic] = partners(names, chemical, neuron)
% Its column are those who send to it, its row those who receive.
i = strcmp(names, neuron);
presynaptic = names(chemical(:, i) > 0);
postsynaptic = names(chemical(i, :) > 0);
end
