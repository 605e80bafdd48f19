"""Time runs from 0 on whatever times[0] is: rates at times[0] are taken for rates at 0."""

LOSES = ["test_transient_of_any_network", "test_path_to_the_cue", "test_travelling_bump"]


from scipy.integrate import solve_ivp


def simulate_ring(weights, drive, rates, times, tau=10.0):
    def slope(t, u):
        return (np.maximum(weights @ u + drive, 0) - u) / tau

    return solve_ivp(slope, (0, times[-1]), rates, t_eval=times, rtol=1e-6, atol=1e-8).y.T
