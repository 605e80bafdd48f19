"""Figures as plain data, for the reference's figures too; the file itself is shared with the other side."""

from .inside.figure_extract import NoFigure, describe_figure

__all__ = ["NoFigure", "describe_figure"]
