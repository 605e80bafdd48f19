"""Which functions a file of Julia defines, seen without running it."""

from __future__ import annotations

import time

import pytest

from autograder.grading.dialects import defined


@pytest.mark.parametrize(
    "text, found",
    [
        ('f(x) = 2x\nfunction g(x)\n  error("neurograde:NotImplemented g")\nend\nf(1) == 2\n', {"f": True, "g": False}),
        ("f(x, celsius=37.0, scale=exp(log(2))) =\n    x\n", {"f": True}),
        ("f(x,\n  y=1,\n  z=2) = x\n", {"f": True}),
        ("f(x::Vector{Float64})::Float64 = sum(x)\n", {"f": True}),
        ("f(x::T, y::T) where {T<:Real} = x\n", {"f": True}),
        ("@inline f(x) = x\n@views function g(x; k=1)\n  x\nend\n", {"f": True, "g": True}),
        ("const f = (x, y=1) -> x\ng = x -> 2x\n", {"f": True, "g": True}),
        ("f(1) == 2 || error()\ng(x) => 3\nprintln(f(x = 1))\n", {}),
    ],
)
def test_functions_are_seen(text: str, found: dict[str, bool]) -> None:
    assert defined("a.jl", text) == found


@pytest.mark.parametrize("piece", ["f(", "f(x, g(", "f(()", "@a ", "f = ("])
def test_a_file_made_to_be_slow_is_read_at_once(piece: str) -> None:
    began = time.process_time()
    defined("a.jl", piece * 50_000)
    defined("a.jl", (piece + "\n") * 20_000)
    assert time.process_time() - began < 10
