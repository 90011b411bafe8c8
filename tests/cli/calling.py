"""Calls of the command line, in this process: quick, and as strict as from outside."""

import json
import os
from pathlib import Path
from typing import Any

import pytest

from mentordesk.cli.main import main

Capture = pytest.CaptureFixture[str]


def called(capsys: Capture, *call: object, code: int = 0) -> tuple[str, str]:
    """What a call says on standard output and standard error; it ends with this exit code and without a traceback."""
    capsys.readouterr()
    found = main([str(word) for word in call])
    said = capsys.readouterr()
    assert found == code, said.err
    assert "Traceback" not in said.err
    return said.out, said.err


def read(capsys: Capture, *call: object) -> Any:
    """The one document that a call prints with --json."""
    out, _ = called(capsys, *call, "--json")
    return json.loads(out)


def refused(capsys: Capture, *call: object, code: int) -> str:
    """What a call that changes nothing says: a sentence on standard error, nothing on standard output.

    Whatever FILE there is among its words stays as it was, to the byte.
    """
    files = [Path(str(word)) for word in call if os.path.isfile(str(word))]  # noqa: PTH113
    before = [path.read_bytes() for path in files]
    for how in ((), ("--json",)):
        out, err = called(capsys, *call, *how, code=code)
        assert out == ""
        assert len(err.strip()) > 15
        assert code == 2 or err.strip().endswith((".", "!", "?"))
    assert [path.read_bytes() for path in files] == before
    return err
