"""Change what the kernel keeps about this process, its pipes and its terminal, by the calls that do many things.

Outcome: N. Reply: value False
"""

import ctypes
import fcntl
import os

PRCTL = {
    "PDEATHSIG": (1, 0), "DUMPABLE": (4, 1), "KEEPCAPS": (8, 1), "SECCOMP": (22, 1), "CAPBSET_DROP": (24, 0),
    "SECUREBITS": (28, 0), "TIMERSLACK": (29, 1), "MCE_KILL": (33, 1, 1), "MM": (35, 1, 4096),
    "CHILD_SUBREAPER": (36, 1), "THP_DISABLE": (41, 1), "SPECULATION": (53, 0, 2), "IO_FLUSHER": (57, 1),
    "USER_DISPATCH": (59, 1, 0, 0, 0), "SCHED_CORE": (62, 1, 0, 0, 0), "MDWE": (65, 1), "PTRACER": (0x59616D61, -1),
    "AUXV": (0x41555856, 0, 0), "nothing": (-1,),
}  # fmt: skip
FCNTL = {
    "SETLK": 6, "SETOWN": 8, "SETSIG": 10, "SETOWN_EX": 15, "OFD_SETLK": 37, "SETLEASE": 1024, "NOTIFY": 1026,
    "SETPIPE_SZ": 1031, "ADD_SEALS": 1033, "SET_RW_HINT": 1036, "SET_FILE_RW_HINT": 1038,
}  # fmt: skip
IOCTL = {
    "TIOCSTI": 0x5412, "TIOCSCTTY": 0x540E, "TIOCLINUX": 0x541C, "TIOCSETD": 0x5423, "TIOCSWINSZ": 0x5414,
    "FIOASYNC": 0x5452, "FIOSETOWN": 0x8901, "FS_SETFLAGS": 0x40086602, "FICLONE": 0x40049409, "FITRIM": 0xC0185879,
    "SETVERSION": 0x40087602, "BLKDISCARD": 0x1277, "LOOP_CTL": 0x4C82,
}  # fmt: skip


def answer(target):
    libc = ctypes.CDLL(None, use_errno=True)
    done = [name for name, call in PRCTL.items() if libc.prctl(*(list(map(ctypes.c_long, call)) + [0] * 4)[:5]) >= 0]
    handle = os.open("own", os.O_RDWR | os.O_CREAT)
    for descriptor in (0, 1, 3, 4, handle):
        for kind, table in (("fcntl", FCNTL), ("ioctl", IOCTL)):
            for name, number in table.items():
                try:
                    getattr(fcntl, kind)(descriptor, number, bytes(64))
                    done.append(name)
                except OSError:
                    pass
    print(done)
    return bool(done)
