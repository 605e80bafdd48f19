"""LaTeX formulas as MathML that browsers show without a script, and that cannot carry anything else.

latex2mathml reads the formula. What it builds is written out anew from a short list of elements and attributes:
text is always escaped, and links, styles and classes of the formula's author are dropped. What Chromium's MathML
(Core) does not know is said in ways that it does: bold and script letters as letters of their own, the columns of
`align` by classes of our style sheet. A formula that cannot be read is shown as it was written.
"""

from __future__ import annotations

import html
import re
import unicodedata
from functools import lru_cache
from xml.etree.ElementTree import Element

from latex2mathml.converter import convert_to_element
from markupsafe import Markup, escape

LONGEST = 8000
"""Characters of one formula that are read; no honest one is longer."""

_TOKENS = {"mi", "mn", "mo", "ms", "mtext"}
_ELEMENTS = _TOKENS | {
    "mfrac", "mmultiscripts", "mover", "mpadded", "mphantom", "mprescripts", "mroot", "mrow", "mspace", "msqrt",
    "mstyle", "msub", "msubsup", "msup", "mtable", "mtd", "mtr", "munder", "munderover",
}  # fmt: skip
_RELATIONS = set("=≡≈≃∼≤≥≪≫<>→⇒⟹∝≠")
_SHORT = 5  # letters and signs that are not left alone at the end of a line
_SCRIPTED = {"msub", "msup", "msubsup", "mover", "munder", "munderover"}
_LENGTH = r"[+-]?\d{0,3}(\.\d{0,4})?(em|ex|px|pt|mu|%)?"
_FLAG = r"true|false"
_ATTRIBUTES = {
    "accent": _FLAG, "accentunder": _FLAG, "displaystyle": _FLAG, "fence": _FLAG, "largeop": _FLAG,
    "movablelimits": _FLAG, "separator": _FLAG, "stretchy": _FLAG, "symmetric": _FLAG, "form": "prefix|infix|postfix",
    "width": _LENGTH, "height": _LENGTH, "depth": _LENGTH, "voffset": _LENGTH, "lspace": _LENGTH, "rspace": _LENGTH,
    "minsize": _LENGTH, "maxsize": _LENGTH, "linethickness": _LENGTH, "scriptlevel": r"[+-]?\d",
    "mathcolor": "[a-z]{3,20}|#[0-9a-fA-F]{3,6}",
}  # fmt: skip
_SPACES = {"negativethinmathspace": "-0.167em", "negativemediummathspace": "-0.222em", "thinmathspace": "0.167em"}
_LETTERS = {
    "bold": "BOLD", "italic": "ITALIC", "bold-italic": "BOLD ITALIC", "script": "SCRIPT", "bold-script": "BOLD SCRIPT",
    "double-struck": "DOUBLE-STRUCK", "fraktur": "FRAKTUR", "sans-serif": "SANS-SERIF", "monospace": "MONOSPACE",
}  # fmt: skip
# Where Unicode had the letter before it had the alphabet.
_OLDER = {"SCRIPT": dict(zip("BEFHILMRego", "ℬℰℱℋℐℒℳℛℯℊℴ", strict=True)),
          "DOUBLE-STRUCK": dict(zip("CHNPQRZ", "ℂℍℕℙℚℝℤ", strict=True)),
          "FRAKTUR": dict(zip("CHIRZ", "ℭℌℑℜℨ", strict=True)), "ITALIC": {"h": "ℎ"}}  # fmt: skip


@lru_cache(maxsize=4096)
def formula(tex: str, block: bool = False) -> Markup:
    """One formula as a <math> element; as <code> where it cannot be read."""
    tex = tex.strip()
    # A macro that repeats a long argument could make a page of any size.
    if len(tex) > LONGEST or not _balanced(tex) or ("#" in tex and (len(tex) > 1500 or tex.count("#") > 12)):
        return _as_written(tex)
    try:
        root = convert_to_element(tex, display="block" if block else "inline")
        if not block:
            return _in_line(root)
        inside = _inside(root)
    except (Exception, RecursionError):  # whatever a reader of TeX may stumble over, the page is shown
        return _as_written(tex)
    return Markup(f'<math display="block">{inside}</math>')


def _balanced(tex: str) -> bool:
    """Whether every brace has its other; the reader would show what it makes of a part and drop the rest."""
    depth = 0
    for brace in _BRACES.findall(tex):
        depth += {"{": 1, "}": -1}.get(brace, 0)
        if depth < 0:
            return False
    return depth == 0


_BRACES = re.compile(r"\\.|[{}]", re.DOTALL)


