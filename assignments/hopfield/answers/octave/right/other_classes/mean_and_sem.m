function [average, sem] = mean_and_sem(samples)
% Columns out.
if isvector(samples)
    samples = samples(:);
end
average = mean(samples, 1).';
sem = std(samples, 0, 1).' / sqrt(size(samples, 1));
end
