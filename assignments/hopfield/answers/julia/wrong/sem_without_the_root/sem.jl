# The standard deviation given for the standard error of the mean.
# LOSES: test_three_samples, test_mean_and_sem
function mean_and_sem(samples)
    ndims(samples) == 1 && return mean(samples), std(samples)
    return dropdims(mean(samples; dims=1); dims=1), dropdims(std(samples; dims=1); dims=1)
end
