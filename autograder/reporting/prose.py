"""Markdown with LaTeX as HTML, for answers, model answers and comments: whoever wrote it, it stays text.

HTML in it is shown as characters, links lead to http(s) only and say no more than that, and pictures are those
that the caller hands out an address for. Formulas become MathML (mathml.py). No script and no style is needed.
"""

from __future__ import annotations

import re
import time
import unicodedata
from bisect import bisect_left
from collections.abc import Callable, Sequence
from functools import cache
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.ruler import RuleOptionsType
from markdown_it.rules_block import StateBlock
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token
from markupsafe import Markup, escape
from mdit_py_plugins.amsmath import amsmath_block
from mdit_py_plugins.dollarmath import dollarmath_plugin
from mdit_py_plugins.dollarmath.index import math_block_dollar

from autograder.reporting.mathml import LONGEST as FORMULA
from autograder.reporting.mathml import formula
from autograder.reporting.terminal import stripped

LONGEST = 40_000
"""Characters that are read as Markdown; what is longer is shown as it was written."""
_SECONDS = 2.0
"""Time for the formulas of one text; those after it are shown as they were written."""

_CLOSING = tuple(",.;:!?)]}，。；：！？、）】”’")

Pictures = Callable[[str], str | None]
"""From what a text calls a picture to the address it is shown from; None: it is not shown."""


def prose(text: str, pictures: Pictures = lambda source: None, level: int = 3, *, limited: bool = True) -> Markup:
    """A text as HTML, its headings from <h{level}> on; not `limited` in length and time where an author wrote it."""
    text = stripped(text.replace("\r\n", "\n"))
    if limited and len(text) > LONGEST:
        return Markup('<pre class="plain">{}</pre>').format(text)
    markdown = _markdown()
    try:
        tokens = markdown.parse(text)
        _tidy(tokens, level)
        env = {"pictures": pictures, "until": time.monotonic() + _SECONDS if limited else float("inf")}
        return Markup(markdown.renderer.render(tokens, markdown.options, env))
    except RecursionError:
        return Markup('<pre class="plain">{}</pre>').format(text)


def line(text: str) -> Markup:
    """A short text with formulas, without paragraphs: a rubric item, a title."""
    text = stripped(text)[:LONGEST]
    env = {"pictures": lambda source: None, "until": time.monotonic() + _SECONDS}
    return Markup(_markdown().renderInline(text, env))


@cache
def _markdown() -> MarkdownIt:
    markdown = MarkdownIt("commonmark", {"html": False, "linkify": False, "breaks": False}).enable("table")
    dollarmath_plugin(markdown, allow_labels=False, double_inline=True, allow_digits=False)
    markdown.inline.ruler.before("escape", "math_brackets", _brackets)
    # Both may stand right below a line of text, as MathJax has it and people write it.
    between: RuleOptionsType = {"alt": ["paragraph", "reference", "list"]}
    markdown.block.ruler.at("math_block", _dollars, between)
    markdown.block.ruler.before("blockquote", "amsmath", _environment, between)
    markdown.validateLink = _may_link  # type: ignore[method-assign]
    inline, block = _math(False), _math(True)
    rules: dict[str, Any] = {
        "math_inline": inline, "math_inline_double": block, "math_block": block, "amsmath": block,
        "image": _picture, "link_open": _link, "softbreak": _softbreak,
    }  # fmt: skip
    for name, rule in rules.items():
        markdown.add_render_rule(name, rule)
    return markdown


def _brackets(state: StateInline, silent: bool) -> bool:
    r"""LaTeX's own marks, \( ... \) and \[ ... \], which Markdown takes for brackets."""
    opening = state.src[state.pos : state.pos + 2]
    closing = {r"\(": r"\)", r"\[": r"\]"}.get(opening)
    if closing is None:
        return False
    end = state.src.find(closing, state.pos + 2, min(state.posMax, state.pos + FORMULA))
    if end < 0:
        return False
    if not silent:
        token = state.push("math_inline" if opening == r"\(" else "math_inline_double", "math", 0)
        token.content = state.src[state.pos + 2 : end]
    state.pos = end + 2
    return True


