"""Written from the handout in the plainest way: loops over lists, math, the random module, spikes in a dict by step."""

import cmath
import math
import random

import matplotlib.pyplot as plt


def lif_spike_times(arrival, jump, tau_m=TAU_M, theta=THETA, v_reset=V_RESET, t_ref=T_REF):
    v = 0.0
    t_last = 0.0
    free = -1e9  # end of the refractory period
    spikes = []
    for t, a in zip(arrival, jump):
        if t < free:
            continue
        v = v * math.exp(-(t - t_last) / tau_m)
        t_last = t
        v = v + a
        if v >= theta:
            spikes.append(t)
            v = v_reset
            free = t + t_ref
            t_last = free
    return spikes


def poisson_number(rng, mean):
    limit = math.exp(-mean)
    k = 0
    p = rng.random()
    while p > limit:
        k += 1
        p *= rng.random()
    return k


def poisson_drive(rate, n_neurons, t_stop, dt=0.1, seed=0):
    rng = random.Random(seed)
    mean = rate * dt / 1000
    table = []
    for k in range(round(t_stop / dt)):
        table.append([poisson_number(rng, mean) for i in range(n_neurons)])
    return table


def threshold_rate(weight, n_synapses, theta=THETA, tau_m=TAU_M):
    return 1000 * theta / (weight * n_synapses * tau_m)


def random_connectivity(n_exc, n_inh, epsilon=EPSILON, seed=0):
    rng = random.Random(seed)
    c_e = round(epsilon * n_exc)
    c_i = round(epsilon * n_inh)
    table = []
    for i in range(n_exc + n_inh):
        exc = [j for j in range(n_exc) if j != i]
        inh = [j for j in range(n_exc, n_exc + n_inh) if j != i]
        table.append(rng.sample(exc, c_e) + rng.sample(inh, c_i))
    return table


def weight_matrix(sources, n_exc, weight, g):
    n = len(sources)
    w = [[0.0] * n for i in range(n)]
    for i in range(n):
        for j in sources[i]:
            j = int(j)
            if j < n_exc:
                w[i][j] = weight
            else:
                w[i][j] = -g * weight
    return w


def run_network(weights, drive, delay=1.8, dt=0.1, tau_m=TAU_M, theta=THETA, v_reset=V_RESET, t_ref=T_REF):
    n_steps = len(drive)
    n = len(weights)
    d = round(delay / dt)
    r = round(t_ref / dt)
    decay = math.exp(-dt / tau_m)
    v = [0.0] * n
    ref_until = [-1] * n
    waiting = {}
    targets = []
    for j in range(n):
        targets.append([(i, float(weights[i][j])) for i in range(n) if weights[i][j] != 0])
    times, neurons = [], []
    for k in range(n_steps):
        ext = drive[k]
        arrived = [0.0] * n
        for j in waiting.pop(k, []):
            for i, w in targets[j]:
                arrived[i] += w
        fired = []
        for i in range(n):
            v[i] = v[i] * decay
            v[i] += float(ext[i]) + arrived[i]
            if k <= ref_until[i]:
                v[i] = v_reset
            if v[i] >= theta:
                fired.append(i)
                times.append(k * dt)
                neurons.append(i)
                v[i] = v_reset
                ref_until[i] = k + r
        if fired:
            waiting[k + d] = fired
    return times, neurons


def simulate_network(g, eta, n_neurons=1000, weight=0.2, delay=1.8, t_stop=600.0, dt=0.1, seed=0):
    rng = random.Random(seed)
    n_exc = round(0.8 * n_neurons)
    n_inh = n_neurons - n_exc
    c_e = round(0.1 * n_exc)
    sources = random_connectivity(n_exc, n_inh, 0.1, rng.randrange(10**9))
    targets = [[] for j in range(n_neurons)]
    for i in range(n_neurons):
        for j in sources[i]:
            targets[j].append(i)
    mean = eta * threshold_rate(weight, c_e) * c_e * dt / 1000
    p0 = math.exp(-mean)
    d, r = round(delay / dt), round(T_REF / dt)
    decay = math.exp(-dt / TAU_M)
    v = [rng.random() * THETA for i in range(n_neurons)]
    ref_until = [-1] * n_neurons
    waiting = {}
    times, neurons = [], []
    for k in range(round(t_stop / dt)):
        arrived = [0.0] * n_neurons
        for j in waiting.pop(k, []):
            w = weight if j < n_exc else -g * weight
            for i in targets[j]:
                arrived[i] += w
        fired = []
        for i in range(n_neurons):
            count = 0
            p = rng.random()
            while p > p0:
                count += 1
                p *= rng.random()
            if k <= ref_until[i]:
                continue
            x = v[i] * decay + arrived[i] + weight * count
            if x >= THETA:
                fired.append(i)
                times.append(k * dt)
                neurons.append(i)
                x = V_RESET
                ref_until[i] = k + r
            v[i] = x
        if fired:
            waiting[k + d] = fired
    return times, neurons


