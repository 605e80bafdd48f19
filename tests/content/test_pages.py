"""What the repository's pages say: links lead somewhere, commands and options exist, both READMEs say the same."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest
import typer

from autograder.cli.command import whole_command

ROOT = Path(__file__).parents[2]
PAGES = [
    *sorted(ROOT.glob("*.md")),
    *sorted((ROOT / "docs").rglob("*.md")),
    *sorted(ROOT.glob("assignments/*/data/SOURCES.md")),
    *sorted(ROOT.glob("student_release/*/README.md")),
    *sorted(ROOT.glob("templates/**/README.md")),
]
_LINK = re.compile(r"!?\[[^\]]*\]\(([^()\s]+)\)|(?:src|href)=\"([^\"]+)\"")
_FENCE = re.compile(r"^(```|~~~).*?^\1\s*$", re.MULTILINE | re.DOTALL)


def prose_of(page: Path) -> str:
    return _FENCE.sub("", page.read_text(encoding="utf-8"))


def anchors(page: Path) -> set[str]:
    """The anchors that GitHub makes of headings."""
    found: dict[str, int] = {}
    names = set()
    for heading in re.findall(r"^#{1,6} +(.+?)\s*#*$", prose_of(page), re.MULTILINE):
        plain = re.sub(r"[*_`]|!?\[|\]\([^)]*\)", "", heading).strip().lower()
        name = re.sub(r"[^\w\- ]", "", plain).replace(" ", "-")
        count = found[name] = found.get(name, -1) + 1
        names.add(f"{name}-{count}" if count else name)
    return names


def links(page: Path) -> list[str]:
    return [a or b for a, b in _LINK.findall(prose_of(page))]


def test_there_are_pages_with_links() -> None:
    assert len(PAGES) > 15 and sum(len(links(page)) for page in PAGES) > 60


@pytest.mark.parametrize("page", PAGES, ids=[p.relative_to(ROOT).as_posix() for p in PAGES])
def test_relative_links_lead_to_a_file_and_a_heading(page: Path) -> None:
    dead = []
    for link in links(page):
        if re.match(r"[a-z]+:", link):
            assert link.startswith("https://"), link
            continue
        name, _, anchor = unquote(link).partition("#")
        target = (page.parent / name).resolve() if name else page
        there = target.exists() and target.is_relative_to(ROOT)
        if not there or (anchor and target.suffix == ".md" and anchor not in anchors(target)):
            dead.append(link)
    assert dead == []


# ------------------------------------------------------------------------------------------------ commands


def spoken_commands(page: Path) -> Iterator[str]:
    """Every `neurograde ...` that stands as code, in a line or in a block, without comments."""
    text = page.read_text(encoding="utf-8")
    for code in (*re.findall(r"`(neurograde [^`\n]+)`", _FENCE.sub("", text)), *shell_lines(text)):
        if code.startswith("neurograde "):
            yield code


def shell_lines(text: str) -> Iterator[str]:
    for block in re.findall(r"^```sh\n(.*?)^```", text, re.MULTILINE | re.DOTALL):
        for line in block.replace("\\\n", " ").splitlines():
            yield line.partition(" #")[0].strip().removeprefix("$ ")


def command_of(words: list[str]) -> tuple[Any, list[str]]:
    """The click command that these words call, and what is left of them."""
    command: Any = typer.main.get_command(whole_command())
    while words and hasattr(command, "commands") and words[0] in command.commands:
        command, words = command.commands[words[0]], words[1:]
    return command, words


@pytest.mark.parametrize("page", PAGES, ids=[p.relative_to(ROOT).as_posix() for p in PAGES])
def test_commands_and_their_options_exist(page: Path) -> None:
    wrong = []
    for code in spoken_commands(page):
        words = shlex.split(code)[1:]
        command, rest = command_of(words)
        known = {option for p in command.params for option in (*p.opts, *p.secondary_opts)} | {"--help", "-h"}
        unknown = [w for w in rest if w.startswith("-") and w.partition("=")[0] not in known]
        if unknown or (hasattr(command, "commands") and rest and not rest[0].startswith(("-", "."))):
            wrong.append(code)
    assert wrong == []


@pytest.mark.parametrize("page", PAGES, ids=[p.relative_to(ROOT).as_posix() for p in PAGES])
def test_make_has_the_targets_that_pages_name(page: Path) -> None:
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    text = page.read_text(encoding="utf-8")
    named = {code.split()[1] for code in re.findall(r"`(make [a-z-]+)", text)}
    named |= {line.split()[1] for line in shell_lines(text) if line.startswith("make ")}
    assert named <= targets


# ------------------------------------------------------------------------------------------------ two languages

README, CHINESE = ROOT / "README.md", ROOT / "README.zh.md"


def test_both_readmes_have_the_same_links_and_pictures_in_the_same_order_of_sections() -> None:
    english, chinese = (re.split(r"^## ", prose_of(page), flags=re.MULTILINE) for page in (README, CHINESE))
    assert len(english) == len(chinese)
    for ours, theirs in zip(english, chinese, strict=True):
        found = [sorted(a or b for a, b in _LINK.findall(text)) for text in (ours, theirs)]
        swap = {"README.md": "README.zh.md"}
        assert found[0] == sorted(swap.get(link, link.replace(".zh.png", ".png")) for link in found[1])


def test_both_readmes_give_the_same_commands_numbers_and_rows() -> None:
    texts = [page.read_text(encoding="utf-8") for page in (README, CHINESE)]
    assert [*shell_lines(texts[0])] == [*shell_lines(texts[1])]
    rows = [[line.split("|")[1].count("`") for line in text.splitlines() if line.startswith("| `")] for text in texts]
    assert rows[0] == rows[1]
    figures = [sorted(re.findall(r"\d+(?:\.\d+)?", _FENCE.sub("", text))) for text in texts]
    assert figures[0] == figures[1]
