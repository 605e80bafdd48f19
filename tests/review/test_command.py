"""`neurograde review` as people run it: a link, a page, Ctrl-C."""

from __future__ import annotations

import http.client
import os
import signal
import subprocess
import sys
import urllib.parse
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from http.cookiejar import CookieJar
from pathlib import Path

import pytest
from typer.testing import CliRunner

from autograder.cli.command import whole_command
from autograder.errors import NeurogradeError
from autograder.grading.marks import Marks
from tests.review.conftest import ROOT

ENVIRONMENT = {**os.environ, "NEUROGRADE_LANG": "en", "PYTHONPATH": str(ROOT), "OPENBLAS_NUM_THREADS": "1"}


def command(*arguments: str) -> list[str]:
    return [sys.executable, "-m", "autograder", "review", *arguments]


@contextmanager
def running(*arguments: str) -> Iterator[subprocess.Popen[str]]:
    with subprocess.Popen(
        command(*arguments), cwd=ROOT, env=ENVIRONMENT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    ) as process:
        try:
            yield process
        finally:
            process.kill()


def test_it_prints_a_link_for_each_person_and_stops_on_ctrl_c(out: Path) -> None:
    with running(str(out), "--name", "Ana", "--name", "Bo Li") as process:
        assert process.stdout is not None
        lines = [process.stdout.readline() for _ in range(3)]
        (ana, link), (bo, other) = (line.strip().split(": ", 1) for line in lines[:2])
        assert (ana, bo) == ("Ana", "Bo Li") and "works once" in lines[2]
        assert link.startswith("http://127.0.0.1:") and link != other
        browser = urllib.request.build_opener(
            urllib.request.ProxyHandler({}), urllib.request.HTTPCookieProcessor(CookieJar())
        )
        with browser.open(link, timeout=30) as page:
            assert "signed in as <strong>Ana" in page.read().decode()
        with running(str(out), "--port", link.split(":")[2].split("/")[0]) as second:
            assert second.stdout is not None
            assert "http://127.0.0.1:" in second.stdout.readline(), "a taken port is no reason not to start"
            second.send_signal(signal.SIGINT)
            assert second.wait(30) == 0
        process.send_signal(signal.SIGINT)
        rest = process.stdout.read()
        assert process.wait(30) == 0 and f"neurograde report {out}" in rest and "Traceback" not in rest
    with Marks(out / "gradebook.sqlite") as marks:
        assert marks.log() == []


@pytest.mark.parametrize(
    ("arguments", "said"),
    [(("OUT", "--host", "0.0.0.0"), "--expose"), (("OUT", "--host", "192.168.0.1"), "ssh -L"),
     (("OUT", "--lang", "fr"), "en or zh"), (("nowhere",), "no gradebook here")],
)  # fmt: skip
def test_what_cannot_be_is_told_in_a_sentence(out: Path, arguments: tuple[str, ...], said: str) -> None:
    given = [str(out) if a == "OUT" else a for a in arguments]
    done = CliRunner().invoke(whole_command(), ["review", *given, "--course", str(ROOT)])
    told = done.exception if isinstance(done.exception, NeurogradeError) else None
    assert (told.exit_code if told else done.exit_code) == 2
    assert said in " ".join(f"{done.output} {told or ''}".replace("│", " ").split())


def test_a_request_larger_than_any_form_is_refused_before_it_is_kept(out: Path) -> None:
    """Any page in the browser may send one, to whatever listens on this machine."""
    with running(str(out)) as process:
        assert process.stdout is not None
        address = urllib.parse.urlsplit(process.stdout.readline().strip().rpartition(" ")[2])
        connection = http.client.HTTPConnection(str(address.hostname), address.port, timeout=30)
        connection.putrequest("POST", "/invite")
        connection.putheader("Content-Length", str(1 << 29))
        connection.endheaders(b"name=" + b"a" * 1000)
        assert connection.getresponse().status == 413
        connection.close()
