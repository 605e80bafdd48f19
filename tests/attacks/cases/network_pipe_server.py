"""Use multiprocessing and asyncio, which make sockets and processes behind the scenes.

Outcome: Z, N. Reply: value False
"""

import asyncio
import multiprocessing


async def nothing():
    return 1


def answer(target):
    done = 0
    for way in (
        lambda: multiprocessing.Pool(2),
        lambda: multiprocessing.Manager(),
        lambda: asyncio.run(asyncio.create_subprocess_exec("/bin/true")),
    ):
        try:
            way()
            done += 1
        except (OSError, ValueError, RuntimeError, EOFError, TypeError):
            continue
    return done > 0
