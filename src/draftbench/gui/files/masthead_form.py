"""The masthead of a negotiation's files, as a form."""

from __future__ import annotations

from typing import TYPE_CHECKING

from draftbench.app.exports.stationery import FACTS, set_masthead, shown
from draftbench.gui.speech import marked, tr
from draftbench.gui.widgets.replies import Answers, Field, Form, Reply

if TYPE_CHECKING:
    from draftbench.gui.rows.workspace import Workspace

_TIPS = {
    "distribution": marked("General, limited, restricted, provisional, or other words."),
    "date": marked("A date like 2010-04-12 is written out in the language of the text."),
    "original": marked("A language by its code or name; several as en/fr."),
}


def _tip(name: str) -> str:
    said = _TIPS.get(name)
    return tr(said) if said else ""


def edit_masthead(workspace: Workspace) -> Reply:
    """What stands at the head of all files that are written from now on. An empty field says what
    the base text says, which stands in it in grey."""
    bench = workspace.bench
    found, chosen = shown(bench.state), bench.state.masthead

    def submit(answers: Answers) -> Reply:
        facts = {name: answers[name] for name in FACTS}
        return workspace.attempt(lambda: set_masthead(bench, facts), tr("Masthead changed"))

    return Form(
        tr("Masthead"),
        tuple(
            Field(
                name,
                tr(title),
                value=chosen.get(name, ""),
                hint="" if name in chosen else found[name],
                tip=_tip(name),
            )
            for name, title in FACTS.items()
        ),
        tr("Keep"),
        submit,
        tr("What stands at the head of every file. Empty fields follow the base text."),
    )
