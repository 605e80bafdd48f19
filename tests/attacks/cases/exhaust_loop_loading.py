"""Compute for ever while the program is loaded.

Outcome: Z. Reply: cpu
"""

while True:
    pass
