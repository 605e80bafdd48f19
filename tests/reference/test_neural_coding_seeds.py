"""The stochastic checks of neural_coding with many seeds: right answers pass every time.

The checks are called in this very process, without the trust line, so that hundreds of runs take seconds.
What is seen here supports the probabilities in their docstrings; a failure here is one of them being wrong.
Added up, those probabilities stay below 2e-7 for the whole assignment, most of it from correlated_kernel.
"""

import importlib.util
import inspect
import types
import warnings
from functools import cache
from pathlib import Path

import numpy as np
import pytest

from autograder.checking.fixtures import pytest_configure
from autograder.checking.outcome import Credit

ROOT = Path(__file__).parents[2]
ASSIGNMENT = ROOT / "assignments" / "neural_coding"
SEEDS = range(12)
CHECKS = {
    "poisson_train": ["rate_and_irregularity", "count_varies_between_trains", "ready_at_the_start", "dead_time"],
    "inhomogeneous_train": ["spikes_follow_the_rate", "counts_are_poisson"],
    "tuning_fit": ["gaussian_fit", "cosine_fit", "sigmoid_fit"],
    "linear_kernel": ["kernel_shape", "kernel_amplitude"],
    "correlated_kernel": ["kernel_from_correlated_noise"],
    "ml_error": ["error_reaches_the_bound", "error_of_an_uneven_population", "candidates_far_apart"],
}
ANSWERS = {
    "reference": list(CHECKS),
    "thinning": ["poisson_train", "inhomogeneous_train"],
    "legacy_random": ["poisson_train", "inhomogeneous_train", "ml_error"],
    "other_fits": ["tuning_fit"],
    "cross_correlation": ["linear_kernel", "correlated_kernel"],
}
RUNS = [(student, topic, name) for student, topics in ANSWERS.items() for topic in topics for name in CHECKS[topic]]


def answer(name):
    """A known-right answer: the reference, with what the sample answer `name` redefines."""
    module = types.ModuleType(name)
    files = [ROOT / "reference" / "neural_coding.py"]
    if name != "reference":
        files.append(ASSIGNMENT / "answers" / "right" / f"{name}.py")
    for file in files:
        exec(compile(file.read_text(encoding="utf-8"), str(file), "exec"), module.__dict__)
    return module


@pytest.fixture(scope="module")
def load(request):
    """Check functions by topic and name; the marks they carry must be known to pytest first."""
    pytest_configure(request.config)

    @cache
    def module(topic):
        spec = importlib.util.spec_from_file_location(f"checks_{topic}", ASSIGNMENT / f"test_{topic}.py")
        loaded = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(loaded)
        return loaded

    return lambda topic, name: getattr(module(topic), f"test_{name}")


REFERENCE = answer("reference")


@pytest.mark.parametrize(("student", "topic", "name"), RUNS)
def test_right_answers_pass_with_every_seed(load, student, topic, name):
    """Each answer is drawn by seeds of its own."""
    check, mine = load(topic, name), answer(student)
    offset = 1000 * len(student)
    for seed in SEEDS:
        credit = Credit()
        given = {
            "student": mine,
            "reference": REFERENCE,
            "rng": np.random.default_rng([offset, seed]),
            "credit": credit,
        }
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # a student's, such as a fit without noise has no errors to tell
            check(**{name: given[name] for name in inspect.signature(check).parameters})
        assert credit.lost == 0, [str(message) for message in credit.messages]
