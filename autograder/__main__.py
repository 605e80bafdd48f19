"""`python -m autograder` is the command `neurograde`."""

import sys


def main() -> None:
    """The command, which takes a while to import and to build: Ctrl-C meanwhile ends it without a traceback, too."""
    try:
        from autograder.cli.command import main as command

        command()
    except KeyboardInterrupt:
        sys.exit(130)


if __name__ == "__main__":
    main()
