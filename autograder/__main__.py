"""`python -m autograder` is the command `neurograde`."""

from autograder.cli.command import main

main()
