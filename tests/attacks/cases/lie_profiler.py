"""Let a profiler, a tracer and an audit hook sit in the worker and change what it is about to say.

Outcome: Z. Reply: value or exited or protocol
"""

import sys


def answer(target):
    def spy(frame, event, argument):
        if frame.f_code.co_name in ("_send", "pieces", "node", "serve"):
            for value in list(frame.f_locals.values()):
                if isinstance(value, dict) and "status" in value:
                    value["status"] = "pass"
                    value["points"] = 100
        return spy

    def hook(event, arguments):
        if event == "os.write":
            raise SystemExit

    sys.addaudithook(hook)
    sys.settrace(spy)
    sys.setprofile(spy)
    return 1
