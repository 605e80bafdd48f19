"""The rules of docs/languages.md: what a value becomes in Julia, and what comes back; a process for a whole table."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from autograder.checking.compare import equal
from autograder.sandbox import Output, Parameter, Signature
from tests.julia.conftest import needs_julia, takes

pytestmark = needs_julia

ECHO = "plain(x) = (string(typeof(x)), x)\narray(x) = (string(typeof(x)), x)\nnumbers(x) = (string(typeof(x)), x)\n"
GIVEN: list[tuple[str, Any, str]] = [
    ("plain", 3, "Int64"),
    ("plain", 2.5, "Float64"),
    ("plain", True, "Bool"),
    ("plain", 1 + 2j, "Complex{Float64}"),
    ("plain", None, "Nothing"),
    ("plain", "mV µ 毫伏", "String"),
    ("plain", "", "String"),
    ("plain", [1, 2, 3], "Array{Int64,1}"),
    ("plain", (1.5, 2), "Array{Float64,1}"),
    ("plain", ["a", "bc"], "Array{String,1}"),
    ("plain", [np.array([1.0, 2.0]), np.array([3.0])], "Array{Array{Float64,1},1}"),
    ("plain", ["a", 1], "Array{Any,1}"),
    ("plain", [], "Array{Any,1}"),
    ("array", [], "Array{Float64,1}"),
    ("array", [[1, 2], [3, 4]], "Array{Int64,2}"),
    ("array", [[1, 2], [3, 4, 5]], "Array{Array{Int64,1},1}"),  # rows of different length are no matrix
    ("plain", np.arange(6.0).reshape(2, 3), "Array{Float64,2}"),
    ("plain", np.arange(24.0).reshape(2, 3, 4), "Array{Float64,3}"),
    ("plain", np.zeros((0, 3)), "Array{Float64,2}"),
    ("plain", np.array([True, False]), "Array{Bool,1}"),
    ("plain", np.array([1, 2], dtype=np.int32), "Array{Int32,1}"),
    ("plain", np.float32([1, 2]), "Array{Float32,1}"),
    ("plain", np.float16([1, 2]), "Array{Float32,1}"),
    ("plain", np.array([1j, 2]), "Array{Complex{Float64},1}"),
    ("plain", np.array([np.nan, np.inf, -np.inf]), "Array{Float64,1}"),
    ("plain", {"n": 1.0, "m": np.array([1, 2])}, "Dict{String,Any}"),
    ("plain", {3: "a"}, "Dict{Int64,Any}"),
    ("numbers", 3, "Float64"),  # where the help text says float or array, whole numbers are floating-point ones
    ("numbers", [1, 2], "Array{Float64,1}"),
    ("numbers", np.array([[1, 2]]), "Array{Float64,2}"),
    ("numbers", np.array([True]), "Array{Bool,1}"),
    ("numbers", [np.array([1, 2]), np.array([3])], "Array{Array{Float64,1},1}"),
    ("numbers", None, "Nothing"),
]


def test_a_value_becomes_what_the_rules_say_and_comes_back(julia: Any) -> None:
    signatures = {
        name: Signature((Parameter("x", name == "array", real=name == "numbers"),), (Output("type"), Output("x")))
        for name in ("plain", "array", "numbers")
    }
    with julia(ECHO, signatures) as process:
        for function, value, kind in GIVEN:
            reply = process.call(function, [value])
            assert reply.status == "value", (value, reply.error_message)
            assert reply.value[0].replace(" ", "") == kind, value
            back = reply.value[1]
            if isinstance(value, np.ndarray):
                assert back.shape == value.shape and np.array_equal(back, value, equal_nan=True), value
            else:
                assert equal(back, value), value


def test_bytes_are_a_vector_of_them(julia: Any) -> None:
    with julia("f(x) = (x isa Vector{UInt8}, x)", {"f": takes("x")}) as process:
        assert equal(process.call("f", [b"ab"]).value, (True, np.array([97, 98], dtype=np.uint8)))


RESULTS: dict[str, tuple[str, Any]] = {
    "vector": ("[1.0, 2.0]", np.array([1.0, 2.0])),
    "matrix": ("[1 2; 3 4]", np.array([[1, 2], [3, 4]])),
    "solid": ("reshape(0.0:23, 2, 3, 4)", np.arange(24.0).reshape(4, 3, 2).T),
    "range": ("1:3", np.array([1, 2, 3])),
    "view": ("view([1.0, 2, 3], 2:3)", np.array([2.0, 3.0])),
    "transpose": ("[1.0 2; 3 4]'", np.array([[1.0, 3], [2, 4]])),
    "sparse": ("sparse([1, 2], [2, 1], [1.0, 2.0])", np.array([[0, 1.0], [2, 0]])),
    "diagonal": ("Diagonal([1.0, 2.0])", np.diag([1.0, 2.0])),
    "bits": ("[1, 2] .> 1", np.array([False, True])),
    "bit_matrix": ("[1 2; 3 4] .> 2", np.array([[False, False], [True, True]])),
    "no_vector": ("Float64[]", np.zeros(0)),
    "no_matrix": ("zeros(0, 3)", np.zeros((0, 3))),
    "untyped_numbers": ("(a = []; push!(a, 1); push!(a, 2.5); a)", np.array([1, 2.5])),
    "untyped_matrix": ("Any[1 2; 3 4.5]", np.array([[1, 2], [3, 4.5]])),
    "nothing_in_it": ("[]", []),
    "missing": ("[1.0, missing]", np.array([1.0, np.nan])),
    "rational": ("1 // 4", 0.25),
    "pi": ("pi", np.pi),
    "big": ("big(2)^100", float(2**100)),
    "small_big": ("big(7)", 7),
    "single": ("0.5f0", 0.5),
    "unsigned": ("UInt8[1, 2]", np.array([1, 2], dtype=np.uint8)),
    "complex": ("[1im, 2]", np.array([1j, 2])),
    "symbol": (":mV", "mV"),
    "char": ("'µ'", "µ"),
    "substring": ('SubString("abc", 2)', "bc"),
    "no_utf8": ("String(UInt8[0x61, 0xff])", "a�"),
    "texts": ('["a", "b"]', ["a", "b"]),
    "table": ('[1 "a"; 2 "b"]', [[1, "a"], [2, "b"]]),
    "vectors": ("[[1.0], [2.0, 3.0]]", [np.array([1.0]), np.array([2.0, 3.0])]),
    "nested": ('Any[1, Any["x", nothing]]', [1, ["x", None]]),
    "tuple": ('(1, "a")', (1, "a")),
    "pair": ('1 => "a"', (1, "a")),
    "dict": ('Dict("003" => 1, "x y" => [1, 2])', {"003": 1, "x y": np.array([1, 2])}),
    "symbols": ("Dict(:a => 1)", {"a": 1}),
    "whole_keys": ('Dict(1 => "a", 2.0 => "b")', {1: "a", 2: "b"}),
    "named": ('(a = 1, b = "x")', {"a": 1, "b": "x"}),
    "keys": ('sort(collect(keys(Dict("b" => 1, "a" => 2))))', ["a", "b"]),
    "set": ("Set([4])", np.array([4])),
    "zero_axes": ("fill(2.0)", 2.0),
}


def test_a_result_becomes_plain_data(julia: Any) -> None:
    source = "using LinearAlgebra, SparseArrays\n" + "".join(f"{k}_f() = {body}\n" for k, (body, _) in RESULTS.items())
    with julia(source) as process:
        assert process.load_reply.problems == ()
        for name, (_, want) in RESULTS.items():
            reply = process.call(f"{name}_f")
            assert reply.status == "value", (name, reply.error_message)
            if isinstance(want, np.ndarray):
                assert (reply.value.shape, reply.value.dtype) == (want.shape, want.dtype), name
                assert np.array_equal(reply.value, want, equal_nan=want.dtype.kind == "f"), name
            else:
                assert type(reply.value) is type(want) and equal(reply.value, want), (name, reply.value)


@pytest.mark.parametrize("body, word", [
    ("sin", "plain data"), ("Ref(1)", "plain data"), ("Dict((1, 2) => 3)", "keys"),
    ("Vector{Any}(undef, 2)", "undefined"),
    ("(a = Any[1]; push!(a, a); a)", "nested"),
])  # fmt: skip
def test_what_is_no_plain_data_is_said_so(julia: Any, body: str, word: str) -> None:
    with julia(f"f() = {body}\ng() = 1\n") as process:
        reply = process.call("f")
        assert (reply.status, word in reply.error_message) == ("unsendable", True)
        assert process.call("g").value == 1


def test_several_results_are_a_tuple_or_what_can_be_one(julia: Any) -> None:
    source = "f() = (1, 2)\ng() = [1, 2]\nh() = (v = 1, w = 2)\nbad() = 1\nlong() = (1, 2, 3)\n"
    with julia(
        source, dict.fromkeys(("f", "g", "h", "bad", "long"), Signature((), (Output("v"), Output("w"))))
    ) as process:
        assert [process.call(name).value for name in "fgh"] == 3 * [(1, 2)]
        for name in ("bad", "long"):
            reply = process.call(name)
            assert (reply.status, "2 values are asked for" in reply.error_message) == ("raised", True)


def test_types_in_a_signature_get_what_fits_them(julia: Any) -> None:
    source = """
