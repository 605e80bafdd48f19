"""The mistakes: for a node of the syntax tree, the texts that might wrongly stand in its place.

An operator is a generator: node in, source texts out. They work on libcst's tree because it keeps
formatting and comments, so that a mutant differs from the reference in nothing but its mistake.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import pairwise

import libcst as cst

Edit = str | tuple[cst.CSTNode, str]
"""What might stand in a node's place, or in the place of a named part of it."""
Operator = Callable[[cst.CSTNode], Iterator[Edit]]


def words(text: str) -> frozenset[str]:
    """The words of a text."""
    return frozenset(text.split())


_MODULE = cst.Module([])
_ARITHMETIC: dict[type[cst.BaseBinaryOp], type[cst.BaseBinaryOp]] = {
    cst.Add: cst.Subtract,
    cst.Subtract: cst.Add,
    cst.Multiply: cst.Divide,
    cst.Divide: cst.Multiply,
    cst.FloorDivide: cst.Divide,
    cst.Modulo: cst.FloorDivide,
    cst.Power: cst.Multiply,
    cst.BitAnd: cst.BitOr,
    cst.BitOr: cst.BitAnd,
}
_COMPARISON: dict[type[cst.BaseCompOp], tuple[type[cst.BaseCompOp], ...]] = {
    cst.LessThan: (cst.LessThanEqual, cst.GreaterThan),
    cst.LessThanEqual: (cst.LessThan, cst.GreaterThanEqual),
    cst.GreaterThan: (cst.GreaterThanEqual, cst.LessThan),
    cst.GreaterThanEqual: (cst.GreaterThan, cst.LessThanEqual),
    cst.Equal: (cst.NotEqual,),
    cst.NotEqual: (cst.Equal,),
    cst.Is: (cst.IsNot,),
    cst.IsNot: (cst.Is,),
    cst.In: (cst.NotIn,),
    cst.NotIn: (cst.In,),
}
_TWINS = words("""
    sin/cos sinh/cosh arcsin/arccos sum/mean sum/prod max/min argmax/argmin maximum/minimum nanmax/nanmin nansum/nanmean
    any/all std/var median/mean log/log10 log1p/log expm1/exp erf/erfc floor/ceil round/floor rint/floor cumsum/cumprod
    zeros/ones zeros_like/ones_like triu/tril fft/rfft real/imag hstack/vstack append/extend union/intersection
    predecessors/successors in_degree/out_degree
""")
_ONE_WAY = {"mean": ["sum"], "median": ["mean"], "min": ["max"], "log": ["log10"], "exp": []}
"""Where the other direction is a mistake that nobody makes."""
_SWAPS: dict[str, list[str]] = {}
for _pair in sorted(_TWINS):
    _one, _other = _pair.split("/")
    _SWAPS.setdefault(_one, []).append(_other)
    _SWAPS.setdefault(_other, []).append(_one)
_SWAPS.update(_ONE_WAY)

_SHAPE_KEEPING = words("""
    abs absolute fabs maximum minimum clip mod fmod sqrt square log log10 log2 exp sin cos tan tanh round rint
    floor ceil conj conjugate real sort cumsum unique sign nan_to_num copy fftshift ifftshift unwrap
    degrees radians deg2rad rad2deg flip roll transpose diff
""")
"""Calls that may be forgotten: what they are given has the form of what they return."""
_SYMMETRIC = words("""
    maximum minimum add multiply hypot logaddexp isclose allclose array_equal logical_and logical_or fmax fmin
    max min isinstance getattr hasattr asarray array zeros ones full empty zip broadcast_arrays print
    brentq brenth bisect toms748
""")
"""Calls whose arguments may be swapped without harm, or where no one would."""
_WORDS = {"left": "right", "right": "left", "full": "same", "same": "full", "valid": "same", "ij": "xy", "F": "C"}
_OPERANDS = (cst.Name, cst.Attribute, cst.Subscript, cst.Call)
_MANY = 20
"""Whole numbers above this are mistaken by per cents, not by one."""
_TINY = 1e-6
"""Constants below this are tolerances: a few per cent more or less is no mistake."""


def code(node: cst.CSTNode) -> str:
    """The source of a node, without parentheses of its own."""
    if isinstance(node, cst.BaseExpression) and node.lpar:
        node = node.with_changes(lpar=[], rpar=[])
    return _MODULE.code_for_node(node)


