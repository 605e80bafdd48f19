function [false_alarms, hits] = roc_curve(noise, signal, thresholds)
% Rows are trials, columns thresholds.
false_alarms = mean(noise(:) >= thresholds(:).', 1);
hits = mean(signal(:) >= thresholds(:).', 1);
end
