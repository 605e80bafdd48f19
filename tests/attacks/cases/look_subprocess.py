"""Let /bin/cat read it.

Outcome: Z, N. Reply: raised
"""

import subprocess


def answer(target):
    return subprocess.run(["/bin/cat", target["secret"]], capture_output=True, check=True).stdout
