"""Which questions feel a change in a function: by the names that functions of the reference use."""

from __future__ import annotations

import ast
from collections import deque
from collections.abc import Mapping

from autograder.course import Assignment


def uses(tree: ast.Module) -> dict[str, set[str]]:
    """For each top-level definition (function, class, constant) the other definitions that it names."""
    named = {name: node for node in tree.body for name in _defined(node)}
    return {
        name: {n.id for n in ast.walk(node) if isinstance(n, ast.Name) and n.id in named and n.id != name}
        for name, node in named.items()
    }


def questions_reached(assignment: Assignment, graph: Mapping[str, set[str]]) -> dict[str, tuple[str, ...]]:
    """Definition -> the questions whose functions are it or use it, the nearest first.

    The question that asks for a function stands at distance 0; those that only use it come after.
    """
    reached: dict[str, dict[str, int]] = {name: {} for name in graph}
    for function, question in assignment.functions.items():
        distance = {function: 0}
        waiting = deque([function])
        while waiting:
            name = waiting.popleft()
            for used in graph.get(name, ()):
                if used not in distance:
                    distance[used] = distance[name] + 1
                    waiting.append(used)
        for name, steps in distance.items():
            if name in reached:
                known = reached[name].get(question.id, steps)
                reached[name][question.id] = min(known, steps)
    return {name: tuple(sorted(found, key=lambda q: found[q])) for name, found in reached.items()}


def own_question(assignment: Assignment, function: str, reached: tuple[str, ...]) -> str:
    """The question that a mistake in this function belongs to: the one that asks for it, or the nearest user's."""
    asked = assignment.functions.get(function)
    return asked.id if asked else (reached[0] if reached else "")


def _defined(node: ast.stmt) -> list[str]:
    if isinstance(node, (ast.FunctionDef, ast.ClassDef)):
        return [node.name]
    if isinstance(node, ast.Assign):
        return [t.id for t in node.targets if isinstance(t, ast.Name)]
    return [node.target.id] if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) else []
