"""Small pictures for the pages, as inline SVG whose colours come from the page's style sheet.

Only numbers go in, so nothing needs escaping; sizes are attributes, because the pages'
content security policy allows no style attributes.
"""

from __future__ import annotations

from collections.abc import Sequence

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
    width, height, left, bottom = 640, 210, 34, 30
    counts = [0] * bins
    for share in shares:
        counts[min(bins - 1, max(0, int(share * bins)))] += 1
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
            low, up = 100 * n // bins, 100 * (n + 1) // bins
            pieces.append(
                f'<rect class="fill" x="{x:.1f}" y="{base - tall:.1f}" width="{wide - 3:.1f}"'
                f' height="{tall:.1f}" rx="2">'
                f"<title>{low}-{up} %: {count}</title></rect>"
            )
    for percent in range(0, 101, 20):
        x = left + (width - left - 24) * percent / 100
        pieces.append(f'<text class="tick" x="{x:.1f}" y="{base + 18}" text-anchor="middle">{percent} %</text>')
    if shares:
        ordered = sorted(shares)
        middle = (ordered[(len(ordered) - 1) // 2] + ordered[len(ordered) // 2]) / 2
        x = left + (width - left - 24) * middle
        pieces.append(f'<line class="mark" x1="{x:.1f}" x2="{x:.1f}" y1="10" y2="{base}"/>')
        side, shift = ("end", -6) if middle > 0.85 else ("start", 6)
        pieces.append(
            f'<text class="tick strong" x="{x + shift:.1f}" y="16" text-anchor="{side}">{100 * middle:.0f} %</text>'
        )
    return Markup(f'<svg class="histogram" viewBox="0 0 {width} {height}" role="img">' + "".join(pieces) + "</svg>")
