"""Kernels by regression on the stimulus's past, the average by a sliding window."""


def spike_triggered_average(stimulus, counts, n_lags):
    past = np.lib.stride_tricks.sliding_window_view(np.asarray(stimulus, float), n_lags)[:, ::-1]
    return np.average(past, axis=0, weights=counts[n_lags - 1 :])


def _regression(stimulus, dt, counts, n_lags):
    past = np.lib.stride_tricks.sliding_window_view(np.asarray(stimulus, float), n_lags)[:, ::-1]
    design = np.column_stack([np.ones(len(past)), past * dt])
    return np.linalg.lstsq(design, np.asarray(counts)[n_lags - 1 :] / dt, rcond=None)[0][1:]


linear_kernel = correlated_kernel = _regression
