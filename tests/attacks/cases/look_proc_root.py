"""Go round through /proc/<pid>/root and /proc/<pid>/cwd.

Outcome: Z, N. Reply: value False
"""


def answer(target):
    for pid in ("self", "1", str(target["parent"]), str(target["victim"])):
        for way in ("root", "cwd"):
            try:
                return open(f"/proc/{pid}/{way}{target['secret']}").read()
            except OSError:
                continue
    return False
