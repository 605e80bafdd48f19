function plot_rasters(trains, titles, n_neurons, t_start, t_stop, bin_width)
% Scattered dots above, stairs below; no handle is returned.
for k = 1:numel(trains)
    [times, neurons] = trains{k}{:};
    drawn = neurons < 50 & times >= t_start & times < t_stop;
    subplot(2, numel(trains), k);
    scatter(times(drawn), neurons(drawn), 4, 'k', 'filled');
    title(titles{k});
    xlabel('t (ms)');
    ylabel('neuron');
    subplot(2, numel(trains), numel(trains) + k);
    [centre, rate] = population_rate(times, n_neurons, t_start, t_stop, bin_width);
    stairs(centre, rate);
    xlabel('t (ms)');
    ylabel('rate (Hz)');
end
end