def _environment(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    r"""A \begin{align} of its own; looked for only where its \end is near, or a hostile text would take minutes."""
    at = state.bMarks[start] + state.tShift[start]
    opened = re.compile(r"\\begin\{([a-z]{2,12}\*?)\}").match(state.src, at)
    if opened is None or _Marks.of(state).within(at) or state.src.find(rf"\end{{{opened[1]}}}", at, at + FORMULA) < 0:
        return False
    return amsmath_block(state, start, end, silent)


_display = math_block_dollar(allow_labels=False)


class _Marks:
    """Where formulas begin and end in a text; found once, or a hostile text would be searched for each of its lines."""

    def __init__(self, text: str) -> None:
        self._dollars = [mark.start() for mark in re.finditer(r"\$\$", text)]
        self._last = [mark.start() for mark in re.finditer(r"\$\$[ \t]*$", text, re.MULTILINE)]
        self._blank = [mark.start() for mark in re.finditer(r"\n[ \t]*\n", text)]
        self._brackets = [mark.start() for mark in re.finditer(r"\\[\[\]]", text)]
        self._text = text

    @classmethod
    def of(cls, state: StateBlock) -> _Marks:
        """Those of the text that is being read."""
        if "marks" not in state.env:
            state.env["marks"] = cls(state.src)
        found: _Marks = state.env["marks"]
        return found

    def within(self, at: int) -> bool:
        """Whether a formula that began in the lines right above is still open."""
        blank = bisect_left(self._blank, at)
        begin = max(self._blank[blank - 1] if blank else 0, at - FORMULA)
        if (bisect_left(self._dollars, at) - bisect_left(self._dollars, begin)) % 2:
            return True
        bracket = bisect_left(self._brackets, at)
        return bracket > bisect_left(self._brackets, begin) and self._text[self._brackets[bracket - 1] + 1] == "["

    def closed(self, at: int) -> bool:
        """Whether a line near below ends with $$."""
        end = bisect_left(self._last, at)
        return end < len(self._last) and self._last[end] < at + FORMULA


def _dollars(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """A formula between $$ from the beginning of a line to the end of one, which must be near."""
    at = state.bMarks[start] + state.tShift[start]
    if not state.src.startswith("$$", at) or _Marks.of(state).within(at) or not _Marks.of(state).closed(at + 2):
        return False
    tokens, line = len(state.tokens), state.line
    found = _display(state, start, end, silent)
    if silent:  # the plugin's rule does not know that it is only asked
        del state.tokens[tokens:]
        state.line = line
    return found


def _may_link(url: str) -> bool:
    return True  # decided when it is rendered, so that a text never loses what its author wrote


def _math(block: bool) -> Callable[..., str]:
    def render(self: Any, tokens: Sequence[Token], at: int, options: Any, env: Any) -> str:
        tex = tokens[at].content
        late = time.monotonic() > env["until"]
        shown = Markup('<code class="tex">{}</code>').format(tex) if late else formula(tex, block)
        tag = "div" if tokens[at].block else "span"
        if block:
            return f'<{tag} class="formula">{shown}</{tag}>'
        after = tokens[at + 1] if at + 1 < len(tokens) else None
        if after is None or after.type != "text" or after.content[:1] not in _CLOSING:
            return str(shown)
        # Tied to the formula, or browsers would begin a line with the comma.
        mark, after.content = after.content[:1], after.content[1:]
        head, wbr, last = str(shown).rpartition("<wbr>")
        return f'{head}{wbr}<span class="tied">{last}{mark}</span>'

    return render


def _softbreak(self: Any, tokens: Sequence[Token], at: int, options: Any, env: Any) -> str:
    """A line's end is a blank, but for one between Chinese characters, where there is none."""
    sides = [token.content for token in tokens[max(at - 1, 0) : at + 2]]
    return "" if len(sides) == 3 and _wide(sides[0][-1:]) and _wide(sides[2][:1]) else "\n"


def _wide(character: str) -> bool:
    return bool(character) and unicodedata.east_asian_width(character) in "WF"


def _link(self: Any, tokens: Sequence[Token], at: int, options: Any, env: Any) -> str:
    address = str(tokens[at].attrGet("href") or "")
    if address.lower().startswith(("https://", "http://")):
        return (
            f'<a href="{escape(address)}" rel="noopener noreferrer nofollow" target="_blank" title="{escape(address)}">'
        )
    return "<a>"


def _picture(self: Any, tokens: Sequence[Token], at: int, options: Any, env: Any) -> str:
    source, said = str(tokens[at].attrGet("src") or ""), tokens[at].content
    address = env["pictures"](source)
    if address is None:
        source = "" if source.startswith("pasted:") else source[:80]  # a name of ours, not the student's
        named = f"{said} ({source})" if said and source not in ("", said) else said or source
        return f'<span class="no-picture">⊘ {escape(named)}</span>'
    return f'<img src="{escape(address)}" alt="{escape(said or "picture")}" loading="lazy">'


def _tidy(tokens: Sequence[Token], level: int) -> None:
    """Headings that go down one step at a time; classes in place of styles, which the pages do not allow."""
    used = sorted({int(t.tag[1]) for t in tokens if t.type == "heading_open"})
    last = level - 1
    for at, token in enumerate(tokens):
        if token.type == "th_open" and not tokens[at + 1].content:  # an empty corner heads nothing
            token.tag = tokens[at + 2].tag = "td"
        if token.type == "heading_open":
            last = min(6, last + 1, level + used.index(int(token.tag[1])))
            token.tag = f"h{last}"
        elif token.type == "heading_close":
            token.tag = f"h{last}"
        elif style := token.attrs.pop("style", None):
            token.attrSet("class", str(style).rpartition(":")[2])
