"""The error after a single synchronous step given as that after recall."""

LOSES = ["test_recall_error"]


def recall_error(weights, patterns, update_orders):
    return mean_and_sem([measured_one_step_error(w, stored) for w, stored in zip(weights, patterns)])
