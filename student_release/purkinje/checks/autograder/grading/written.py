"""Finding answers to written questions: in files named after them and in the Markdown of a notebook.

    <question>.md | .txt | .pdf | .png | .jpg, also numbered (<question>_2.jpg), also all files in a folder <question>/
    a Markdown cell with <!-- answer: <question> -->, or under a heading that names the question; the
    Markdown cells after it belong to it until a heading names another question

Pictures that a text refers to come along as parts of the answer.
"""

from __future__ import annotations

import base64
import posixpath
import re
from collections.abc import Collection, Iterable, Mapping
from pathlib import PurePosixPath
from typing import Any, Literal

from autograder.grading.encoding import decode_source
from autograder.grading.model import WrittenAnswer
from autograder.grading.refusal import MB, NOTEBOOK_BYTES, WRITTEN_BYTES, Refused, printable
from autograder.messages import Message

_KINDS: dict[str, Literal["markdown", "pdf", "image"]] = {
    ".md": "markdown", ".markdown": "markdown", ".txt": "markdown", ".pdf": "pdf",
    ".png": "image", ".jpg": "image", ".jpeg": "image",
}  # fmt: skip
_UNSHOWN = {".docx", ".doc", ".heic", ".odt", ".pages", ".rtf", ".tex", ".tif", ".tiff", ".webp", ".gif", ".svg"}
_PARTS = 20

_MARKER = re.compile(r"<!--\s*answer:\s*([a-z][a-z0-9_]*)\s*-->")
_HEADING = re.compile(r"\s{0,3}#{1,6}\s")
# What the release writes into its notebook: the line under a question's heading, and the invitation to answer.
_RELEASED = re.compile(r"^`[a-z][a-z0-9_]*` · [\d.]+ points ·", re.MULTILINE)
_INVITATION = re.compile(r"^\*\*Your answer · 你的答案\*\* \(Markdown, LaTeX\)\s*")
# Neither looks far where the next may begin: a text of millions of beginnings would take minutes.
_ATTACHMENT = re.compile(r"\(attachment:([^()\s]{1,300})\)")
_PICTURE = re.compile(r"!\[[^\[\]\n]{0,300}\]\([ \t]{0,20}<?([^)>\s]{1,300}+)")
_PICTURES = (".png", ".jpg", ".jpeg")
_PASTED = ("image/png", "image/jpeg")


def from_files(
    asked: Collection[str], contents: Mapping[str, bytes], notes: list[Message]
) -> dict[str, tuple[str, WrittenAnswer]]:
    """Path -> (question, part), in the order in which they are read; a note for what cannot be shown."""
    found: dict[str, tuple[str, WrittenAnswer]] = {}
    for path in sorted(contents, key=_page):
        name, question = PurePosixPath(path), question_of(path, asked)
        if question is None:
            continue
        kind = _KINDS.get(name.suffix.lower())
        if kind:
            found[path] = question, part(kind, contents[path], name.name)
        elif name.suffix.lower() in _UNSHOWN:
            notes.append(Message("{name} cannot be shown to those who grade it: hand it in as .md, .pdf, .png or .jpg.",
                                 {"name": printable(name.name)}))  # fmt: skip
    return found


