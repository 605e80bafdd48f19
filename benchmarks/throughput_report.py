"""What benchmarks/throughput.json says: a table for terminal and docs/cluster.md, a plot, and what was asked for."""

from __future__ import annotations

import itertools
import re
import statistics
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.table import Table

Row = dict[str, Any]

HEADS = (
    "grader",
    "submissions",
    "workers",
    "wall s",
    "a minute",
    "CPU s each",
    "of it the student's",
    "each further",
    "MB a grader",
    "MB coordinator",
)
BEGIN, END = "<!-- throughput: made by benchmarks.bench_throughput -->", "<!-- end of throughput -->"
OURS, REAL = "neurograde", "neurograde, realistic"


def render(document: dict[str, Any], plot: Path, docs: Path) -> None:
    """Everything that is made of the measured rows."""
    rows: list[Row] = document["rows"]
    lines = [cells(row, rows) for row in rows]
    asked = list(claims(rows))
    table = Table(title="A class, from the command to the last page")
    for column in HEADS:
        table.add_column(column, justify="left" if column == "grader" else "right")
    for line in lines:
        table.add_row(*line)
    console = Console(width=160)
    console.print(table)
    for line in asked:
        console.print(f"- {line}", markup=False)
    for grader, why in document["failed"].items():
        console.print(f"{grader} was not measured: {why}", markup=False)
    load = document["load_average_before"]
    console.print(f"{document['machine']}; load average before: {load}")
    draw(rows, plot)
    text = docs.read_text(encoding="utf-8")
    if BEGIN in text:
        before, rest = text.split(BEGIN)
        made = [
            f"{document['machine']}, load average before it {load}.",
            "",
            *markdown(lines),
            "",
            *(f"- {a}" for a in asked),
            "",
            *outlook(rows),
        ]
        body = "\n".join(made).strip()
        docs.write_text(f"{before}{BEGIN}\n\n{body}\n\n{END}{rest.split(END)[1]}", encoding="utf-8")


def cells(row: Row, rows: list[Row]) -> list[str]:
    """One line of the table."""
    number = row["submissions"]
    further = marginal(row, rows)
    return [
        row["grader"] if row["grader"] != REAL else f"{REAL} (hodgkin_huxley, 52 checks)",
        str(number),
        str(row["workers"]),
        f"{row['wall']:.1f}",
        f"{row['per_minute']:.0f}",
        f"{row['cpu'] / number:.3f}",
        f"{row['own_cpu'] / number:.3f}" if row["own_cpu"] else "",
        f"{further:.3f}" if further is not None else "",
        f"{row['worker_mb']:.0f}" if row["worker_mb"] else "",
        f"{row['coordinator_mb']:.0f}" if row["coordinator_mb"] else "",
    ]


def marginal(row: Row, rows: list[Row]) -> float | None:
    """CPU seconds of each submission beyond those of the next smaller class: what is left without the start."""
    smaller = [r for r in ours(rows, row["workers"], row["grader"]) if r["submissions"] < row["submissions"]]
    if not smaller:
        return None
    return float((row["cpu"] - smaller[-1]["cpu"]) / (row["submissions"] - smaller[-1]["submissions"]))


def ours(rows: list[Row], workers: int, grader: str = OURS) -> list[Row]:
    """neurograde's rows of one number of workers, by class size."""
    chosen = [r for r in rows if r["grader"] == grader and r["workers"] == workers]
    return sorted(chosen, key=lambda r: int(r["submissions"]))


def outlook(rows: list[Row]) -> list[str]:
    """What larger classes cost by the rows of realistic submissions, as a table; empty where there are none."""
    real = ours(rows, 1, REAL)
    each = marginal(real[-1], rows) if real else None
    if each is None:
        return []
    start = max(real[-1]["cpu"] - real[-1]["submissions"] * each, 0.0)
    own = real[-1]["own_cpu"] / real[-1]["submissions"]
    lines = [
        f"A realistic submission is {each:.2f} s of CPU ({own:.2f} s of it the student's), {3600 / each:.0f} in a"
        f" core-hour; beside them a batch takes {start:.1f} s (graders start, the reference, pages). So",
        "",
        "|                  |   CPU | on 2 cores | on 64 cores |",
        "| ---------------- | ----: | ---------: | ----------: |",
    ]
    for name, number in (("a class of 200", 200), ("a faculty, 5 000", 5_000), ("a MOOC, 100 000", 100_000)):
        cores = [_long(number * each / n + start) for n in (2, 64)]
        lines.append(f"| {name:16} | {_long(number * each + 2 * start):>5} | {cores[0]:>10} | {cores[1]:>11} |")
    return lines


def _long(seconds: float) -> str:
    return f"{seconds / 3600:.1f} h" if seconds > 5400 else f"{seconds / 60:.1f} min"


