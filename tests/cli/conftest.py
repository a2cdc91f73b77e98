"""The command line, run in the test's own process."""

import json
import shutil
from pathlib import Path

import pytest

from draftbench.app.workbench import Workbench
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


@pytest.fixture(scope="session")
def new_project(tmp_path_factory):
    """A new negotiation on the seed's declaration with its elements as a source: made once, and
    copied for each test."""
    path = tmp_path_factory.mktemp("new") / "n.draftbench"
    arguments = ["--base", f"{SEED}#declaration", "--source", f"{SEED}#elements"]
    assert main(["new", str(path), *arguments]) == 0
    assert [one.name for one in path.parent.iterdir()] == [path.name]
    return path


@pytest.fixture(scope="module")
def open_beside(new_project):
    """The negotiation is open all the time while the tests of a file open and close copies of it,
    so that what was found out of its texts is found out once for all of them."""
    with Workbench.view(new_project):
        yield


@pytest.fixture
def project(new_project, open_beside, tmp_path):
    """A negotiation of the test's own on the seed's declaration with its elements as a source."""
    return Path(shutil.copy(new_project, tmp_path))
