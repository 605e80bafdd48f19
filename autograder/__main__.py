"""`python -m autograder` is the command `neurograde`."""

from autograder.cli import main

main()
