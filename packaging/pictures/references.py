"""Pictures of references in the window: marked, out of date, listed, asked for. Their text is made
up, for the sample refers to none of its own paragraphs."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path

from draftbench.app.workbench import Workbench
from draftbench.document import ClauseId, spoken_labels
from draftbench.formats.reading import read
from draftbench.gui.shell.main_window import MainWindow
from draftbench.gui.theme.colours import DARK, LIGHT

_TEXT = """# Protection of archives

*The General Assembly,*

*Recalling* its resolution 65/230 of 21 December 2010, in particular paragraph 5 thereof,

*Noting* the report of the Secretary-General,

1. *Decides* to establish a working group, which shall report as set out in paragraph 5 below;

2. *Requests* the Secretary-General:

(a) To provide the working group mentioned in paragraph 1 above with all services;

(b) To report on the steps taken;

3. *Urges* Member States to contribute to what is requested in paragraphs 1 and 2 (b) above;

4. *Invites* observers to follow paragraphs 1 to 3 above;

5. *Decides* to consider the report of the working group at its next session.
"""


def take(
    window: MainWindow,
    shot: Callable[..., None],
    settle: Callable[..., None],
) -> None:
    """Takes the pictures on a project of its own, which is removed again."""
    with tempfile.TemporaryDirectory(prefix="draftbench-", ignore_cleanup_errors=True) as made:
        path = Path(made) / "archives.draftbench"
        Workbench.create(path, read(_TEXT.encode(), "archives.md").parts[0]).close()
        window.open_project(path)
        settle(lambda: window.workspace is not None and window.workspace.path == path)
        _pictures(window, shot)
        window.close_project()


def _pictures(window: MainWindow, shot: Callable[..., None]) -> None:
    workspace = window.workspace
    if workspace is None:
        return
    first = _clause(window, "OP 1")
    workspace.go_to_draft(first)
    shot("references")
    workspace.act(
        lambda: workspace.bench.insert("Welcomes the offer of the host country;", after=first),
        "A clause is written",
    )
    workspace.go_to_draft(_clause(window, "OP 4"))
    shot("references-out-of-date")
    window.set_theme(DARK)
    shot("references-out-of-date-dark")
    window.set_theme(LIGHT)
    window.run("edit.references")
    asking = window.context.dialogues
    if asking.lists is not None:
        asking.lists.choose("0")
        shot("references-list", asking.lists.window())
        asking.lists.window().close()
        asking.lists = None
    window.run("edit.update-references")
    shot("references-updated")


def _clause(window: MainWindow, name: str) -> ClauseId:
    draft = None if window.workspace is None else window.workspace.state.draft
    labels = {} if draft is None else spoken_labels(draft)
    return next(clause for clause, label in labels.items() if label == name)
