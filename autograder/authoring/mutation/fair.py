"""Where no mistake is made: what students do not write, or what no check could ask.

By rule, not by list. Left alone are

1. what students are given: constants in UPPER_CASE, functions named under `given`, signatures;
2. docstrings, annotations, and lines that refuse bad input (a branch that only raises);
3. how exactly a solver works: its tolerances and limits of iterations;
4. looks: of a call that draws, only what a `Figure` shows a check is kept, which is data and labels,
   never colours, widths, ticks or the arrangement of axes.
"""

from __future__ import annotations

import re

import libcst as cst

from autograder.authoring.mutation.operators import called, words

_KNOBS = re.compile(r"(?:\w*tol|max_?iter|max_?step|first_step|epsabs|epsrel|limit|full_output|disp|method|maxfev)$")
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
