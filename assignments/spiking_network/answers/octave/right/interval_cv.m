function cv = interval_cv(times, neurons, n_neurons, t_start, t_stop, min_intervals)
%INTERVAL_CV All intervals of all neurons at once: spikes sorted by neuron, then by time.
inside = times(:) >= t_start & times(:) < t_stop;
spikes = sortrows([neurons(inside(:).').', times(inside(:).').']);
same = diff(spikes(:, 1)) == 0;
intervals = diff(spikes(:, 2));
intervals = intervals(same);
owner = spikes([same; false], 1) + 1;
number = accumarray(owner, 1, [n_neurons, 1]);
average = accumarray(owner, intervals, [n_neurons, 1]) ./ number;
variance = accumarray(owner, (intervals - average(owner)).^2, [n_neurons, 1]) ./ number;
enough = number >= max(min_intervals, 1);
cv = mean(sqrt(variance(enough)) ./ average(enough));   % NaN where there are none
end
