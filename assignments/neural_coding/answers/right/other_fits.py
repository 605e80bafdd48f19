"""Fits by a simplex search, a grid and curve_fit; a direction from 0 to 360; likelihoods by scipy.stats."""


def fit_gaussian_tuning(s, r):
    s, r = np.asarray(s), np.asarray(r)
    unit = np.ptp(s)

    def loss(p):
        return np.sum((r - p[1] * np.exp(-((s / unit - p[0]) ** 2) / (2 * p[2] ** 2))) ** 2)

    start = [s[np.argmax(r)] / unit, r.max(), 0.15]
    options = {"xatol": 1e-8, "fatol": 1e-10, "maxiter": 5000, "maxfev": 5000}
    best = optimize.minimize(loss, start, method="Nelder-Mead", options=options).x
    return [best[0] * unit, best[1], abs(best[2]) * unit]


def fit_cosine_tuning(s, r):
    s, r = np.asarray(s), np.asarray(r)
    best = (np.inf,)
    for guesses in (np.arange(0, 360, 1.0), np.arange(-1, 1, 0.02)):
        centre = 0 if best[0] == np.inf else best[1]
        for guess in centre + guesses:
            slope, offset = np.polyfit(np.cos(np.deg2rad(s - guess)), r, 1)
            error = np.sum((r - slope * np.cos(np.deg2rad(s - guess)) - offset) ** 2)
            if slope > 0 and error < best[0]:
                best = error, guess, offset, offset + slope
    return best[1:]


def fit_sigmoid_tuning(s, r):
    s, r = np.asarray(s), np.asarray(r)
    middle = s[np.argmin(abs(r - r.max() / 2))]
    fits = []
    for width in (np.ptp(s) / 12, -np.ptp(s) / 12):
        p, _ = optimize.curve_fit(sigmoid_tuning, s, r, (middle, r.max(), width), maxfev=20000)
        fits.append((np.sum((r - sigmoid_tuning(s, *p)) ** 2), p))
    return min(fits, key=lambda f: f[0])[1]


def log_likelihood(counts, rates, duration):
    return stats.poisson.logpmf(np.asarray(counts)[:, None], np.asarray(rates) * duration).sum(axis=0)


def population_vector(rates, preferred, r_0, r_max):
    vote = (np.asarray(rates) - np.asarray(r_0)) / np.asarray(r_max)
    return np.angle(np.sum(vote * np.exp(1j * np.radians(preferred))), deg=True) % 360


def roc_area(noise, signal):
    return stats.mannwhitneyu(signal, noise).statistic / (len(noise) * len(signal))


def poisson_choice(mean_noise, mean_signal):
    difference = stats.skellam(mean_signal, mean_noise)
    return difference.sf(0) + difference.pmf(0) / 2
