"""The command line, run in the test's own process."""

import json

import pytest

from draftbench.cli.main import main
from draftbench.resources import resource

SEED = str(resource("samples", "A_CONF.213_RPM.1_1.txt"))


@pytest.fixture
def seed() -> str:
    return SEED


@pytest.fixture
def run(capsys):
    """Runs a command; gives its exit code, standard output and standard error."""

    def runner(*arguments):
        code = main([str(a) for a in arguments])
        captured = capsys.readouterr()
        assert "Traceback" not in captured.err
        return code, captured.out, captured.err

    return runner


@pytest.fixture
def run_json(run):
    """Runs a command with ``--json``; gives its exit code and the data."""

    def runner(*arguments):
        code, out, _ = run(*arguments, "--json")
        return code, json.loads(out)

    return runner


@pytest.fixture
def project(run, tmp_path, seed):
    """A negotiation on the seed's declaration with its elements as a source."""
    path = tmp_path / "n.draftbench"
    code, out, err = run(
        "new", path, "--base", f"{seed}#declaration", "--source", f"{seed}#elements"
    )
    assert code == 0, err
    assert "declaration, elements" in out
    return path
