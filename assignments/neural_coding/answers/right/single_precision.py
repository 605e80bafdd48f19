"""Answers in float32, scalars as arrays of one element, columns where rows were asked for."""

_exact = dict(globals())


def _single(name, column=False):
    def answer(*args, **kwargs):
        got = np.asarray(_exact[name](*args, **kwargs), dtype=np.float32)
        return got.reshape(-1, 1) if column and got.ndim == 1 else got

    return answer


interval_cv, fano_factor = _single("interval_cv"), _single("fano_factor")
interval_density, psth = _single("interval_density", column=True), _single("psth")
cosine_tuning, fit_gaussian_tuning = _single("cosine_tuning"), _single("fit_gaussian_tuning")
linear_response = _single("linear_response", column=True)
posterior_density = _single("posterior_density")
linear_kernel, dead_time_density = _single("linear_kernel", column=True), _single("dead_time_density")
population_vector, fisher_information = _single("population_vector"), _single("fisher_information")
cramer_rao_bound, roc_area = _single("cramer_rao_bound"), _single("roc_area")
dense_fisher_information = _single("dense_fisher_information")
two_alternative_choice = _single("two_alternative_choice")
