function len = dendrite_length(n_neurons, wire_diameter, spine_length)
len = n_neurons * wire_diameter^2 / spine_length;
end
