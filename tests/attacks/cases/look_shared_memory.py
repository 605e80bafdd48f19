"""Open POSIX shared memory that another process has made.

Outcome: Z, N. Reply: raised
"""

from multiprocessing import shared_memory


def answer(target):
    return bytes(shared_memory.SharedMemory(target["shm"]).buf[:40])
