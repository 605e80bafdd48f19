function cv = interval_cv(spikes)
intervals = diff(spikes);
cv = std(intervals) / mean(intervals);
end
