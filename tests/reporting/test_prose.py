"""Markdown with LaTeX becomes HTML with MathML, whatever was meant by it."""

from __future__ import annotations

import re
import time
from html.parser import HTMLParser
from pathlib import Path
from xml.etree import ElementTree

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from autograder.reporting.mathml import formula
from autograder.reporting.prose import LONGEST, line, prose

ROOT = Path(__file__).parents[2]
WRITINGS = sorted(ROOT.glob("assignments/*/answers/written/*.md")) + sorted(ROOT.glob("assignments/*/handout.*.md"))
HARMLESS = """
    a blockquote br wbr code div em h1 h2 h3 h4 h5 h6 hr img li ol p pre span strong table tbody td th thead tr ul
    math mfrac mi mmultiscripts mn mo mover mpadded mphantom mprescripts mroot mrow ms mspace msqrt mstyle msub
    msubsup msup mtable mtd mtext mtr munder munderover
"""


class _Elements(HTMLParser):
    """Collects what a browser would make of a page."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))


def elements(html: str) -> list[tuple[str, dict[str, str | None]]]:
    reader = _Elements()
    reader.feed(html)
    return reader.found


ATTACKS = (
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<svg/onload=alert(1)>",
    "<a href=javascript:alert(1)>x</a>",
    "[x](javascript:alert(1))",
    "[x](JaVaScRiPt:alert(1))",
    "[x](java\tscript:alert(1))",
    "[x](&#106;avascript:alert(1))",
    "[x](data:text/html,<script>alert(1)</script>)",
    "[x](vbscript:x)",
    "<javascript:alert(1)>",
    "[x]: javascript:alert(1)\n\n[x]",
    "[x](//evil.example)",
    "[x](/leave)",
    "[x](file:///etc/passwd)",
    '[x](https://a.example/"onclick="alert(1))',
    '[x](https://a.example "onmouseover=alert(1) x=\\"")',
    "![x](javascript:alert(1))",
    "![x](https://evil.example/track.png)",
    "![x](data:image/svg+xml;base64,AAAA)",
    '![" onerror="alert(1)](x.png)',
    "![x](/log.csv)",
    r"$\href{javascript:alert(1)}{x}$",
    r"$\text{<script>alert(1)</script>}$",
    r"$\style{position:fixed}{x}$",
    r"$\class{panel}{x}$",
    r"$\unicode{x3c}script\unicode{x3e}$",
    r"$\text{&lt;script&gt;}$",
    r"$\text{&#60;script&#62;}$",
    r"$<script>alert(1)</script>$",
    r"$\color{red;background:url(//evil)}{x}$",
    r"$\mathrm{<img src=x onerror=alert(1)>}$",
    r"$\operatorname{<b>}$",
    r"$\url{javascript:x}$",
    "$$\n</math><script>alert(1)</script>\n$$",
    "`</code><script>`",
    "```<script>\n</pre><script>\n```",
    "```\n</pre><script>alert(1)</script>\n```",
    "| <script> |\n|:--|\n| <b onclick=x> |",
    "\\begin{align}<script>\\end{align}",
    "# <script>",
    "&lt;script&gt;",
    "\x00<script>",
    "\u202e<script>",
    r"\(<script>\)",
    r"\[</div><script>\]",
    "<!-- -->",
    "<![CDATA[<script>]]>",
    "<?php ?>",
    "<style>*{display:none}</style>",
    "<base href=//evil>",
)


@pytest.mark.parametrize("attack", ATTACKS)
@pytest.mark.parametrize("render", [prose, line])
def test_nothing_that_is_written_runs(attack: str, render: object) -> None:
    html = str(render(attack))  # type: ignore[operator]
    for tag, attributes in elements(html):
        assert tag in HARMLESS.split(), html
        assert not any(name.startswith("on") or name in ("style", "id", "srcset") for name in attributes), html
        assert set(attributes) <= {"href", "rel", "target", "title"} or tag != "a"
        assert re.match(r"https?://", attributes.get("href") or "https://"), html
        assert tag != "img", "no picture but those that are handed out"


@settings(max_examples=150, deadline=None)
@given(st.text(alphabet=st.sampled_from(list("<>&\"'$\\[]()!`#*_|-\n abx{}^=/:;")), max_size=80))
def test_no_text_makes_an_element_that_is_not_ours(text: str) -> None:
    for tag, attributes in elements(str(prose(text))):
        assert tag in HARMLESS.split() and not any(name.startswith("on") for name in attributes)


@settings(max_examples=150, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            [
                r"\frac",
                r"\text",
                r"\sqrt",
                "{",
                "}",
                "^",
                "_",
                "<b>",
                "&",
                r"\\",
                "x",
                r"\left(",
                r"\right)",
                r"\begin{matrix}",
                r"\end{matrix}",
                r"\href",
                r"\newcommand",
                r"\a",
                "#1",
                "'",
                "$",
                r"\Big)",
                r"\unknown",
                "1",
                "[",
                "]",
                r"\color",
            ]
        ),
        max_size=25,
    )
)
def test_every_formula_is_well_formed(pieces: list[str]) -> None:
    ElementTree.fromstring(str(formula("".join(pieces), True)))
    ElementTree.fromstring(f"<p>{str(formula(''.join(pieces))).replace('<wbr>', '<wbr/>')}</p>")


@pytest.mark.parametrize("path", WRITINGS, ids=lambda p: f"{p.parents[2].name}-{p.parents[1].name}-{p.name}"[-60:])
def test_every_formula_of_the_course_can_be_read(path: Path) -> None:
    html = prose(path.read_text(encoding="utf-8"))
    assert "<math" in html and 'class="tex"' not in html and 'class="unknown"' not in html
    plain = re.sub(r"<(math|code|pre)\b.*?</\1>", "", html, flags=re.DOTALL)
    assert "$" not in plain and "\\frac" not in plain


def test_what_students_write_is_understood() -> None:
    html = prose(
        "So \\(x_1\\) and\n\\[ \\boxed{E} \\]\nthen $$a\\ln p$$ costs $5 and $6.\n\n"
        "\\begin{align}a&=b\\\\c&=d\\end{align}"
    )
    assert html.count("<math") == 4 and html.count('display="block"') == 3 and "$5 and $6" in html
    assert 'class="box"' in html and 'class="aligned"' in html and 'class="right"' in html
    assert '<mspace width="0.167em"/><mi>ln</mi><mspace width="0.167em"/>' in html
    assert "𝐱" in formula(r"\mathbf{x}") and "ℝ" in formula(r"\mathbb{R}") and "ℒ" in formula(r"\mathcal{L}")
    assert "如果" in formula(r"\text{如果} x")


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("so\n$$\n\\begin{pmatrix} a & b \\\\ c & d \\end{pmatrix}\n$$\nand $x$ on", "so and on"),
        ("so $$\n\\begin{aligned} a &= b \\\\ &= c \\end{aligned}\n$$ and on", "so and on"),
        ("so\n\\[\n\\begin{align} a &= b \\end{align}\n\\]\nand on", "so and on"),
        ("so\n\\begin{align} a &= b \\end{align}\nand on", "so and on"),
        ("so\n$$x = 1$$\nand on", "so and on"),
        ("- so\n  $$\n  x\n  $$\n- and on", "so and on"),
        ("> so\n> $$\n> x\n> $$", "so"),
        ("$$a$$\nso $$b$$\n$$\nc\n$$\nand on", "so and on"),
    ],
)
def test_a_displayed_formula_needs_no_empty_line_around_it(text: str, plain: str) -> None:
    html = prose(text)
    assert html.count('<math display="block">') >= 1 and 'class="tex"' not in html
    without = re.sub(r"<math.*?</math>|<[^>]+>", " ", html, flags=re.DOTALL)
    assert " ".join(without.split()) == plain and html.count("<p>") + html.count("<li>") >= 1


def test_a_formula_with_a_brace_too_few_is_shown_as_it_was_written() -> None:
    for broken in (r"\frac{1", r"a}b{", r"\left(\frac{1}{2\right)", "x_{"):
        assert str(formula(broken)) == f'<code class="tex">{broken}</code>'
    assert "<math" in formula(r"\{ x \mid y \}") and "<math" in formula(r"\left\{ x \right.")


def test_a_formula_in_a_line_breaks_at_relations_and_keeps_its_comma() -> None:
    html = prose("So $a = b + c + d = e$, and $x$ (or $y$). $$a = b + c + d = e$$")
    assert html.count("<wbr>") == 1 and html.count('<mo form="infix">=</mo>') == 1, "not after a lonely letter"
    assert "</math>,</span> and" in html and "</math>)</span>. " in html and ",," not in html


def test_headings_go_down_one_step_at_a_time() -> None:
    html = prose("# A\n\n#### B\n\n###### C\n\n# D\n\nE\n===\n", level=3)
    assert re.findall(r"<(h\d)>", html) == ["h3", "h4", "h5", "h3", "h3"] and html.count("</h3>") == 3


def test_pictures_are_those_that_are_handed_out() -> None:
    html = prose(
        '![a "b"](图.png) ![](x.png)', lambda source: '/p?"' if "png" in source and "x" not in source else None
    )
    (picture,) = [attributes for tag, attributes in elements(html) if tag == "img"]
    assert picture["src"] == '/p?"' and picture["alt"] == 'a "b"' and "⊘ x.png" in html


def test_tables_need_no_styles() -> None:
    html = prose("| | b |\n|:-:|--:|\n| 1 | 2 |")
    assert "style" not in html and '<td class="center"></td>' in html and '<th class="right">b</th>' in html


@pytest.mark.parametrize(
    "text",
    [
        "[" * LONGEST,
        "![a](" * (LONGEST // 5),
        "\\(" * (LONGEST // 2),
        "\\begin{align}\n" * (LONGEST // 14),
        "> " * (LONGEST // 2),
        "".join("  " * i + "- a\n" for i in range(190)),
        ("|" * 400 + "\n") * 90,
        "$$a\n" * (LONGEST // 4),
        "x\n$$a$$b\n" * (LONGEST // 9),
        "$$\n" * (LONGEST // 3),
        "\\[\n$$\n" * (LONGEST // 6),
        "$\\frac{1}{2}$ " * (LONGEST // 14),
        "**a*" * (LONGEST // 4),
        "\\newcommand{\\a}[1]{" + "#1" * 12 + "}$\\a{\\a{\\a{\\a{x}}}}$",
        "$" + "{" * 3000 + "$",
        "$" + r"\sqrt" * 900 + "$",
        "$\\newcommand{\\a}[1]{" + "#1" * 12 + "}\\a{\\a{\\a{\\a{\\a{x}}}}}$",
        "a" * 3_000_000,
    ],
)
def test_no_text_keeps_a_page_waiting(text: str) -> None:
    begin = time.process_time()
    html = prose(text)
    assert time.process_time() - begin < 8 and len(html) < 20 * len(text) + 100_000
