"""Let SQLite, which opens files in C, write a gradebook of one's own beside the teachers'.

Outcome: N. Reply: raised OperationalError
"""

import sqlite3


def answer(target):
    base = sqlite3.connect(target["outside"] + "/gradebook.sqlite")
    base.execute("create table grades (student, score)")
    base.commit()
    return True
