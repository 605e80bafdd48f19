"""What being late costs: whole days begun after the due time, counted on the wall clock of the course.

A day is from one 23:59 to the next even where a clock change makes it 23 or 25 hours long; the grace
period is time that passes. Instants are compared in UTC: two local times of one zone would be compared
by what the clock showed, which is wrong once a year.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from autograder.toml_reader import Table


@dataclass(frozen=True)
class Lateness:
    """How late something was: days begun, and the per cent of its score that they cost."""

    days: int = 0
    percent: float = 0.0
    accepted: bool = True

    @property
    def factor(self) -> float:
        """What the score is multiplied with, between 0 and 1."""
        return 1.0 - self.percent / 100 if self.accepted else 0.0


@dataclass(frozen=True)
class LatePolicy:
    """The late policy of a course or of one problem set.

    After `grace_minutes` every day begun takes `per_day` per cent of the score, together never more than
    `at_most`; after `max_days` days (0: no such limit) nothing is accepted.
    """

    grace_minutes: int = 0
    per_day: float = 0.0
    at_most: float = 100.0
    max_days: int = 0

    def judge(self, due: datetime, submitted: datetime, zone: ZoneInfo) -> Lateness:
        """How late `submitted` is for `due`; both are aware, days are counted in `zone`."""
        grace, wall = timedelta(minutes=self.grace_minutes), due.astimezone(zone)
        handed_in = submitted.astimezone(UTC)
        over = handed_in - due.astimezone(UTC) - grace
        if over <= timedelta(0):
            return Lateness()
        days = max(1, over.days - 1)  # clock changes may make this one less, never more
        while handed_in > (wall + timedelta(days=days)).astimezone(UTC) + grace:
            days += 1
        if self.max_days and days > self.max_days:
            return Lateness(days, 100.0, accepted=False)
        return Lateness(days, min(self.at_most, 100.0, days * self.per_day))


def read_late(table: Table, base: LatePolicy) -> LatePolicy:
    """A [late] table; what it leaves out is as in `base`."""
    found = LatePolicy(
        table.at_least("grace_minutes", 0, base.grace_minutes),
        _percent(table, "per_day", base.per_day),
        _percent(table, "at_most", base.at_most),
        table.at_least("max_days", 0, base.max_days),
    )
    table.done()
    return found


def _percent(table: Table, key: str, default: float) -> float:
    value = table.take(key, float, default)
    if not 0 <= value <= 100:
        raise table.error(key, f"{value} is not a share in per cent", "write 0 to 100")
    return value
