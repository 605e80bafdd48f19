"""Source that is no Python.

Outcome: Z. Passes: none
"""

# the next line is meant to be wrong
exec(compile("def square(x) return x", "broken", "exec"))