def _in_line(root: Element) -> Markup:
    """A formula within a line, which may be broken before a relation as TeX does; browsers never break MathML."""
    row = root[0] if len(root) == 1 and root[0].tag == "mrow" else root
    pieces: list[list[Element]] = [[]]
    for child in row:
        if (
            sum(e.tag in _TOKENS for p in pieces[-1] for e in p.iter()) > _SHORT
            and child.tag == "mo"
            and html.unescape(child.text or "") in _RELATIONS
        ):
            child.set("form", "infix")  # first in its piece, it would be taken for a sign
            pieces.append([])
        pieces[-1].append(child)
    written = []
    for piece in pieces:
        part = Element("mrow")
        part.extend(piece)
        written.append(f'<math display="inline">{_inside(part)}</math>')
    return Markup("<wbr>".join(written))


def _as_written(tex: str) -> Markup:
    return Markup('<code class="tex">{}</code>').format(tex[:LONGEST])


def _write(element: Element) -> str:
    tag = element.tag
    if tag == "menclose":
        return f'<mrow class="box">{_inside(element)}</mrow>'
    if tag not in _ELEMENTS:
        return f"<mrow>{_inside(element)}</mrow>"
    attributes = "".join(f' {k}="{v}"' for k, v in _attributes(element).items())
    if tag in _TOKENS:
        text = html.unescape(element.text or "")
        if tag == "mo" and text == "/":
            attributes += ' lspace="0" rspace="0"'
        elif tag == "mo" and "minsize" in element.attrib:
            side = "prefix" if text in "([{⟨⌊⌈" else "postfix" if text in ")]}⟩⌋⌉" else "infix"
            # The empty letter keeps Chromium from taking it for the core of a script, where it would not grow.
            attributes += f' stretchy="true" symmetric="true" form="{side}"'
            return f"<mrow><mi></mi><mo{attributes}>{escape(text)}</mo></mrow>"
        elif tag == "mo" and text.isalpha() and len(text) > 1:
            tag = "mi"
        variant = element.get("mathvariant", "")
        if variant == "normal":
            attributes += ' mathvariant="normal"'
        elif tag == "mi" and len(text) > 1 and text.startswith("\\"):  # a command that nobody knows
            return f'<mtext class="unknown">{escape(text)}</mtext>'
        else:
            text = "".join(_letter(c, _LETTERS.get(variant, "")) for c in text)
        return f"<{tag}{attributes}>{escape(text)}</{tag}>"
    return f"<{tag}{attributes}>{_inside(element)}</{tag}>"


def _inside(element: Element) -> str:
    own = html.unescape(element.text or "").strip()
    pieces = [f"<mtext>{escape(own)}</mtext>"] if own else []
    spaced = element.tag not in _SCRIPTED
    before: Element | None = None
    for child in element:
        if spaced and before is not None and _apart(before, child):
            pieces.append('<mspace width="0.167em"/>')
        pieces.append(_write(child))
        before = child
    return "".join(pieces)


def _apart(left: Element, right: Element) -> bool:
    """Whether TeX leaves a thin space between: a function's name and its argument or factor."""
    if _function(left):
        return right.tag not in ("mo", "mspace") or _function(right)
    return _function(right) and left.tag not in ("mo", "mspace")


def _function(element: Element) -> bool:
    while element.tag in _SCRIPTED and len(element):
        element = element[0]
    text = element.text or ""
    return element.tag in ("mi", "mo") and len(text) > 1 and text.isalpha() and text.isascii()


def _attributes(element: Element) -> dict[str, str]:
    found = {}
    for key, value in element.attrib.items():
        value = _SPACES.get(value, value)
        if key in _ATTRIBUTES and re.fullmatch(_ATTRIBUTES[key], value):
            found[key] = value
    if element.tag == "mtd" and element.get("columnalign") in ("left", "right"):
        found["class"] = element.get("columnalign", "")
    if element.tag == "mtable" and element.get("columnspacing"):
        found["class"] = "aligned"
    return found


def _letter(character: str, alphabet: str) -> str:
    """The letter or digit of a mathematical alphabet, itself where there is none."""
    if not alphabet or not character.isalnum():
        return character
    if character in _OLDER.get(alphabet, {}):
        return _OLDER[alphabet][character]
    try:
        name = unicodedata.name(character)
        kind = {"LATIN CAPITAL LETTER": "CAPITAL", "LATIN SMALL LETTER": "SMALL", "GREEK CAPITAL LETTER": "CAPITAL",
                "GREEK SMALL LETTER": "SMALL", "DIGIT": "DIGIT"}  # fmt: skip
        head, _, last = name.rpartition(" ")
        return unicodedata.lookup(f"MATHEMATICAL {alphabet} {kind[head]} {last}")
    except (KeyError, ValueError):
        return character
