function arrives = synaptic_input(chemical, rates)
% The rates stand on the right, as where columns send.
% LOSES: test_synaptic_input
arrives = chemical * rates(:);
end
