"""`python check.py`: the public checks on one's own script or notebook, from a terminal."""

from __future__ import annotations

import argparse
import io
import locale
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from autograder.checking.verdict import Verdict
from autograder.grading.refusal import Refused
from autograder.local.load import load_answers
from autograder.local.release import Release
from autograder.local.show import MARKS, PLAIN_MARKS, Page

DONE, NOT_ALL, USAGE, BROKEN = range(4)
FOREIGN = {".m": "octave", ".jl": "julia"}
"""Endings of answers in other languages, and the phrase that says what tries them."""
STUB = b"neurograde:NotImplemented"


def main(folder: Path, arguments: list[str] | None = None) -> int:
    """Run the checks of the release in `folder`; the exit code is 0 when all passed, 1 when not."""
    for stream in (sys.stdout, sys.stderr):  # a pipe on Chinese Windows speaks GBK, which knows no check marks
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")
    release = Release.load(folder)
    options = _parser(release).parse_args(arguments)
    for name in [n for n in options.questions if n.endswith((".py", ".ipynb", *FOREIGN))]:
        options.questions.remove(name)
        options.file = options.file or name
    known = {q.id: q for q in release.questions}
    for name in options.questions:
        if name not in known:
            print(f"{name}: no such question; choose from {', '.join(known)}", file=sys.stderr)
            return USAGE
    answers = Path(options.file).resolve() if options.file else _answers(release)
    if answers.suffix in FOREIGN:
        print(Page(release, options.lang, colour=False).phrase(FOREIGN[answers.suffix], answers.name), file=sys.stderr)
        return USAGE
    if not answers.is_file():
        print(f"{answers}: no such file", file=sys.stderr)
        return USAGE
    os.environ.setdefault("MPLBACKEND", "Agg")
    os.chdir(folder)
    page = Page(
        release,
        options.lang,
        colour=sys.stdout.isatty() and "NO_COLOR" not in os.environ,
        marks=MARKS if _can_say("".join(MARKS.values())) else PLAIN_MARKS,
    )
    return _run(release, page, answers, options.questions)


def _run(release: Release, page: Page, answers: Path, questions: list[str]) -> int:
    from autograder.local.runner import (  # pytest takes a moment: usage errors come first
        ChecksBroken,
        run_checks,
    )

    try:
        loaded = load_answers(answers)
    except Refused:
        print(page.phrase("unreadable", answers.name), file=sys.stderr)
        return USAGE
    for problem in loaded.problems:
        print(page.phrase("problem", answers.name))
        print("\n".join(f"  {line}" for line in problem.splitlines()))
    if loaded.problems:
        print(page.phrase("usable") + "\n")
    asked = [q for q in release.questions if (q.id in questions or not questions) and q.kind != "written"]
    for question in release.questions:
        if question.kind == "written" and question.id in questions:
            print(page.phrase("read", question.id))
    if not asked:
        return DONE
    coming, out = asked.copy(), sys.stdout  # while a check runs, sys.stdout is pytest's

    def show_before(question: str, verdicts: Sequence[Verdict]) -> None:
        while coming and coming[0].id != question:
            print("\n".join(page.results(verdicts, [coming.pop(0)])), file=out, flush=True)

    try:
        verdicts = run_checks(release, loaded.namespace, questions=questions, begin=show_before)
    except KeyboardInterrupt:
        print(page.phrase("stopped", coming[0].id))
        return NOT_ALL
    except ChecksBroken as error:
        print(f"the checks could not be run: {error}", file=sys.stderr)
        return BROKEN
    show_before("", verdicts)
    print(page.summary(verdicts, asked))
    for kind, names in _elsewhere(release).items():
        print(page.phrase(kind, ", ".join(names)))
    return DONE if all(v.status == "pass" for v in verdicts) else NOT_ALL


def _parser(release: Release) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python check.py",
        description=f"Run the public checks of {release.id} on your answers. / 在你的答案上运行公开检查。",
        epilog="Example: python check.py " + next((q.id for q in release.questions if q.functions), ""),
    )
    parser.add_argument(
        "questions",
        nargs="*",
        metavar="QUESTION",
        help="check these alone, or answers in this file / 只检查这些题目，或此文件",
    )
    parser.add_argument("--file", help=f"your answers (default: {release.id}.py or .ipynb, the newer) / 答案文件")
    parser.add_argument("--lang", choices=("en", "zh"), default=_language(), help="language of the output / 输出语言")
    return parser


def _answers(release: Release) -> Path:
    """The student's file: the script or the notebook, whichever was saved last."""
    files = [release.folder / f"{release.id}{ending}" for ending in (".py", ".ipynb")]
    return max((f for f in files if f.is_file()), key=lambda f: f.stat().st_mtime, default=files[0])


def _elsewhere(release: Release) -> dict[str, list[str]]:
    """The files in other languages in which something was written, by what is said of them."""
    functions = {name for question in release.questions for name in question.functions}
    found: dict[str, list[str]] = {}
    near = (path for depth in ("*", "*/*") for path in release.folder.glob(depth))
    for path in sorted(p for p in near if p.suffix in FOREIGN and p.is_file()):
        waiting = path.read_bytes().count(STUB)
        if waiting < len(functions) if path.suffix == ".jl" else path.stem in functions and not waiting:
            found.setdefault(FOREIGN[path.suffix], []).append(path.name)
    return found


def _can_say(text: str) -> bool:
    """Whether the terminal, or the file that output goes to, has these characters."""
    try:
        text.encode(sys.stdout.encoding or "ascii")
    except UnicodeEncodeError:
        return False
    return True


def _language() -> str:
    """What the machine speaks, and its output can say."""
    if not _can_say("中文"):
        return "en"
    words = [os.environ.get(name) or "" for name in ("LC_ALL", "LC_MESSAGES", "LANG")]
    spoken = next((w for w in words if w), locale.getlocale()[0] or "")
    return "zh" if spoken.lower().startswith(("zh", "chinese")) else "en"
