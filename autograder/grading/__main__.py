"""`python -m autograder.grading <descriptor>` is a grading process: see worker.py."""

from __future__ import annotations

from autograder.grading.worker import main

main()
