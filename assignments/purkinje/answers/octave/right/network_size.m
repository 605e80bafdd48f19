function r = network_size(n_neurons, wire_diameter, spine_length, design)
switch design
    case 'point-to-point'
        r = n_neurons * wire_diameter;
    case 'axons'
        r = n_neurons^(5/6) * wire_diameter;
    case 'dendrites'
        r = n_neurons^(2/3) * wire_diameter;
    case 'spines'
        r = n_neurons^(2/3) * wire_diameter^(4/3) / spine_length^(1/3);
    otherwise
        error('no such design: %s', design);
end
end
