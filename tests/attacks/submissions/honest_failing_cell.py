"""One statement fails; what was defined before and after counts.

Outcome: H. Passes: test_square_of_two, test_square, test_cube
"""


def square(x):
    return x**2


undefined_name.do_something()  # noqa: F821


def cube(x):
    return x**3
