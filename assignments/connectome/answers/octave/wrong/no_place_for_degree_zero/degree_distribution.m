function fraction = degree_distribution(degree)
% Bins from 1 on, as Octave counts: neurons without partners are lost, and degree k stands at place k.
% LOSES: test_small_distribution, test_distribution_of_a_network
fraction = histc(degree, 1:max(degree)) / numel(degree);
end
