"""Attach it as a database.

Outcome: Z, N. Reply: raised
"""

import sqlite3


def answer(target):
    base = sqlite3.connect(target["gradebook"])
    return base.execute("select score from grades").fetchall()[0][0]
