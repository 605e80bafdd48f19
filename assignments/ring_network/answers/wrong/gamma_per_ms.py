"""Seconds taken for milliseconds."""

LOSES = ["test_gamma_for_velocity", "test_heading_is_integrated"]


def gamma_for_velocity(velocity, tau=10.0):
    return np.radians(np.asarray(velocity, float)) * tau
