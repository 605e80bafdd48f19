"""Kernels by cross-correlation of rate and stimulus, means taken off; the correlated one by Fourier."""

from scipy import signal


def linear_response(stimulus, dt, kernel, r_0):
    return np.clip(r_0 + dt * signal.lfilter(kernel, 1.0, stimulus), 0, None)


def linear_kernel(stimulus, dt, counts, n_lags):
    s, r = np.asarray(stimulus) - np.mean(stimulus), np.asarray(counts) / dt - np.mean(counts) / dt
    n = len(s)
    return np.array([r[j:] @ s[: n - j] / n for j in range(n_lags)]) / (np.var(s, ddof=1) * dt)


def correlated_kernel(stimulus, dt, counts, n_lags):
    _, cross = signal.csd(stimulus, np.asarray(counts) / dt, 1 / dt, nperseg=512)
    _, power = signal.welch(stimulus, 1 / dt, nperseg=512)
    return np.fft.irfft(cross / power)[:n_lags] / dt
