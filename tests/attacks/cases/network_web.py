"""Ask a web server, by name and by number.

Outcome: Z, N. Reply: raised
"""

import urllib.request


def answer(target):
    return urllib.request.urlopen(f"http://localhost:{target['tcp']}/", timeout=2).read()