def mean_rate(times, n_neurons, t_start, t_stop):
    count = 0
    for t in times:
        if t_start <= t < t_stop:
            count += 1
    return 1000 * count / (n_neurons * (t_stop - t_start))


def population_rate(times, n_neurons, t_start, t_stop, bin_width=1.0):
    n_bins = int((t_stop - t_start) / bin_width + 1e-9)
    counts = [0] * n_bins
    for t in times:
        if t < t_start:
            continue
        k = int((t - t_start) / bin_width + 1e-9)
        if k < n_bins:
            counts[k] += 1
    centre = [t_start + (k + 0.5) * bin_width for k in range(n_bins)]
    rate = [1000 * c / (n_neurons * bin_width) for c in counts]
    return centre, rate


def interval_cv(times, neurons, n_neurons, t_start, t_stop, min_intervals=3):
    trains = [[] for i in range(n_neurons)]
    for t, i in zip(times, neurons):
        if t_start <= t < t_stop:
            trains[int(i)].append(t)
    cvs = []
    for train in trains:
        train.sort()
        intervals = [b - a for a, b in zip(train, train[1:])]
        if len(intervals) < min_intervals or len(intervals) == 0:
            continue
        m = sum(intervals) / len(intervals)
        var = sum((x - m) ** 2 for x in intervals) / len(intervals)
        cvs.append(math.sqrt(var) / m)
    if len(cvs) == 0:
        return float("nan")
    return sum(cvs) / len(cvs)


def variance(x):
    m = sum(x) / len(x)
    return sum((a - m) ** 2 for a in x) / len(x)


def synchrony_index(times, neurons, n_neurons, t_start, t_stop, bin_width=2.0):
    n_bins = int((t_stop - t_start) / bin_width + 1e-9)
    x = [[0] * n_bins for i in range(n_neurons)]
    for t, i in zip(times, neurons):
        if t >= t_start:
            k = int((t - t_start) / bin_width + 1e-9)
            if k < n_bins:
                x[int(i)][k] += 1
    avg = [sum(x[i][k] for i in range(n_neurons)) / n_neurons for k in range(n_bins)]
    below = sum(variance(row) for row in x) / n_neurons
    if below == 0:
        return 0.0
    return math.sqrt(variance(avg) / below)


def population_spectrum(times, n_neurons, t_start, t_stop, bin_width=1.0, segment=200.0):
    _, r = population_rate(times, n_neurons, t_start, t_stop, bin_width)
    m = round(segment / bin_width)
    n_seg = len(r) // m
    half = m // 2
    power = [0.0] * half
    table = [cmath.exp(-2j * math.pi * q / m) for q in range(m)]
    for s in range(n_seg):
        piece = r[s * m : (s + 1) * m]
        mean = sum(piece) / m
        for n in range(1, half + 1):
            z = 0
            for k in range(m):
                z += (piece[k] - mean) * table[n * k % m]
            power[n - 1] += abs(z * bin_width / 1000) ** 2 / (segment / 1000) / n_seg
    return [1000 * n / segment for n in range(1, half + 1)], power


