function fig = plot_rasters(trains, titles, n_neurons, t_start, t_stop, bin_width)
%PLOT_RASTERS A column of two panels for each network; the raster shows at most 60 neurons.
fig = figure();
columns = numel(trains);
shown = unique(round(linspace(0, n_neurons - 1, min(n_neurons, 60))));
for k = 1:columns
    times = trains{k}{1};
    neurons = trains{k}{2};
    [drawn, place] = ismember(neurons, shown);
    drawn = drawn & times >= t_start & times < t_stop;
    subplot(2, columns, k);
    plot(times(drawn), place(drawn), 'k.', 'markersize', 4);
    axis([t_start, t_stop, 0, numel(shown) + 1]);
    title(titles{k});
    xlabel('time (ms)');
    ylabel('neuron (index)');
    subplot(2, columns, columns + k);
    [centre, rate] = population_rate(times, n_neurons, t_start, t_stop, bin_width);
    plot(centre, rate, 'r');
    xlim([t_start, t_stop]);
    xlabel('time (ms)');
    ylabel('rate (Hz)');
end
end
