function [centre, rate] = population_rate(times, n_neurons, t_start, t_stop, bin_width)
% Columns by histc, whose last bin is only for what lies on the last edge.
bins = floor((t_stop - t_start) / bin_width + 1e-9);
edges = t_start + bin_width * (0:bins)' - 1e-9 * bin_width;
count = zeros(bins + 1, 1);
if ~isempty(times)
    count = reshape(histc(times(:), edges), [], 1);
end
centre = t_start + bin_width * ((1:bins)' - 0.5);
rate = 1000 * count(1:bins) / (n_neurons * bin_width);
end
