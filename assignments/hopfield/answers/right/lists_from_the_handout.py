"""Written from the handout in the plainest way: loops over lists and math."""

import math

import matplotlib.pyplot as plt
import numpy as np


def hebbian_weights(patterns):
    P = len(patterns)
    N = len(patterns[0])
    W = []
    for i in range(N):
        row = []
        for j in range(N):
            if i == j:
                row.append(0.0)
                continue
            total = 0
            for mu in range(P):
                total = total + patterns[mu][i] * patterns[mu][j]
            row.append(total / N)
        W.append(row)
    return np.array(W)


def recall(weights, state, orders):
    s = [int(x) for x in state]
    W = [[float(w) for w in row] for row in weights]
    for sweep in orders:
        for i in sweep:
            i = int(i)
            h = 0.0
            Wi = W[i]
            for j in range(len(s)):
                h += Wi[j] * s[j]
            if h > 1e-9:
                s[i] = 1
            elif h < -1e-9:
                s[i] = -1
    return np.array(s)


def energy(weights, state):
    N = len(state)
    E = 0.0
    for i in range(N):
        for j in range(N):
            E -= 0.5 * weights[i][j] * state[i] * state[j]
    return E


def energy_trace(weights, state, order):
    s = list(state)
    trace = [energy(weights, s)]
    for i in order:
        h = 0.0
        for j in range(len(s)):
            h += weights[i][j] * s[j]
        if abs(h) > 1e-9:
            s[i] = 1 if h > 0 else -1
        trace.append(energy(weights, s))
    return trace


def plot_recall(pattern, cue, recalled, shape):
    fig = plt.figure()
    for k, (x, name) in enumerate([(pattern, "stored"), (cue, "cue"), (recalled, "recalled")]):
        plt.subplot(1, 3, k + 1)
        plt.imshow(np.reshape(x, shape), cmap="gray_r")
        plt.title(name)
    return fig


def corrupt(pattern, flip_order, fraction):
    out = list(pattern)
    n = round(fraction * len(out))
    for k in range(n):
        out[flip_order[k]] = -out[flip_order[k]]
    return out


def mean_and_sem(samples):
    x = np.asarray(samples, float)
    K = len(x)
    m = sum(x) / K
    var = sum((v - m) ** 2 for v in x) / (K - 1)
    return m, var**0.5 / K**0.5


def recall_probability(weights, patterns, flip_orders, update_orders, fractions):
    samples = []
    for k in range(len(weights)):
        W = weights[k]
        row = []
        for f in fractions:
            good = 0
            for mu in range(len(patterns[k])):
                cue = corrupt(patterns[k][mu], flip_orders[k][mu], f)
                end = recall(W, cue, update_orders[k])
                if all(end[i] == patterns[k][mu][i] for i in range(len(end))):
                    good += 1
            row.append(good / len(patterns[k]))
        samples.append(row)
    return mean_and_sem(samples)


def plot_recall_probability(fractions, loads, mean, sem):
    fig = plt.figure()
    for k in range(len(loads)):
        plt.errorbar(fractions, mean[k], yerr=sem[k], label=f"P = {loads[k]}")
    plt.xlabel("fraction of flipped units")
    plt.ylabel("probability of perfect recall")
    plt.legend()
    return fig


def one_step_error(alpha):
    a = np.asarray(alpha, float)
    f = np.vectorize(lambda x: 0.5 * math.erfc(1 / math.sqrt(2 * x)))
    return f(a)


def load_for_error(error):
    def one(e):
        lo, hi = 1e-6, 1e6
        while one_step_error(hi) < e:
            hi *= 10
        while one_step_error(lo) > e:
            lo /= 10
        for _ in range(200):
            mid = math.sqrt(lo * hi)
            if one_step_error(mid) < e:
                lo = mid
            else:
                hi = mid
        return mid

    return np.vectorize(one)(error)


def measured_one_step_error(weights, patterns):
    wrong = 0
    count = 0
    for p in patterns:
        for i in range(len(p)):
            h = 0.0
            for j in range(len(p)):
                h += weights[i][j] * p[j]
            if h * p[i] < -1e-9:
                wrong += 1
            count += 1
    return wrong / count


def recall_error(weights, patterns, update_orders):
    samples = []
    for k in range(len(weights)):
        wrong, count = 0, 0
        for p in patterns[k]:
            end = recall(weights[k], p, update_orders[k])
            for i in range(len(p)):
                if end[i] != p[i]:
                    wrong += 1
                count += 1
        samples.append(wrong / count)
    return mean_and_sem(samples)


def retrieval_overlap(alpha):
    def one(a):
        # y (sqrt(2 a) + 2/sqrt(pi) exp(-y^2)) = erf(y); the largest y with a solution
        def F(y):
            return math.erf(y) - y * (math.sqrt(2 * a) + 2 / math.sqrt(math.pi) * math.exp(-y * y))

        top = 1 / math.sqrt(2 * a)  # erf < 1, so y < top
        y = top * 1.0001
        step = 1e-4
        while y > 1e-2:
            if F(y) >= 0:
                return math.erf(y)
            y -= max(step, 1e-4)
        return float("nan")

    return np.vectorize(one, otypes=[float])(alpha)


def overlaps(patterns, state):
    out = []
    for p in patterns:
        m = 0
        for i in range(len(state)):
            m += p[i] * state[i]
        out.append(m / len(state))
    return out


def mixture_state(patterns):
    s = []
    for i in range(len(patterns[0])):
        total = 0
        for p in patterns:
            total += p[i]
        s.append(1 if total > 0 else -1)
    return s


def is_fixed_point(weights, state):
    for i in range(len(state)):
        h = 0.0
        for j in range(len(state)):
            h += weights[i][j] * state[j]
        if abs(h) > 1e-9 and (h > 0) != (state[i] > 0):
            return False
    return True


def mixture_overlap(n):
    # xi^1 decides only when the other n-1 are split in halves
    k = (n - 1) // 2
    return math.comb(n - 1, k) / 2 ** (n - 1)


def mixture_energy(n):
    return -0.5 * n * mixture_overlap(n) ** 2


def palimpsest_weights(patterns, decay):
    N = len(patterns[0])
    W = [[0.0] * N for _ in range(N)]
    for xi in patterns:
        for i in range(N):
            for j in range(N):
                if i != j:
                    W[i][j] = (1 - decay) * W[i][j] + xi[i] * xi[j] / N
    return W


def forgetting_curve(weights, patterns, ages, update_orders):
    samples = []
    for k in range(len(weights)):
        T = len(patterns[k])
        row = []
        for age in ages:
            p = patterns[k][T - 1 - age]
            end = recall(weights[k], p, update_orders[k])
            row.append(sum(a * b for a, b in zip(p, end)) / len(p))
        samples.append(row)
    return mean_and_sem(samples)


def palimpsest_overlap(age, decay, n):
    def one(a, e, N):
        signal = (1 - e) ** a
        noise = 1 / (N * (1 - (1 - e) ** 2))
        return math.erf(signal / math.sqrt(2 * noise))

    return np.vectorize(one)(age, decay, n)


def plot_forgetting(ages, mean, sem):
    fig = plt.figure()
    plt.errorbar(ages, mean, sem)
    plt.xlabel("age (patterns)")
    plt.ylabel("overlap")
    return fig
