"""Everything that can be a loop is one, in plain Python; time grids of 0.1 ms; lists are returned."""

import math
import random


def poisson_train(rate, duration, seed, t_ref=0.0):
    random.seed(seed)
    dt, spikes, last = 1e-4, [], -math.inf
    for k in range(int(duration / dt)):
        t = k * dt
        if t - last >= t_ref and random.random() < rate * dt:
            spikes.append(t)
            last = t
    return spikes


def interval_cv(spikes):
    intervals = [b - a for a, b in zip(spikes[:-1], spikes[1:])]
    mean = sum(intervals) / len(intervals)
    return math.sqrt(sum((i - mean) ** 2 for i in intervals) / (len(intervals) - 1)) / mean


def fano_factor(spikes, duration, window):
    counts = []
    k = 0
    while (k + 1) * window <= duration + 1e-12:
        counts.append(sum(1 for t in spikes if k * window <= t < (k + 1) * window))
        k += 1
    mean = sum(counts) / len(counts)
    return sum((c - mean) ** 2 for c in counts) / len(counts) / mean


def interval_density(spikes, edges):
    intervals = [b - a for a, b in zip(spikes[:-1], spikes[1:])]
    density = []
    for low, high in zip(edges[:-1], edges[1:]):
        inside = sum(1 for i in intervals if low <= i < high)
        density.append(inside / len(intervals) / (high - low))
    return density


def inhomogeneous_train(rate, dt, seed):
    random.seed(seed)
    spikes = []
    for k in range(len(rate)):
        if random.random() < rate[k] * dt:
            spikes.append((k + random.random()) * dt)
    return spikes


def psth(trials, duration, bin_width):
    n = int(round(duration / bin_width))
    rate = [0.0] * n
    for trial in trials:
        for t in trial:
            rate[min(int(t / bin_width), n - 1)] += 1 / len(trials) / bin_width
    return rate


def linear_response(stimulus, dt, kernel, r_0):
    rate = []
    for k in range(len(stimulus)):
        total = r_0
        for j in range(len(kernel)):
            if k - j >= 0:
                total += dt * kernel[j] * stimulus[k - j]
        rate.append(max(total, 0.0))
    return rate


def spike_triggered_average(stimulus, counts, n_lags):
    average, spikes = [0.0] * n_lags, 0
    for k in range(n_lags - 1, len(stimulus)):
        for _ in range(counts[k]):
            spikes += 1
            for j in range(n_lags):
                average[j] += stimulus[k - j]
    return [a / spikes for a in average]


def linear_kernel(stimulus, dt, counts, n_lags):
    n = len(stimulus)
    mean = sum(stimulus) / n
    variance = sum((s - mean) ** 2 for s in stimulus) / n
    rate = sum(counts) / (n * dt)
    return [rate * c / (variance * dt) for c in spike_triggered_average(stimulus, counts, n_lags)]


def correlated_kernel(stimulus, dt, counts, n_lags):
    stimulus, counts = list(map(float, stimulus)), list(map(float, counts))
    n = len(stimulus)
    mean_s, mean_n = sum(stimulus) / n, sum(counts) / n
    covariance, cross = [], []
    for lag in range(n_lags):
        q = c = 0.0
        for k in range(lag, n):
            q += (stimulus[k] - mean_s) * (stimulus[k - lag] - mean_s)
            c += (counts[k] - mean_n) / dt * (stimulus[k - lag] - mean_s)
        covariance.append(q / n)
        cross.append(c / n)
    matrix = [[covariance[abs(i - j)] for j in range(n_lags)] for i in range(n_lags)]
    return [d / dt for d in np.linalg.solve(matrix, cross)]


def log_likelihood(counts, rates, duration):
    result = []
    for k in range(len(rates[0])):
        total = 0.0
        for i in range(len(counts)):
            expected = float(rates[i][k]) * duration
            total -= expected + math.lgamma(counts[i] + 1)
            if counts[i] > 0:
                total += float(counts[i]) * (math.log(expected) if expected > 0 else -math.inf)
        result.append(total)
    return result


def posterior_density(log_like, s, prior):
    top = max(log_like)
    weight = [math.exp(a - top) * p for a, p in zip(log_like, prior)]
    total = sum(weight) * (s[1] - s[0])
    return [w / total for w in weight]


def point_estimates(log_like, s, prior):
    density = posterior_density(log_like, s, prior)
    ml = max(range(len(s)), key=lambda k: log_like[k])
    best = max(range(len(s)), key=lambda k: density[k])
    return [s[ml], s[best], sum(a * b for a, b in zip(s, density)) * (s[1] - s[0])]


def population_vector(rates, preferred, r_0, r_max):
    x = y = 0.0
    for i in range(len(rates)):
        vote = (rates[i] - r_0[i]) / r_max[i]
        x += vote * math.cos(math.radians(preferred[i]))
        y += vote * math.sin(math.radians(preferred[i]))
    return math.degrees(math.atan2(y, x))


def fisher_information(s, preferred, r_max, sigma, duration):
    result = []
    for one in s:
        total = 0.0
        for p in preferred:
            f = r_max * math.exp(-((one - p) ** 2) / (2 * sigma**2))
            slope = -(one - p) / sigma**2 * f
            total += duration * slope**2 / f
        result.append(total)
    return result


def ml_error(s_true, s, preferred, r_max, sigma, duration, n_trials, seed):
    rng = np.random.default_rng(seed)
    squares = 0.0
    for _ in range(n_trials):
        counts = []
        for p in preferred:
            counts.append(rng.poisson(duration * r_max * math.exp(-((s_true - p) ** 2) / (2 * sigma**2))))
        best, estimate = -math.inf, None
        for candidate in s:
            total = 0.0
            for n, p in zip(counts, preferred):
                f = duration * r_max * math.exp(-((candidate - p) ** 2) / (2 * sigma**2))
                total += n * math.log(f) - f
            if total > best:
                best, estimate = total, candidate
        squares += (estimate - s_true) ** 2
    return math.sqrt(squares / n_trials)


def roc_curve(noise, signal, thresholds):
    alarms = [sum(1 for n in noise if n >= z) / len(noise) for z in thresholds]
    hits = [sum(1 for n in signal if n >= z) / len(signal) for z in thresholds]
    return alarms, hits


def roc_area(noise, signal):
    right = 0.0
    for a in noise:
        for b in signal:
            right += 1.0 if b > a else 0.5 if b == a else 0.0
    return right / len(noise) / len(signal)


def poisson_choice(mean_noise, mean_signal):
    def probability(n, mean):
        return math.exp(n * math.log(mean) - mean - math.lgamma(n + 1))

    total = 0.0
    for a in range(120):
        for b in range(120):
            if b >= a:
                share = 1.0 if b > a else 0.5
                total += share * probability(a, mean_noise) * probability(b, mean_signal)
    return total
