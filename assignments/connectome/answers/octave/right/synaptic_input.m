function arrives = synaptic_input(chemical, rates)
% Rows send, so the rates stand on the left.
arrives = rates(:).' * chemical;
end
