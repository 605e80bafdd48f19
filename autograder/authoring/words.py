"""Help texts in the words of another language: what a reference's numpydoc calls array_like is an array there.

Types are translated where numpydoc has them, in the unindented lines below Parameters and Returns; of running text
only what could be nothing but Python. Names of arguments that hide a function of the language are known here, too.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

Rules = Sequence[tuple[str, str]]


@dataclass(frozen=True)
class Words:
    """How a language says what a reference says in Python.

    types    of arguments and results: patterns and what they become, one after the other
    text     the same for running text
    hides    functions of the language that an answer may want to call, and whose names an argument may have
    """

    types: Rules
    text: Rules
    hides: frozenset[str]

    def help(self, lines: Sequence[str]) -> tuple[str, ...]:
        """The lines of a help text, translated."""
        said, section = [], ""
        for n, line in enumerate(lines):
            if n + 1 < len(lines) and re.fullmatch("-{3,}", lines[n + 1]):
                section = line
            elif section in ("Parameters", "Returns", "Yields") and line[:1].isalnum() | line.startswith(("{", "*")):
                line = self._typed(line, section)
            said.append(_by(self.text, line))
        return tuple(said)

    def hidden(self, names: Sequence[str]) -> tuple[str, ...]:
        """Those of some arguments that hide a function of the language."""
        return tuple(name for name in names if name in self.hides)

    def _typed(self, line: str, section: str) -> str:
        name, colon, kind = line.partition(" : ")
        if colon:
            return f"{name} : {_by(self.types, kind)}"
        return _by(self.types, line) if section != "Parameters" else line


def _by(rules: Rules, text: str) -> str:
    for pattern, said in rules:
        text = re.sub(pattern, said, text)
    return text


_OF_MATLAB = """
    abs all angle any area axes axis balance bar beta cat ceil cell center char circshift class clear colon
    columns cond conj contour conv cos cov cross cumprod cumsum date delete det diag diff disp dot double e
    eig eps error eval exp eye factor fft figure fill filter find fix flip floor format gamma get grid hash
    hist history hold i image index inf info input interp1 inv iqr isempty j kron legend length line lines
    linspace load log logical lookup lower lu mad max mean median merge methods min mod mode moment nan
    nargin ndims nnz norm null numel ones open orient pause pi plot polar poly power primes print prod
    profile qr quantile quit rand range rank real record rem reset reshape residue roots round rows run save
    set shift sign sin single size sort sound spline sqrt std struct sum surface system tan test text tic
    time title trace transpose trapz type union unique upper var ver version view what which who xor
    zeros zoom
"""
_OF_JULIA = """
    abs all angle any axes big cat ceil chop circshift collect cond conj convert copy cor cos count cov
    cross cumsum det detach diag diff div dot download dump eltype empty error exp extrema fetch fill filter
    first float floor get hash identity inv isempty iterate join keys kill kron last length lock log
    lowercase lu map mark match max maximum mean median merge min minimum mod names ndims norm normalize
    one ones open pairs parent peek pi pipeline pointer position print prod qr quantile rand range rank read
    real reduce rem repeat replace reset reshape reverse round run schedule seek show sign sin size skip
    sleep sort split sqrt stat std step string strip sum summary tan time touch transpose trunc union unique
    values var vec view wait which widen write xor yield zero zeros zip
"""
_NUMBERS = r"(?=(?:int|float|bool|complex)s?\b)"
_ARRAYS = (
    (r"\binteger ndarray\b", "array of whole numbers"),
    (r"\b(?:array_like|ndarray)\b", "array"),
    (r"\bndarrays\b", "arrays"),
)
_PLAIN = (
    (r"\bof ints?\b", "of whole numbers"),
    (r"\bof floats?\b", "of numbers"),
    (r"\bints\b", "whole numbers"),
    (r"\bint\b", "whole number"),
    (r"\bfloats\b", "numbers"),
    (r"\bfloat\b", "number"),
)

MATLAB = Words(
    types=(
        (r"\blist of \(([^()]*)\)", r"cell of cells {\1}"),
        (r"\blist of (?:lists|tuples) of\b", "cell of cells of"),
        (rf"\b(?:list|tuple) of {_NUMBERS}", "row of "),
        (r"\btuple of (?=(?:two|three|four|five|six)\b)", ""),
        (r"\b(?:list|tuple) of\b", "cell of"),
        (r"\bcell of (?:array_like|ndarray)\b", "cell of arrays"),
        *_ARRAYS,
        *_PLAIN,
        (r"\bbool\b", "logical"),
        (r"\bof strs?\b", "of texts"),
        (r"\bstr\b", "text"),
        (r"\bdict\b", "struct (containers.Map where a key is no name)"),
        (r"\bmatplotlib\.figure\.Figure\b", "handle of the figure"),
    ),
    text=(
        (r"\bat the top of this module\b", "at the top of constants.m"),
        (r"\bthis module\b", "constants.m"),
        (r"\bdictionary\b", "struct"),
        (r"\bdict\b", "struct"),
        (r"\b(?:array_like|ndarray)\b", "array"),
        (r"\bNone\b", "[]"),
        (r"\b(\w+) // (\w+)", r"floor(\1 / \2)"),
        (r"\b(\w+) @ (\w+)", r"\1 * \2"),
        (r"\blen\((\w+)\)", r"numel(\1)"),
    ),
    hides=frozenset(_OF_MATLAB.split()),
)

JULIA = Words(
    types=(
        (r"\blist of \(([^()]*)\)", r"Vector of Tuples (\1)"),
        (r"\blist of (?:lists|tuples) of\b", "Vector of Vectors of"),
        (r"\blist of (?:array_like|ndarray)\b", "Vector of Arrays"),
        (r"\blist of\b", "Vector of"),
        (r"\btuple of\b", "Tuple of"),
        (r"\binteger ndarray\b", "Array of Int"),
        (r"\bndarrays\b", "Arrays"),
        (r"\b(?:array_like|ndarray)\b", "Array"),
        (r"\ban array\b", "an Array"),
        (r"\bints?\b", "Int"),
        (r"\bfloats\b", "Reals"),
        (r"\bfloat\b", "Real"),
        (r"\bbools?\b", "Bool"),
        (r"\bstrs?\b", "String"),
        (r"\bdict\b", "Dict"),
        (r"\bmatplotlib\.figure\.Figure\b", "a panel or a Vector of panels, see the top of this file"),
    ),
    text=(
        (r"\bthis module\b", "this file"),
        (r"\bdictionary\b", "Dict"),
        (r"\bdict\b", "Dict"),
        (r"\b(?:array_like|ndarray)\b", "Array"),
        (r"\bNone\b", "nothing"),
        (r"\b(\w+) // (\w+)", r"\1 ÷ \2"),
        (r"\b(\w+) @ (\w+)", r"\1 * \2"),
        (r"\blen\((\w+)\)", r"length(\1)"),
    ),
    hides=frozenset(_OF_JULIA.split()),
)
