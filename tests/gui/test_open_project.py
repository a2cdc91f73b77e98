"""What a window has open: it is there or it is not, and it ends with all that belongs to it."""

import pytest

from draftbench.app.workbench import Workbench
from draftbench.gui.checks.search import Search
from draftbench.gui.rows.context import OpenProject
from draftbench.gui.rows.workspace import Workspace


def test_without_a_negotiation_there_is_none_to_be_had(workspace: Workspace) -> None:
    project = OpenProject()
    assert not project.is_open
    with pytest.raises(LookupError):
        _ = project.workspace
    project.hold(workspace)
    assert project.is_open
    assert project.workspace is project.session is workspace
    assert project.holds(workspace)
    project.hold(None)
    assert not project.is_open
    assert not project.holds(workspace)


def test_a_negotiation_that_was_closed_says_nothing_more(workspace: Workspace) -> None:
    project = OpenProject()
    project.hold(workspace)
    heard: list[object] = []
    workspace.refreshed.connect(heard.append)
    workspace.fold(on=True)
    assert len(heard) == 1
    project.hold(None)
    workspace.fold(on=False)  # as a comparison does that comes late
    assert len(heard) == 1


def test_each_negotiation_has_parts_of_its_own(workspace: Workspace, revision, qtbot) -> None:
    search = workspace.part(Search)
    assert workspace.part(Search) is search
    other = Workspace(Workbench.open(revision))
    assert other.part(Search) is not search
    other.close()
