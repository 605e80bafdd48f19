"""Only one rate at a time is understood."""

LOSES = ["test_mean_rate_and_cv"]


def dead_time_statistics(rate, t_ref):
    mean = float(rate) / (1 + float(rate) * t_ref)
    cv = mean / float(rate)
    return mean, cv, cv**2