def whole(node: cst.CSTNode) -> str:
    """The source of a node as it stands."""
    return _MODULE.code_for_node(node)


def called(node: cst.CSTNode) -> str:
    """The last name of what a call calls: `mean` for np.mean(x), x.mean() and mean(x)."""
    if isinstance(node, cst.Call):
        node = node.func
    if isinstance(node, cst.Attribute):
        return node.attr.value
    return node.value if isinstance(node, cst.Name) else ""


def arithmetic(node: cst.CSTNode) -> Iterator[str]:
    """The wrong one of two operators."""
    if isinstance(node, cst.BinaryOperation) and (other := _ARITHMETIC.get(type(node.operator))):
        yield code(node.with_changes(operator=other()))
    elif isinstance(node, cst.AugAssign):
        pairs = {"+=": "-=", "-=": "+=", "*=": "/=", "/=": "*="}
        operator = whole(node.operator).strip()
        if operator in pairs and (operator in "+=-=" or code(node.value) not in ("1", "-1")):
            yield f"{whole(node.target)} {pairs[operator]} {whole(node.value)}"


def comparison(node: cst.CSTNode) -> Iterator[str]:
    """The limit on the wrong side, or the wrong direction."""
    if isinstance(node, cst.Comparison):
        for position, target in enumerate(node.comparisons):
            for other in _COMPARISON.get(type(target.operator), ()):
                targets = list(node.comparisons)
                targets[position] = target.with_changes(operator=other())
                yield code(node.with_changes(comparisons=targets))


def boolean(node: cst.CSTNode) -> Iterator[str]:
    """`and` for `or`, a `not` forgotten, True for False."""
    if isinstance(node, cst.BooleanOperation):
        yield code(node.with_changes(operator=cst.Or() if isinstance(node.operator, cst.And) else cst.And()))
        yield code(node.left)
        yield code(node.right)
    elif isinstance(node, cst.UnaryOperation) and isinstance(node.operator, (cst.Not, cst.BitInvert)):
        yield code(node.expression)
    elif isinstance(node, cst.Name) and node.value in ("True", "False"):
        yield str(node.value == "False")


def constant(node: cst.CSTNode) -> Iterator[str]:
    """A number wrong by a few per cent, by much, in its sign, or left out; a unit's factor upside down."""
    if isinstance(node, cst.Integer):
        value = node.evaluated_value
        if value <= _MANY:
            yield from (str(value + 1), *([str(value - 1)] if value else []))
        else:
            yield from (f"{round(value * 1.05)}", f"{round(value * 1.5)}")
    elif isinstance(node, cst.Float):
        number = node.evaluated_value
        if abs(number) < _TINY:
            yield from ("0.0", f"{number * 1e6:.6g}") if number else ("0.05",)
            return
        yield f"{number * 1.05:.6g}"
        yield f"{number * 1.5:.6g}"
        yield f"-{node.value}"
        if number not in (0.5, 1.0, 2.0):  # then a factor or term is dropped
            yield "0.0"
        if number in (1e3, 1e-3, 60.0, 3600.0, 1e6, 1e-6):
            yield f"{1 / number:.6g}"


def few_per_cent(node: cst.CSTNode) -> Iterator[str]:
    """A whole number in a formula, wrong by a few per cent."""
    if isinstance(node, cst.BinaryOperation) and isinstance(
        node.operator, (cst.Add, cst.Subtract, cst.Multiply, cst.Divide)
    ):
        for side in ("left", "right"):
            operand = getattr(node, side)
            if isinstance(operand, cst.Integer) and operand.evaluated_value > 0:
                number = cst.parse_expression(f"{operand.evaluated_value * 1.05:.6g}")
                yield code(node.with_changes(**{side: number}))


def sign(node: cst.CSTNode) -> Iterator[str]:
    """A minus sign forgotten, or one too many."""
    if isinstance(node, cst.UnaryOperation) and isinstance(node.operator, cst.Minus):
        yield code(node.expression)
    elif isinstance(node, cst.Call) and called(node) in {"exp", "sin", "tanh", "argsort", "sqrt"} and node.args:
        first = node.args[0]
        if not isinstance(first.value, cst.UnaryOperation):
            args = [first.with_changes(value=cst.parse_expression(f"-({code(first.value)})")), *node.args[1:]]
            yield code(node.with_changes(args=args))
    elif isinstance(node, cst.Return) and isinstance(node.value, (cst.BinaryOperation, cst.Call)):
        yield f"return -({code(node.value)})"


