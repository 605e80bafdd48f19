"""The student's side: public checks on one's own machine, from a terminal or a notebook.

This package, and the few modules of the engine that it imports, are copied into
every release (checks/autograder/). It needs numpy, matplotlib and pytest, nothing else.
"""

from autograder.local.command import main
from autograder.local.notebook import check_in_notebook

__all__ = ["check_in_notebook", "main"]
