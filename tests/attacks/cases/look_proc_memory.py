"""Read the grader's memory.

Outcome: Z, N. Reply: value False
"""


def answer(target):
    for pid in (target["parent"], target["victim"], 1):
        for name in ("mem", "maps", "pagemap", "auxv", "syscall"):
            try:
                open(f"/proc/{pid}/{name}", "rb").close()
            except OSError:
                continue
            if pid != 1:
                return True
    return False