def off_by_one(node: cst.CSTNode) -> Iterator[str]:
    """A range, a slice or an index that starts or ends one too early or too late."""
    if isinstance(node, cst.Call) and called(node) in ("range", "arange") and node.args:
        last = min(len(node.args), 2) - 1
        if len(node.args) == 1:
            yield f"{whole(node.func)}(1, {whole(node.args[0].value)})"
        for step in ("+ 1", "- 1"):
            args = list(node.args)
            value = cst.parse_expression(f"{whole(args[last].value)} {step}")
            args[last] = args[last].with_changes(value=value)
            yield code(node.with_changes(args=args))
    elif isinstance(node, cst.Call) and called(node) == "enumerate" and len(node.args) == 1:
        yield f"{whole(node.func)}({whole(node.args[0].value)}, 1)"
    elif isinstance(node, cst.Slice) and node.step is None:
        lower, upper = (whole(bound) if bound else "" for bound in (node.lower, node.upper))
        if not lower and not upper:
            return
        yield f"{lower} + 1:{upper}" if lower else f"1:{upper}"
        yield f"{lower}:{upper} - 1" if upper else f"{lower}:-1"
        if upper and not isinstance(node.upper, cst.UnaryOperation):
            yield f"{lower}:{upper} + 1"
    elif isinstance(node, cst.Index) and not isinstance(node.value, (cst.Name, cst.Integer, cst.Tuple, cst.List)):
        text = whole(node.value)
        if isinstance(node.value, cst.BinaryOperation):
            yield f"{text} + 1"


def dropped_term(node: cst.CSTNode) -> Iterator[str]:
    """A term of a sum forgotten."""
    if isinstance(node, cst.BinaryOperation) and isinstance(node.operator, (cst.Add, cst.Subtract)):
        yield code(node.left)
        yield code(node.right) if isinstance(node.operator, cst.Add) else f"-{whole(node.right)}"


def dropped_factor(node: cst.CSTNode) -> Iterator[str]:
    """A factor, a divisor or an exponent forgotten: a normalisation, a unit."""
    if isinstance(node, cst.BinaryOperation):
        if isinstance(node.operator, (cst.Multiply, cst.Divide, cst.Power, cst.FloorDivide, cst.Modulo)):
            yield code(node.left)
        if isinstance(node.operator, cst.Multiply):
            yield code(node.right)
        if isinstance(node.operator, cst.Divide) and (node.left.lpar or isinstance(node.left, _OPERANDS)):
            yield f"{whole(node.right)} / {whole(node.left)}"


def dropped_call(node: cst.CSTNode, imported: frozenset[str] = frozenset()) -> Iterator[str]:
    """A clipping, rounding, absolute value, square root ... forgotten; `imported` are the names that imports bind."""
    if not isinstance(node, cst.Call):
        return
    name = called(node)
    if name == "where" and len(node.args) == 3:
        yield code(node.args[1].value)
        yield code(node.args[2].value)
    elif name in _SHAPE_KEEPING:
        if _function(node.func, imported) and node.args and node.args[0].keyword is None:
            values = [a.value for a in node.args if a.keyword is None]
            simple = isinstance(values[0], (cst.Integer, cst.Float)) and len(values) > 1
            yield code(values[1] if simple else values[0])
        elif isinstance(node.func, cst.Attribute) and not _function(node.func, imported):
            yield code(node.func.value)


def swapped_function(node: cst.CSTNode) -> Iterator[str]:
    """sin for cos, a sum for a mean, log10 for log."""
    if isinstance(node, cst.Call):
        name = called(node)
        for other in _SWAPS.get(name, []):
            if isinstance(node.func, cst.Attribute):
                yield code(node.with_changes(func=node.func.with_changes(attr=cst.Name(other))))
            elif isinstance(node.func, cst.Name) and name in ("max", "min", "any", "all"):
                yield code(node.with_changes(func=cst.Name(other)))
        if name in ("std", "var") and not any(a.keyword and a.keyword.value == "ddof" for a in node.args):
            ddof = cst.Arg(cst.Integer("1"), keyword=cst.Name("ddof"))
            yield code(node.with_changes(args=[*node.args, ddof]))


