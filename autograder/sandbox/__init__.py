"""Run student code where it can do no harm, and talk to it in plain data.

with Sandbox() as sandbox, sandbox.start(program, Limits(cpu_seconds=5)) as process:
    reply = process.call("lif_firing_rate", [current])
"""

from .client import DEFAULT_PRELOAD, Sandbox
from .foreign import Running
from .model import (
    Cell,
    Level,
    Limits,
    LoadReply,
    Output,
    Parameter,
    Problem,
    Program,
    Protection,
    Reply,
    SandboxError,
    SandboxUnavailable,
    Signature,
    Status,
    Usage,
)
from .process import Process

__all__ = [
    "DEFAULT_PRELOAD",
    "Cell",
    "Level",
    "Limits",
    "LoadReply",
    "Output",
    "Parameter",
    "Problem",
    "Process",
    "Program",
    "Protection",
    "Reply",
    "Running",
    "Sandbox",
    "SandboxError",
    "SandboxUnavailable",
    "Signature",
    "Status",
    "Usage",
]
