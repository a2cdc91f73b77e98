"""Pictures of a project can be read by nobody who may not read the project."""

import os
import stat

import pytest

from draftbench.app.workbench import Workbench
from draftbench.cli.main import main
from draftbench.formats.reading import read
from support.lakes import lakes


@pytest.mark.skipif(os.name == "nt", reason="permissions are those of POSIX")
@pytest.mark.parametrize(
    "command", [("open", "--clause", "OP 3", "--picture"), ("slide", "OP 3", "-o")]
)
@pytest.mark.parametrize("folder", [".", "elsewhere"])
def test_a_picture_is_no_wider_than_its_project(tmp_path, command, folder):
    (tmp_path / folder).mkdir(exist_ok=True)
    project, picture = tmp_path / "lakes.draftbench", tmp_path / folder / "picture.png"
    Workbench.create(project, read(lakes().encode(), "base.txt").parts[0]).close()
    project.chmod(0o600)
    former = os.umask(0o022)
    try:
        assert main([command[0], str(project), *command[1:], str(picture)]) == 0
    finally:
        os.umask(former)
    assert picture.read_bytes()[:4] == b"\x89PNG"
    assert stat.S_IMODE(picture.stat().st_mode) == 0o600
