"""Running a student's code past failing statements, for their own check too; the file is shared with the other side."""

from .inside.execute import failures

__all__ = ["failures"]