def swapped_arguments(node: cst.CSTNode) -> Iterator[str]:
    """Two arguments, or two results, in each other's place."""
    if isinstance(node, cst.Call) and called(node) not in _SYMMETRIC:
        places = [n for n, a in enumerate(node.args) if a.keyword is None and not a.star]
        for first, second in pairwise(places):
            args = list(node.args)
            a, b = args[first].value, args[second].value
            if isinstance(a, cst.Lambda) or isinstance(b, cst.Lambda) or a.deep_equals(b):
                continue
            args[first], args[second] = args[first].with_changes(value=b), args[second].with_changes(value=a)
            yield code(node.with_changes(args=args))
    elif isinstance(node, cst.Return) and isinstance(node.value, cst.Tuple) and len(node.value.elements) == 2:
        one, two = (e.value for e in node.value.elements)
        yield f"return {whole(two)}, {whole(one)}"


def swapped_axes(node: cst.CSTNode) -> Iterator[str]:
    """Rows for columns: the other axis, a transpose forgotten, the factors of a matrix product exchanged."""
    if isinstance(node, cst.Arg) and node.keyword is not None and node.keyword.value == "axis":
        text = whole(node.value)
        yield f"axis={'0' if text in ('1', '-1') else '1'}"
    elif isinstance(node, cst.Subscript) and whole(node).endswith((".shape[0]", ".shape[1]")):
        yield f"{whole(node.value)}[{int(whole(node).endswith('[0]'))}]"
    elif isinstance(node, cst.Attribute) and node.attr.value == "T":
        yield code(node.value)
    elif isinstance(node, cst.BinaryOperation) and isinstance(node.operator, cst.MatrixMultiply):
        yield f"{whole(node.right)} @ {whole(node.left)}"
    elif isinstance(node, cst.Subscript) and len(node.slice) == 2:
        first, second = (whole(e.slice) for e in node.slice)
        if first != second:
            yield f"{whole(node.value)}[{second}, {first}]"


def dropped_option(node: cst.CSTNode) -> Iterator[str]:
    """An option forgotten: the default is taken. (An empty text takes the comma with it.)"""
    if isinstance(node, cst.Arg) and node.keyword is not None and node.keyword.value not in ("kind", "args"):
        yield ""


def other_word(node: cst.CSTNode) -> Iterator[str]:
    """The other side, the other mode."""
    if isinstance(node, cst.Arg) and isinstance(node.value, cst.SimpleString):
        word = node.value.raw_value
        if word in _WORDS:
            yield whole(node.with_changes(value=cst.SimpleString(f'"{_WORDS[word]}"'), comma=cst.MaybeSentinel.DEFAULT))


def condition(node: cst.CSTNode) -> Iterator[Edit]:
    """A case forgotten: one branch is always taken; a filter left out."""
    if isinstance(node, (cst.If, cst.While)):
        yield node.test, "True"
        if isinstance(node, cst.If) and node.orelse is not None:
            yield node.test, "False"
    elif isinstance(node, cst.IfExp):
        yield code(node.body)
        yield code(node.orelse)
    elif isinstance(node, cst.CompIf):
        yield "if True"
    elif isinstance(node, (cst.Subscript)) and whole(node).endswith("[::-1]"):
        yield code(node.value)


def dropped_statement(node: cst.CSTNode) -> Iterator[str]:
    """A step forgotten: a reset, a branch, a change in place, the end of a loop."""
    if (isinstance(node, cst.If) and node.orelse is None) or (
        isinstance(node, (cst.AugAssign, cst.Break, cst.Continue))
        or (isinstance(node, cst.Expr) and isinstance(node.value, cst.Call))
        or (
            isinstance(node, cst.Assign)
            and len(node.targets) == 1
            and isinstance(node.targets[0].target, (cst.Subscript, cst.Attribute))
        )
    ):
        yield "pass"


def _function(func: cst.BaseExpression, imported: frozenset[str]) -> bool:
    """Whether a function rather than a method is called: np.abs(x), round(x), np.linalg.norm(x)."""
    while isinstance(func, cst.Attribute):
        func = func.value
    return isinstance(func, cst.Name) and (func.value in imported or func.value in ("round", "abs", "sorted"))


OPERATORS: tuple[Operator, ...] = (
    arithmetic,
    comparison,
    boolean,
    constant,
    few_per_cent,
    sign,
    off_by_one,
    dropped_term,
    dropped_factor,
    dropped_call,
    swapped_function,
    swapped_arguments,
    swapped_axes,
    dropped_option,
    other_word,
    condition,
    dropped_statement,
)
