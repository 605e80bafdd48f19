"""Small pictures for the pages, as inline SVG whose colours come from the page's style sheet.

Only numbers go in, so nothing needs escaping; sizes are attributes, because the pages'
content security policy allows no style attributes.
"""

from __future__ import annotations

import math
import statistics
from collections.abc import Callable, Sequence

from markupsafe import Markup


def bar(share: float, width: int = 120, height: int = 6) -> Markup:
    """A horizontal bar filled to `share` (0 to 1)."""
    share = min(1.0, max(0.0, share))
    return Markup(
        f'<svg class="bar" width="{width}" height="{height}" viewBox="0 0 {width} {height}" aria-hidden="true"'
        f' preserveAspectRatio="none"><rect class="rest" width="{width}" height="{height}" rx="3"/>'
        f'<rect class="fill" width="{share * width:.1f}" height="{height}" rx="3"/></svg>'
    )


def stacked(parts: Sequence[tuple[str, float]], width: int = 160, height: int = 10) -> Markup:
    """One bar out of parts: (class name, amount)."""
    total = sum(amount for _, amount in parts) or 1.0
    at, pieces = 0.0, []
    for name, amount in parts:
        wide = width * amount / total
        if wide > 0:
            pieces.append(f'<rect class="{name}" x="{at:.1f}" width="{wide:.1f}" height="{height}"/>')
        at += wide
    return Markup(
        f'<svg class="stack" width="{width}" height="{height}" viewBox="0 0 {width} {height}" aria-hidden="true">'
        + "".join(pieces)
        + "</svg>"
    )


def histogram(shares: Sequence[float], bins: int = 20) -> Markup:
    """How scores (as shares of the maximum) are distributed, with the median marked."""
    ticks = [(percent / 100, f"{percent} %") for percent in range(0, 101, 20)]
    return _bars(shares, 1.0, bins, ticks, lambda value: f"{100 * value:.0f}", " %")


def amounts(values: Sequence[float], unit: str, bins: int = 24) -> Markup:
    """How amounts (seconds, megabytes) are distributed from zero on, with the median marked."""
    top = max([*values, 1e-9])
    step = next(s * 10.0**e for e in range(-3, 12) for s in (1, 2, 5) if top / (s * 10.0**e) <= 6)
    end = step * math.ceil(top / step)
    ticks = [(n * step / end, f"{n * step:g}") for n in range(round(end / step) + 1)]
    return _bars(values, end, bins, ticks, lambda value: f"{value:.3g}", f" {unit}", height=150)