def oscillation_frequency(frequency, power, factor=5.0):
    order = sorted(power)
    n = len(order)
    median = order[n // 2] if n % 2 else (order[n // 2 - 1] + order[n // 2]) / 2
    best = max(range(n), key=lambda i: power[i])
    if power[best] > factor * median:
        return frequency[best]
    return 0.0


def plot_rasters(trains, titles, n_neurons, t_start, t_stop, bin_width=0.5):
    fig = plt.figure(figsize=(5 * len(trains), 6))
    m = len(trains)
    for c in range(m):
        times, neurons = trains[c]
        plt.subplot(2, m, c + 1)
        xs, ys = [], []
        for t, i in zip(times, neurons):
            if i < 50 and t_start <= t < t_stop:
                xs.append(t)
                ys.append(i)
        plt.plot(xs, ys, "k.", markersize=2)
        plt.xlim(t_start, t_stop)
        plt.title(titles[c])
        plt.xlabel("time (ms)")
        plt.ylabel("neuron")
        plt.subplot(2, m, m + c + 1)
        centre, rate = population_rate(times, n_neurons, t_start, t_stop, bin_width)
        plt.plot(centre, rate)
        plt.xlim(t_start, t_stop)
        plt.xlabel("time (ms)")
        plt.ylabel("rate (Hz)")
    plt.tight_layout()
    return fig


def rate_cv_sweep(g_values, eta_values, n_neurons=1000, weight=0.2, t_start=100.0, t_stop=600.0, seed=0):
    rate, cv = [], []
    for eta in eta_values:
        r_row, c_row = [], []
        for g in g_values:
            times, neurons = simulate_network(g, eta, n_neurons=n_neurons, weight=weight, t_stop=t_stop, seed=seed)
            r_row.append(mean_rate(times, n_neurons, t_start, t_stop))
            c_row.append(interval_cv(times, neurons, n_neurons, t_start, t_stop))
        rate.append(r_row)
        cv.append(c_row)
    return rate, cv


def plot_rate_cv(g, eta, rate, cv):
    fig = plt.figure()
    plt.subplot(2, 1, 1)
    for j in range(len(eta)):
        plt.plot(g, rate[j], "o-", label="eta = " + str(eta[j]))
    plt.xlabel("g")
    plt.ylabel("rate (Hz)")
    plt.legend()
    plt.subplot(2, 1, 2)
    for j in range(len(eta)):
        plt.plot(g, cv[j], "o-", label="eta = " + str(eta[j]))
    plt.xlabel("g")
    plt.ylabel("CV")
    plt.legend()
    return fig


def network_state(times, neurons, n_neurons, t_start, t_stop, chi_split=0.2, cv_split=0.3):
    cv = interval_cv(times, neurons, n_neurons, t_start, t_stop)
    if mean_rate(times, n_neurons, t_start, t_stop) < 0.5 or math.isnan(cv):
        return "silent"
    chi = synchrony_index(times, neurons, n_neurons, t_start, t_stop)
    name = "S" if chi > chi_split else "A"
    name += "I" if cv > cv_split else "R"
    return name


def plot_phase_diagram(g, eta, states):
    fig = plt.figure()
    for name, style in (("SR", "ro"), ("AR", "bs"), ("SI", "g^"), ("AI", "kd"), ("silent", "yx")):
        xs, ys = [], []
        for j in range(len(eta)):
            for i in range(len(g)):
                if states[j][i] == name:
                    xs.append(g[i])
                    ys.append(eta[j])
        if xs:
            plt.plot(xs, ys, style, label=name)
    plt.xlabel("g")
    plt.ylabel("nu_ext / nu_thr")
    plt.legend()
    return fig


def input_moments(rate, g, nu_ext, n_synapses, weight, gamma=0.25, tau_m=TAU_M):
    tau = tau_m / 1000
    mu = n_synapses * weight * tau * (nu_ext + rate * (1 - g * gamma))
    var = n_synapses * weight**2 * tau * (nu_ext + rate * (1 + g * g * gamma))
    return mu, var**0.5


def erfcx(x):
    # exp(x^2) erfc(x)
    if x < 25:
        return math.exp(x * x) * math.erfc(x)
    y = 1 / (x * x)
    return (1 - y / 2 + 3 * y * y / 4) / (x * math.sqrt(math.pi))


def siegert_one(mu, sigma, tau_m, theta, v_reset, t_ref):
    low, high = (v_reset - mu) / sigma, (theta - mu) / sigma
    if high > 26:
        return 0.0

    def simpson(f, a, b, n):
        h = (b - a) / n
        total = f(a) + f(b)
        for k in range(1, n):
            total += (4 if k % 2 else 2) * f(a + k * h)
        return total * h / 3

    f = lambda u: erfcx(-u)
    total = 0.0
    if low < -20:
        # far tail: in the logarithm of -u
        b = min(high, -20)
        total += simpson(lambda s: f(-math.exp(s)) * math.exp(s), math.log(-b), math.log(-low), 400)
        low = b
    if high > low:
        total += simpson(f, low, high, 4000)
    return 1000 / (t_ref + tau_m * math.sqrt(math.pi) * total)


def siegert_rate(mu, sigma, tau_m=TAU_M, theta=THETA, v_reset=V_RESET, t_ref=T_REF):
    import numpy as np

    if np.ndim(mu) == 0 and np.ndim(sigma) == 0:
        return siegert_one(float(mu), float(sigma), tau_m, theta, v_reset, t_ref)
    m, s = np.broadcast_arrays(mu, sigma)
    out = [siegert_one(float(a), float(b), tau_m, theta, v_reset, t_ref) for a, b in zip(m.ravel(), s.ravel())]
    return np.array(out).reshape(m.shape)


def mean_field_rate(g, eta, n_synapses, weight, gamma=0.25):
    nu_ext = eta * threshold_rate(weight, n_synapses)

    def f(nu):
        mu, sigma = input_moments(nu, g, nu_ext, n_synapses, weight, gamma)
        return siegert_one(mu, sigma, TAU_M, THETA, V_RESET, T_REF) - nu

    top = 500.0
    step = 2.0
    while top - step > 0 and f(top - step) < 0:
        top -= step
    low = max(top - step, 0.0)
    for _ in range(40):
        mid = (low + top) / 2
        if f(mid) > 0:
            low = mid
        else:
            top = mid
    return (low + top) / 2


def plot_mean_field(g_theory, rate_theory, g, rate, sem):
    fig = plt.figure()
    plt.plot(g_theory, rate_theory, label="theory")
    plt.errorbar(g, rate, yerr=sem, fmt="o", label="simulation")
    plt.xlabel("g")
    plt.ylabel("rate (Hz)")
    plt.legend()
    return fig
