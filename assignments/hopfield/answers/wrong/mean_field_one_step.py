"""1 - 2 x the one-step error: the errors' own feedback left out, so there is no capacity."""

LOSES = ["test_retrieval_overlap"]


def retrieval_overlap(alpha):
    return 1 - 2 * one_step_error(alpha)
