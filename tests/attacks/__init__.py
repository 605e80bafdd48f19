"""Attacks on the sandbox, one file each in `cases/`, and the arena in which they are run."""