def claims(rows: list[Row]) -> Iterator[str]:
    """What is wanted of a batch, and what was measured."""
    counts = sorted({r["workers"] for r in rows if r["grader"] == OURS})
    large = {n: [r for r in ours(rows, n) if r["submissions"] >= 100] for n in counts}
    for row in (large[n][-1] for n in counts if large[n]):
        yield (
            f"{row['submissions']} trivial submissions with {row['workers']} worker{'s' * (row['workers'] > 1)}:"
            f" {row['wall']:.0f} s"
        )
    if counts and large[counts[0]]:
        biggest = large[counts[0]][-1]
        each = (biggest["cpu"] - biggest["called_cpu"]) / biggest["submissions"]
        beyond = (biggest["cpu"] - biggest["own_cpu"]) / biggest["submissions"]
        yield (
            f"our own CPU for a trivial submission, start and pages included: {1000 * each:.1f} ms without what its"
            f" functions use, {1000 * beyond:.1f} ms without all that its process uses"
        )
        for row in rows:
            if not row["grader"].startswith(OURS):
                cost = row["cpu"] / row["submissions"]
                times = f"{cost / each:.0f} and {cost / beyond:.0f} times that"
                yield f"`{row['grader']}` takes {cost:.2f} s of CPU for it: {times}"
    for n in counts:
        further = [m for r in large[n] if (m := marginal(r, rows)) is not None]
        if len(further) > 1:
            yield (
                f"each further submission, class by class, with {n} worker{'s' * (n > 1)}:"
                f" {', '.join(f'{1000 * m:.1f}' for m in further)} ms"
            )
        for one, two in itertools.pairwise([r for r in large[n] if r["submissions"] >= 1000]):
            yield (
                f"memory with {one['submissions']} and {two['submissions']} submissions: coordinator"
                f" {one['coordinator_mb']:.0f} and {two['coordinator_mb']:.0f} MB, a grader"
                f" {one['worker_mb']:.0f} and {two['worker_mb']:.0f} MB"
            )
    for row in (r for r in rows if r["grader"] == REAL):
        ideal = row["own_cpu"] / row["workers"]
        yield (
            f"{row['submissions']} realistic submissions with {row['workers']} worker{'s' * (row['workers'] > 1)}:"
            f" {row['wall']:.0f} s, where the students' CPU time / workers is {ideal:.0f} s"
            f" ({100 * (row['wall'] / ideal - 1):+.0f} %)"
        )


def markdown(lines: list[list[str]]) -> list[str]:
    """The table as the formatter of the documentation wants it."""
    widths = [max(len(line[n]) for line in [list(HEADS), *lines]) for n in range(len(HEADS))]

    def row(texts: list[str]) -> str:
        padded = (t.rjust(w) if n else t.ljust(w) for n, (t, w) in enumerate(zip(texts, widths, strict=True)))
        return re.sub(r" +$", "", f"| {' | '.join(padded)} |")

    rule = [("-" * w) if n == 0 else "-" * (w - 1) + ":" for n, w in enumerate(widths)]
    return [row(list(HEADS)), f"| {' | '.join(rule)} |", *map(row, lines)]


def draw(rows: list[Row], path: Path) -> None:
    """Throughput and cost against class size."""
    import matplotlib

    matplotlib.use("Agg")
    matplotlib.rcParams["svg.hashsalt"] = "throughput"
    from matplotlib import pyplot as plt

    figure, (speed, cost) = plt.subplots(1, 2, figsize=(10, 4), layout="constrained")
    counts = sorted({row["workers"] for row in rows if row["grader"] == OURS})
    for workers, colour in zip(counts, ("#1f8bb0", "#0b3954", "#7aa6b8"), strict=False):
        chosen = ours(rows, workers)
        sizes = [row["submissions"] for row in chosen]
        look = {"marker": "o", "color": colour, "label": f"neurograde, {workers} worker{'s' * (workers > 1)}"}
        speed.plot(sizes, [row["per_minute"] for row in chosen], **look)
        cost.plot(sizes, [row["cpu"] / row["submissions"] for row in chosen], **look)
    for grader, style in (("nbgrader autograde", "--"), ("otter run", ":")):
        for row in (row for row in rows if row["grader"] == grader):
            speed.axhline(row["per_minute"], color="#b5532a", linestyle=style, label=grader)
            cost.axhline(row["cpu"] / row["submissions"], color="#b5532a", linestyle=style, label=grader)
    own = [row["own_cpu"] / row["submissions"] for row in rows if row["grader"] == OURS]
    if own:
        cost.axhline(statistics.median(own), color="#777777", linewidth=1, label="the student's own processes")
    speed.set(ylabel="submissions graded per minute")
    cost.set(ylabel="CPU seconds per submission")
    for axes in (speed, cost):
        axes.set(xscale="log", yscale="log", xlabel="submissions in the class")
        axes.grid(alpha=0.3)
        axes.spines[["top", "right"]].set_visible(False)
        axes.legend(frameon=False)
    path.parent.mkdir(parents=True, exist_ok=True)
    figure.savefig(path, metadata={"Date": None})
    plt.close(figure)
