function density = interval_density(spikes, edges)
intervals = diff(spikes);
density = count_between(intervals, edges) ./ (numel(intervals) * diff(edges(:).'));
end
