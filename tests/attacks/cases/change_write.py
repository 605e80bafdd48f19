"""Write a file of results beside the gradebook.

Outcome: N. Reply: raised FileNotFoundError or raised PermissionError
"""


def answer(target):
    open(target["outside"] + "/results.json", "w").write('{"score": 100}')
