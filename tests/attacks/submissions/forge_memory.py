"""Give the answer to the call before, in case it is asked again.

Outcome: Z. Passes: none
"""

last = 0.0


def square(x):
    global last
    answer, last = last, x
    return answer


cube = square
