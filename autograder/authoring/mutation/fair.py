"""Where no mistake is made: what students do not write, or what no check could ask.

By rule, not by list. Left alone are

1. what students are given: constants in UPPER_CASE, functions named under `given`, signatures;
2. docstrings, annotations, and lines that refuse bad input (a branch that only raises);
3. how exactly a solver works: its tolerances and limits of iterations;
4. looks: of a call that draws, only what a `Figure` shows a check is kept, which is data and labels,
   never colours, widths, ticks or the arrangement of axes; nor the statements that only prepare them;
5. numbers of which nobody writes another: after `ddof=1` forgotten, `ddof=2` is no mistake of its own.
"""

from __future__ import annotations

import re

import libcst as cst
from libcst import matchers
from libcst.matchers import findall

from autograder.authoring.mutation.operators import called, words

_KNOBS = re.compile(
    r"(?:\w*tol|max_?iter|max_?step|first_step|epsabs|epsrel|rcond|limit|full_output|disp|method|maxfev)$"
)
_LOOKS = words("""
    axhline axvline text annotate tick_params grid margins suptitle set_title set_axis_off axis spines
    set_visible set_xticks set_yticks set_zticks set_xlim set_ylim set_zlim set_xticklabels set_yticklabels
    view_init subplots figure add_subplot subplots_adjust tight_layout label_outer set_box_aspect autoscale
    autoscale_view axvspan fill set_facecolor set_linewidth subplot_mosaic subfigures invert_yaxis
    set_major_locator
""")
_SHOWN = words("""
    x y z xerr yerr height width bins label extent origin xlabel ylabel zlabel xscale yscale aspect segments
    positions density weights axis
""")
"""Keywords of a drawing call that a check can see the effect of."""


def untouched(node: cst.CSTNode, drawing: bool) -> bool:
    """Whether nothing inside this node is changed; `drawing` within a function of a figure question."""
    if isinstance(node, (cst.Annotation, cst.Raise, cst.Assert, cst.Decorator, cst.Parameters, cst.Import)):
        return True
    if isinstance(node, cst.If) and _only_raises(node):
        return True
    if isinstance(node, cst.Arg) and node.keyword is not None and node.keyword.value in ("strict", "dtype", "out"):
        return True
    if isinstance(node, cst.Arg) and node.keyword is not None and _KNOBS.match(node.keyword.value):
        return True
    if not drawing:
        return False
    if isinstance(node, cst.Expr) and isinstance(node.value, cst.Call):
        return _only_looks(node.value)
    if isinstance(node, cst.Call):
        return called(node) in _LOOKS
    return isinstance(node, cst.Arg) and node.keyword is not None and node.keyword.value not in _SHOWN


def whole_only(node: cst.CSTNode) -> bool:
    """Whether a node is changed as a whole, not inside: x.shape[0] may become x.shape[1], nobody writes x.shape[2]."""
    if isinstance(node, cst.Arg):
        return node.keyword is not None and node.keyword.value == "ddof"
    return isinstance(node, cst.Subscript) and called(node.value) == "shape"


def preparing_looks(function: cst.CSTNode) -> frozenset[cst.CSTNode]:
    """The statements of a drawing function that only prepare looks.

    What they assign goes nowhere but into looks: the colour of a line, the points that get a name. Found in rounds,
    since what only serves such a statement serves looks, too. A statement that draws is none of them, whatever
    becomes of the artist it returns.
    """
    found: frozenset[cst.CSTNode] = frozenset()
    while True:
        reader = _Reader(found)
        function.visit(reader)
        more = frozenset(s for s in reader.statements if _prepares_looks(s, reader, found))
        if more <= found:
            return found
        found |= more


class _Reader(cst.CSTVisitor):
    """What a function reads outside of looks, on which objects it calls methods that draw, and its statements."""

    def __init__(self, looks: frozenset[cst.CSTNode]) -> None:
        super().__init__()
        self.looks = looks
        self.read: set[str] = set()
        self.draws: set[str] = set()
        self.statements: list[cst.CSTNode] = []

    def on_visit(self, node: cst.CSTNode) -> bool:
        if isinstance(node, (cst.SimpleStatementLine, cst.For)):
            self.statements.append(node)
        if (
            isinstance(node, cst.Expr)
            and isinstance(node.value, cst.Call)
            and isinstance(node.value.func, cst.Attribute)
        ):
            self.draws |= _names(node.value.func.value)
        if node in self.looks or untouched(node, drawing=True):
            return False
        if isinstance(node, cst.AssignTarget):
            return not _plain(node.target)
        if isinstance(node, cst.Name):
            self.read.add(node.value)
        return True


def _prepares_looks(statement: cst.CSTNode, reader: _Reader, found: frozenset[cst.CSTNode]) -> bool:
    if isinstance(statement, cst.For):
        lines = statement.body.body
        return all(line in found or _is_looks(line) for line in lines)
    assert isinstance(statement, cst.SimpleStatementLine)
    (*_, assign) = statement.body
    if not isinstance(assign, cst.Assign) or not all(_plain(t.target) for t in assign.targets):
        return False
    assigned = set().union(*(_names(t.target) for t in assign.targets))
    return not assigned & reader.read and not _names(assign.value) & reader.draws


def _is_looks(line: cst.CSTNode) -> bool:
    return isinstance(line, cst.SimpleStatementLine) and all(untouched(part, drawing=True) for part in line.body)


def _plain(target: cst.CSTNode) -> bool:
    """A name, or names in a tuple: not an element of something that is read elsewhere."""
    return isinstance(target, cst.Name) or (
        isinstance(target, cst.Tuple) and all(isinstance(element.value, cst.Name) for element in target.elements)
    )


def _names(node: cst.CSTNode) -> set[str]:
    return {name.value for name in findall(node, matchers.Name()) if isinstance(name, cst.Name)}


def _only_looks(call: cst.Call) -> bool:
    if called(call) in _LOOKS:
        return True
    return called(call) == "set" and all(a.keyword is not None and a.keyword.value not in _SHOWN for a in call.args)


def _only_raises(node: cst.If) -> bool:
    body = node.body.body
    last = body[-1] if body else None
    return (
        len(body) == 1
        and isinstance(last, cst.SimpleStatementLine)
        and isinstance(last.body[-1], cst.Raise)
        and node.orelse is None
    )
