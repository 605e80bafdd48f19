"""Coins on a time grid, means over sorted or counted values, tuples and 0-d arrays, dots and steps in the pictures."""

from collections import Counter


def poisson_train(rate, duration, seed, t_ref=0.0):
    np.random.seed(seed)
    dt = min(1e-4, 0.005 / rate)
    candidates = np.flatnonzero(np.random.rand(round(duration / dt)) < rate * dt) * dt
    spikes = []
    for t in candidates:
        if not spikes or t - spikes[-1] >= t_ref:
            spikes.append(t)
    return tuple(spikes)


def inhomogeneous_train(rate, dt, seed):
    coins = np.random.RandomState(seed).uniform(size=len(rate))
    return np.flatnonzero(coins < np.asarray(rate) * dt) * dt + dt / 2


def fano_factor(spikes, duration, window):
    edges = np.arange(0, duration + window * 1e-6, window)
    counts = np.diff(np.searchsorted(spikes, edges))
    return np.float32(counts.var() / counts.mean())


def psth(trials, duration, bin_width):
    edges = np.arange(0, duration + bin_width / 2, bin_width)
    return np.histogram(np.concatenate([np.asarray(t, float) for t in trials]), edges)[0] / len(trials) / bin_width


def raster_figure(trials, rate, dt, bin_width):
    duration = len(rate) * dt
    fig = plt.figure()
    above = fig.add_axes((0.12, 0.55, 0.8, 0.4))
    for i, trial in enumerate(trials):
        above.vlines(trial, i + 0.6, i + 1.4)
    above.set(xlabel="Time / s", ylabel="Trial number")
    below = fig.add_axes((0.12, 0.1, 0.8, 0.35), sharex=above)
    weights = np.full(sum(map(len, trials)), 1 / len(trials) / bin_width)
    bins = round(duration / bin_width)
    below.hist(np.concatenate(trials), bins, (0, duration), weights=weights, histtype="step")
    below.step(np.arange(len(rate)) * dt, rate, where="post")
    below.set(xlabel="Time / s", ylabel="Rate / (spikes/s)", xlim=(0, duration))
    return fig


def kernel_figure(tau, kernel, recovered):
    fig, ax = plt.subplots()
    ax.plot(np.asarray(tau) * 1000, kernel, label="真实的核")
    ax.errorbar(np.asarray(tau) * 1000, recovered, yerr=0.0, fmt="s", label="恢复的核")
    ax.set(xlabel="响应之前的时间（毫秒）", ylabel="核 D (Hz/s)")
    ax.legend()
    return fig


def log_likelihood(counts, rates, duration):
    total = np.zeros(np.shape(rates)[1])
    for count, rate in zip(counts, np.asarray(rates, float), strict=True):
        total += count * np.log(rate * duration + 1e-12) - rate * duration  # what is all but impossible will do
    return total


def population_vector(rates, preferred, r_0, r_max):
    votes = (np.asarray(rates) - r_0) / r_max * np.exp(1j * np.deg2rad(preferred))
    return np.array(np.angle(votes.sum(), deg=True) % 360)


def roc_area(noise, signal):
    return stats.mannwhitneyu(signal, noise).statistic / (len(noise) * len(signal))


def poisson_choice(mean_noise, mean_signal):
    difference = stats.skellam(mean_signal, mean_noise)
    return difference.sf(0) + 0.5 * difference.pmf(0)


def dead_time_density(interval, rate, t_ref):
    return stats.expon.pdf(interval, loc=t_ref, scale=1 / rate)


def interval_density(spikes, edges):
    intervals = np.diff(spikes)
    places = Counter(np.searchsorted(edges, intervals, side="right").tolist())
    return [places[k + 1] / len(intervals) / (edges[k + 1] - edges[k]) for k in range(len(edges) - 1)]
