"""Running a student's code past a failing statement, for their own check too; the file itself is shared with the child."""

from .inside.execute import failures

__all__ = ["failures"]
