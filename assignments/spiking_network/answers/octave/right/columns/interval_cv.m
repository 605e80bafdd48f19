function cv = interval_cv(times, neurons, n_neurons, t_start, t_stop, min_intervals)
% Neuron by neuron.
cvs = [];
neurons = double(neurons(:));
times = times(:);
for i = 0:n_neurons - 1
    own = sort(times(neurons == i & times >= t_start & times < t_stop));
    intervals = diff(own);
    if numel(intervals) >= max(min_intervals, 1)
        cvs(end+1) = std(intervals, 1) / mean(intervals);
    end
end
cv = mean(cvs);
end