def _bars(
    values: Sequence[float],
    end: float,
    bins: int,
    ticks: Sequence[tuple[float, str]],
    say: Callable[[float], str],
    unit: str,
    height: int = 210,
) -> Markup:
    """Counts of values between 0 and `end`."""
    width, left, bottom = 640, 34, 30
    counts = [0] * bins
    for value in values:
        counts[min(bins - 1, max(0, int(value / end * bins)))] += 1
    top = max([*counts, 1])
    step = next(s for s in (1, 2, 5, 10, 20, 50, 100, 200, 500, 10**6) if top / s <= 5)
    ceiling = -(-top // step) * step
    wide, high = (width - left - 24) / bins, height - bottom - 18
    base = height - bottom
    pieces = []
    for tick in range(0, ceiling + 1, step):
        y = base - high * tick / ceiling
        pieces.append(f'<line class="grid" x1="{left}" x2="{width - 24}" y1="{y:.1f}" y2="{y:.1f}"/>')
        pieces.append(f'<text class="tick" x="{left - 6}" y="{y + 4:.1f}" text-anchor="end">{tick}</text>')
    for n, count in enumerate(counts):
        if count:
            tall = high * count / ceiling
            x = left + n * wide + 1.5
            pieces.append(
                f'<rect class="fill" x="{x:.1f}" y="{base - tall:.1f}" width="{wide - 3:.1f}"'
                f' height="{tall:.1f}" rx="2">'
                f"<title>{say(end * n / bins)}-{say(end * (n + 1) / bins)}{unit}: {count}</title></rect>"
            )
    for share, word in ticks:
        x = left + (width - left - 24) * share
        pieces.append(f'<text class="tick" x="{x:.1f}" y="{base + 18}" text-anchor="middle">{word}</text>')
    if values:
        middle = statistics.median(values)
        x = left + (width - left - 24) * min(1.0, middle / end)
        pieces.append(f'<line class="mark" x1="{x:.1f}" x2="{x:.1f}" y1="10" y2="{base}"/>')
        side, shift = ("end", -6) if middle > 0.85 * end else ("start", 6)
        word = f"{say(middle)}{unit}"
        pieces.append(f'<text class="tick strong" x="{x + shift:.1f}" y="16" text-anchor="{side}">{word}</text>')
    said = ", ".join(
        f"{say(end * n / bins)}-{say(end * (n + 1) / bins)}{unit}: {count}" for n, count in enumerate(counts) if count
    )
    return Markup(
        f'<svg class="histogram" viewBox="0 0 {width} {height}" role="img" aria-label="{said or 0}">'
        + "".join(pieces)
        + "</svg>"
    )


def _signed(value: float) -> str:
    return f"{value:.1f}".replace("-", "\N{MINUS SIGN}")


def _apart(
    places: Sequence[tuple[float, float]], least: float, across: tuple[float, float], down: tuple[float, float]
) -> list[tuple[float, float]]:
    """Places moved so far that no two are closer than `least`, as near to where they were as a few steps find."""
    found = [list(place) for place in places]
    for _ in range(80):
        still = True
        for n, one in enumerate(found):
            for m, other in enumerate(found[:n]):
                dx, dy = one[0] - other[0], one[1] - other[1]
                distance = math.hypot(dx, dy)
                if distance >= least - 0.1:
                    continue
                if distance < 0.1:  # one upon another: apart in a direction of their own
                    dx, dy, distance = math.cos(n + m), math.sin(n + m), 1.0
                    step = least / 2
                else:
                    step = (least - distance) / 2
                for place, sign in ((one, 1), (other, -1)):
                    place[0] = min(across[1], max(across[0], place[0] + sign * step * dx / distance))
                    place[1] = min(down[1], max(down[0], place[1] + sign * step * dy / distance))
                still = False
        if still:
            break
    return [(x, y) for x, y in found]


def item_map(items: Sequence[tuple[str, float, float]]) -> Markup:
    """Questions by (label, difficulty, discrimination): what is low tells little, what is left went badly."""
    width, height, left, right, top, base = 640, 300, 44, 20, 16, 262
    low = min([-0.2, *(d for _, _, d in items)])
    low = math.floor(low * 5) / 5

    def place(difficulty: float, discrimination: float) -> tuple[float, float]:
        x = left + (width - left - right) * difficulty
        return x, base - (base - top) * (discrimination - low) / (1 - low)

    pieces = []
    for tick in range(round(low * 5), 6):
        y = place(0, tick / 5)[1]
        pieces.append(f'<line class="grid" x1="{left}" x2="{width - right}" y1="{y:.1f}" y2="{y:.1f}"/>')
        pieces.append(f'<text class="tick" x="{left - 8}" y="{y + 4:.1f}" text-anchor="end">{_signed(tick / 5)}</text>')
    for percent in range(0, 101, 20):
        x = place(percent / 100, 0)[0]
        pieces.append(f'<text class="tick" x="{x:.1f}" y="{base + 20}" text-anchor="middle">{percent} %</text>')
    zero = place(0, 0)[1]
    pieces.append(f'<line class="mark" x1="{left}" x2="{width - right}" y1="{zero:.1f}" y2="{zero:.1f}"/>')
    places = [place(difficulty, discrimination) for _, difficulty, discrimination in items]
    shown = _apart(places, 23.0, (left, width - right), (top, base))
    for (x, y), (own_x, own_y) in zip(shown, places, strict=True):
        if math.hypot(x - own_x, y - own_y) > 2:  # where it belongs, when others stand there
            pieces.append(f'<line class="lead" x1="{own_x:.1f}" y1="{own_y:.1f}" x2="{x:.1f}" y2="{y:.1f}"/>')
    for (label, _, _), (x, y) in zip(items, shown, strict=True):
        pieces.append(
            f'<circle class="dot" cx="{x:.1f}" cy="{y:.1f}" r="11"/>'
            f'<text class="label" x="{x:.1f}" y="{y + 4:.1f}" text-anchor="middle">{label}</text>'
        )
    said = "; ".join(f"{label}: {100 * d:.0f} %, {r:.2f}" for label, d, r in items)
    return Markup(
        f'<svg class="histogram" viewBox="0 0 {width} {height}" role="img" aria-label="{said}">'
        + "".join(pieces)
        + "</svg>"
    )
