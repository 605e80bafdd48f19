"""One function never comes back: the others are graded all the same.

Outcome: Z. Passes: test_square_of_two, test_square
"""


def square(x):
    return x**2


def cube(x):
    while True:
        pass