f(x::Float64, n::Int) = (x, n)
g(v::Vector{Float64}, names::Vector{String}) = (sum(v), join(names))
h(v::Array{Float64,1}) = sum(v)
k(m::Matrix{T}) where T<:Real = sum(m)
d(t::Dict{String,Float64}) = t["a"]
n(x::Union{Nothing,Float64}) = x === nothing
"""
    two = (Output(), Output())
    shapes = {
        "f": Signature((Parameter("x"), Parameter("n")), two),
        "g": Signature((Parameter("v"), Parameter("s")), two),
    }
    with julia(source, {**shapes, **{name: takes("x") for name in "hkdn"}}) as process:
        assert process.call("f", [3, 2.0]).value == (3.0, 2)
        assert process.call("g", [[1, 2], ["a", "b"]]).value == (3.0, "ab")
        assert process.call("h", [[1, 2]]).value == 3.0
        assert process.call("h", [[]]).value == 0.0
        assert process.call("k", [np.array([[1, 2]])]).value == 3
        assert process.call("d", [{"a": 1, "b": 2}]).value == 1.0
        assert process.call("n", [None]).value is True
        reply = process.call("h", ["text"])
        assert (reply.status, reply.error_type) == ("raised", "MethodError")
        assert "(::String)" in reply.error_message and "h(v::Array{Float64,1})" in reply.error_message
