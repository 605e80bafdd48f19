function [average, sem] = mean_and_sem(samples)
% The second argument of std taken for the dimension: it divides by K, not by K - 1.
% LOSES: test_three_samples, test_mean_and_sem, test_recall_probability, test_recall_error, test_forgetting_curve
if isrow(samples)
    samples = samples(:);
end
average = mean(samples, 1);
sem = std(samples, 1) / sqrt(size(samples, 1));
end