def part(kind: Literal["markdown", "pdf", "image"], raw: bytes, name: str) -> WrittenAnswer:
    """One part of an answer, text as UTF-8; Refused where it is too large."""
    if len(raw) > WRITTEN_BYTES:
        raise Refused("{name} is larger than {limit} MB.", name=printable(name), limit=WRITTEN_BYTES // MB)
    if kind == "markdown":
        raw = decode_source(raw, name).text.encode("utf-8", "replace")
    return WrittenAnswer(kind, raw, printable(name))


def question_of(path: str, asked: Collection[str]) -> str | None:
    """The written question that a file is named after, itself or by its folder."""
    name = PurePosixPath(path)
    stem = re.sub(r"[-_. ]*\(?\d{1,2}\)?$", "", name.stem)
    for candidate in (name.stem.lower(), stem.lower(), name.parent.name.lower()):
        if candidate in asked:
            return candidate
    return None


def _page(path: str) -> tuple[bool, list[tuple[int, str]]]:
    """Texts first, then pages in the order of their numbers: 2 before 10."""
    pieces = [(int(p), "") if p.isdigit() else (0, p.lower()) for p in re.split(r"(\d{1,9})", path)]
    return not path.lower().endswith((".md", ".markdown", ".txt")), pieces


def pictures(text: str, folder: str, contents: Mapping[str, bytes]) -> Iterable[WrittenAnswer]:
    """The picture files of the submission that a text refers to, under the names it uses."""
    for name in dict.fromkeys(_PICTURE.findall(text)):
        if not name.lower().endswith(_PICTURES):
            continue
        path = posixpath.normpath(posixpath.join(folder, name))
        if path in contents:
            raw = contents[path]
            if len(raw) <= WRITTEN_BYTES:
                yield WrittenAnswer("image", raw, name)


def assemble(
    files: Mapping[str, tuple[str, WrittenAnswer]],
    cells: Mapping[str, str],
    home: str,
    asked: Collection[str],
    contents: Mapping[str, bytes],
) -> dict[str, tuple[WrittenAnswer, ...]]:
    """Question -> the parts of its answer: the notebook's text, then files, then the pictures these refer to."""
    found: dict[str, list[WrittenAnswer]] = {}
    texts: dict[str, list[tuple[str, str]]] = {}
    for question, text in cells.items():
        if question in asked:
            found[question] = [part("markdown", text.encode("utf-8", "replace"), "notebook")]
            texts[question] = [(text, home)]
    for path, (question, answer) in files.items():
        found.setdefault(question, []).append(answer)
        if answer.kind == "markdown":
            text = answer.content.decode("utf-8", "replace")
            texts.setdefault(question, []).append((text, str(PurePosixPath(path).parent)))
    for question, written in texts.items():
        for text, folder in written:
            known = {a.name for a in found[question]}
            found[question] += [a for a in pictures(text, folder, contents) if a.name not in known]
    return {question: tuple(parts[:_PARTS]) for question, parts in found.items()}


class CellAnswers:
    """Listens to the Markdown cells of a notebook in order; `found` maps a question to what was written for it.

    `name` is what the notebook is called when it holds too much.
    """

    def __init__(self, questions: Collection[str], name: str = "notebook") -> None:
        self._name = name
        self._questions = questions
        self._current = ""
        self._said: dict[str, list[str]] = {}
        self._left = NOTEBOOK_BYTES

    @property
    def found(self) -> dict[str, str]:
        """What was written, by question."""
        return {question: "\n\n".join(texts) for question, texts in self._said.items()}

    def hear(self, source: str, attachments: Any) -> None:
        """One Markdown cell, with the pictures pasted into it."""
        marker = _MARKER.search(source)
        if marker:
            self._current, text = marker[1], source[marker.end() :]
        elif named := self._heading(source):
            self._current = named
            text = "" if _RELEASED.search(source) else source.lstrip().partition("\n")[2]
        else:
            text = source
        if self._current not in self._questions:
            return
        text = _INVITATION.sub("", text.strip())
        self._spend(len(text))
        if type(attachments) is dict:
            text = self._with_pictures(text, attachments)
        if text:
            self._said.setdefault(self._current, []).append(text)

    def _spend(self, size: int) -> None:
        """Refuse more text than a notebook can hold, before it is made: few words may show a picture over and over."""
        self._left -= size
        if self._left < 0:
            raise Refused("{name} is larger than {limit} MB.", name=self._name, limit=NOTEBOOK_BYTES // MB)

    def _with_pictures(self, text: str, attachments: dict[str, Any]) -> str:
        known: dict[str, str] = {}

        def put_in(match: re.Match[str]) -> str:
            name = match[1]
            if name not in known:
                known[name] = f"({_data_uri(attachments.get(name))})"
            self._spend(len(known[name]))
            return known[name]

        return _ATTACHMENT.sub(put_in, text)

    def _heading(self, source: str) -> str:
        """The question that a cell's heading, or the two lines under it, name.

        An id may be a word like "rate": then it must be set as code, or be the whole heading.
        """
        lines = [line for line in source.split("\n", 20)[:20] if line.strip()][:3]
        if not lines or not _HEADING.match(lines[0]):
            return ""
        said = " ".join(line[:300] for line in lines)
        words = [lines[0].strip("#* \t").lower(), *re.findall(r"`(\w+)`", said), *re.findall(r"\w+_\w+", said)]
        return next((word for word in words if word in self._questions), "")


def _data_uri(attachment: Any) -> str:
    if type(attachment) is dict:
        for kind, content in attachment.items():
            if kind in _PASTED and type(content) is str:
                try:
                    base64.b64decode(content, validate=False)
                except ValueError:
                    continue
                return f"data:{kind};base64,{re.sub(r'[^A-Za-z0-9+/=]', '', content)}"
    return "attachment-missing"
