function [average, sem] = mean_and_sem(samples)
%MEAN_AND_SEM Over networks, the first axis; one number for each network may come as a row.
if isrow(samples)
    samples = samples(:);
end
average = mean(samples, 1);
sem = std(samples, 0, 1) / sqrt(size(samples, 1));
end
