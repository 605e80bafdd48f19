function rate = psth(trials, duration, bin_width)
edges = linspace(0, duration, round(duration / bin_width) + 1);
rate = count_between([trials{:}], edges) / (numel(trials) * bin_width);
end
