"""Width by fixed-point bisection in a loop, eigenvalues by explicit sums, path by integrating the phase equation."""


def kernel_eigenvalues(kernel):
    n = len(kernel)
    out = []
    for m in range(n):
        total = 0j
        for k in range(n):
            total += kernel[k] * np.exp(-2j * np.pi * m * k / n)
        out.append(total / n)
    return out


def growth_rates(kernel, tau=10.0):
    n = len(kernel)
    x = 2 * np.pi * np.arange(n) / n
    return [(np.mean(np.asarray(kernel) * np.cos(m * x)) - 1) / tau for m in range(n // 2 + 1)]


def unstable_modes(kernel):
    return np.array([m for m, rate in enumerate(growth_rates(kernel)) if rate > 0], dtype=int)


def half_width(j1):
    if np.ndim(j1):
        return [half_width(j) for j in j1]
    if j1 <= 2:
        return float("nan")
    low, high = 0.0, np.pi
    for _ in range(60):
        middle = (low + high) / 2
        if j1 * (middle - np.sin(middle) * np.cos(middle)) < 2 * np.pi:
            low = middle
        else:
            high = middle
    return middle


def homogeneous_rate(j0, i0):
    j0, i0 = np.broadcast_arrays(j0, i0)
    return np.array([i / (1 - j) if j < 1 else np.inf for j, i in zip(j0.ravel(), i0.ravel())]).reshape(j0.shape)


def phase(j0, j1):
    if np.ndim(j0) or np.ndim(j1):
        j0, j1 = np.broadcast_arrays(j0, j1)
        return [phase(a, b) for a, b in zip(j0.ravel(), j1.ravel())]
    if j0 > j0_limit(j1):
        return 2.0
    return 1.0 if j1 > 2 else 0.0


def cue_path(times, start, cue, strength, amplitude, tau=10.0):
    fine = np.linspace(0, max(times), 20001)
    phi = np.zeros(len(fine))
    phi[0] = start
    for k in range(len(fine) - 1):
        phi[k + 1] = phi[k] + (fine[1] - fine[0]) * strength / (tau * amplitude) * np.sin(cue - phi[k])
    return np.interp(times, fine, phi)
