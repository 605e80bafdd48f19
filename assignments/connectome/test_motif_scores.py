import numpy as np

from autograder.checking import array, close, hidden, holds, public, question, within

pytestmark = question("motif_scores")

KEYS = ("observed", "mean", "sd", "z")

SEEDS = 100_000  # so small that seed * 1000 + k is a seed for numpy's old generator, too


def parts(got):
    """The four results, three numbers each."""
    good = isinstance(got, dict) and set(KEYS) <= set(got)
    assert holds(good, "The answer should be a dictionary with the keys observed, mean, sd and z.")
    return {key: array(got[key], (3,), what=key) for key in KEYS}


def network(rng, n=40):
    """Directed connections with hubs, and more reciprocal pairs than chance would have."""
    weight = np.outer(rng.gamma(2, size=n), rng.gamma(2, size=n)) / 4
    adjacency = rng.random((n, n)) < 0.11 * weight
    adjacency |= adjacency.T & (rng.random((n, n)) < 0.25)
    np.fill_diagonal(adjacency, False)
    return adjacency.astype(int)


def agrees(got, want, graphs, more):
    """Means and spreads over `graphs` random graphs, against ours over `more`.

    Bands: 7 standard errors for the means; spreads, of relative error 7 % after 100 graphs, within 0.6 to 1.65.
    """
    assert close(got["observed"], want["observed"], what="observed number of motifs")
    assert within(got["sd"] / want["sd"], 0.6, 1.65, what="standard deviation (relative)")
    band = 7 * want["sd"] * np.sqrt(1 / graphs + 1 / more)
    assert within((got["mean"] - want["mean"]) / band, -1, 1, what="mean over the random graphs")


@public(points=1)
def test_one_loop_and_one_cycle(student):
    """Observed are two reciprocal pairs, one feed-forward loop and one three-cycle; z follows from the rest.

    A three-cycle is expected in one of five random graphs: that 200 have none happens once in 10^16 times.
    """
    adjacency = np.zeros((12, 12), dtype=int)
    for i, j in [(0, 1), (1, 0), (2, 3), (3, 2), (4, 5), (5, 6), (4, 6), (7, 8), (8, 9), (9, 7), (10, 11)]:
        adjacency[i, j] = 1
    got = parts(student.motif_scores(adjacency, "equal_density", 200, 1))
    assert close(got["observed"], [2, 1, 1], what="observed number of motifs")
    assert close(got["z"] * got["sd"], got["observed"] - got["mean"], rel=0.02, abs=1e-9, what="z")
    assert holds(got["mean"][2] > 0, "The mean number of three-cycles cannot be zero.")


@hidden(points=3, hint="null-of-equal-density")
def test_scores_at_equal_density(student, reference, rng):
    """Against graphs of equal density, means and spreads of the three motifs are those of the null model.

    In a small, dense network the number of reciprocal pairs spreads 2.4 times as much if the number of connections
    does, too, and its root is 3.3 times its spread.
    """
    dense = (rng.random((12, 12)) < 0.7) & ~np.eye(12, dtype=bool)
    for adjacency in (network(rng), dense.astype(int)):
        got = parts(student.motif_scores(adjacency, "equal_density", 100, int(rng.integers(SEEDS))))
        agrees(got, reference.motif_scores(adjacency, "equal_density", 400, 0), 100, 400)


@hidden(points=3, hint="null-of-equal-degrees")
def test_scores_at_equal_degrees(student, reference, rng):
    """Against graphs of equal degrees, means and spreads are others, for hubs alone make loops."""
    adjacency = network(rng)
    got = parts(student.motif_scores(adjacency, "degree_preserving", 100, int(rng.integers(SEEDS))))
    agrees(got, reference.motif_scores(adjacency, "degree_preserving", 200, 0), 100, 200)


@hidden(points=1, hint="spread-not-error")
def test_score_is_in_standard_deviations(student, rng):
    """z is the excess over the mean in standard deviations, its sign included.

    The mean of 37 counts is a whole number of 37ths. A seed repeats its scores, another gives others: that two times 37
    random graphs have three equal means and spreads never happens.
    """
    adjacency, seeds = network(rng), rng.choice(SEEDS, 2, replace=False).tolist()
    got, again, other = (
        parts(student.motif_scores(adjacency, "equal_density", 37, seed)) for seed in (*seeds[:1], *seeds)
    )
    assert close(got["z"], (got["observed"] - got["mean"]) / got["sd"], rel=0.02, abs=1e-9, what="z")
    total = 37 * got["mean"]
    whole = np.abs(total - np.round(total)) < 0.02
    assert holds(whole.all(), "The mean is not one over as many random graphs as were asked for.")
    assert close(again["mean"], got["mean"], what="mean of the same seed")
    differ = (other["mean"] != got["mean"]).any() or (other["sd"] != got["sd"]).any()
    assert holds(differ, "Two seeds give the same random graphs.")
