"""Answer with a pickle as bytes: they stay bytes.

Outcome: Z, N. Reply: value b'cos\\nsystem\\n(S"touch /tmp/neurograde-planted"\\ntR.'
"""


def answer(target):
    return b'cos\nsystem\n(S"touch /tmp/neurograde-planted"\ntR.'
