"""The real window as a process of its own, at work until it is killed.

Run as ``python -m support.typist PROJECT SETTINGS WORK``; WORK is "type", "accept", or
"export:FILE" to write FILE again and again. It says what it did, a line each: "ready", "typed N"
(keys so far), "saved ID" (an event), "wrote".
"""

import os
import sys
from pathlib import Path

from PySide6.QtCore import QSettings, QTimer
from PySide6.QtTest import QTest

from draftbench.gui.amendments.decisions import Decisions
from draftbench.gui.application import application
from draftbench.gui.rows.workspace import Workspace
from draftbench.gui.shell.main_window import MainWindow

SENTENCE = " and to report on the measures that they have taken to that end"
PAUSE = 8
"""Milliseconds between two deeds."""


def say(*words: object) -> None:
    """A line that is written whole or not at all."""
    os.write(1, f"{' '.join(map(str, words))}\n".encode())


class Typist:
    """Works in a window as soon as the project is open."""

    def __init__(self, window: MainWindow, work: str) -> None:
        self.window = window
        self.typed = 0
        self.known = 0
        name, _, self.file = work.partition(":")
        self.deed = {"type": self.type, "accept": self.accept, "export": self.export}[name]
        self.timer = QTimer(window)
        self.timer.setInterval(PAUSE)
        self.timer.timeout.connect(self.deed)
        window.project.opened.connect(self.begin)

    def begin(self, workspace: Workspace) -> None:
        """The project is open."""
        self.known = len(workspace.bench.events)
        if self.deed == self.type:
            clause = workspace.state.draft.children(None)[-3]
            workspace.go_to_draft(clause)
            self.window.run("edit.clause")
        say("ready")
        self.timer.start()

    def type(self) -> None:
        """One more key."""
        editor = self.window.columns.editor
        assert editor is not None
        QTest.keyClicks(editor.text, SENTENCE[self.typed % len(SENTENCE)])
        self.typed += 1
        say("typed", self.typed)

    def accept(self) -> None:
        """Accepts what can be accepted, and takes it back."""
        workspace = self.window.workspace
        assert workspace is not None
        open_ = [entry for entry in workspace.state.entries if entry.open]
        for entry in open_:
            if workspace.part(Decisions).decide("accept", entry.amendment.id):
                break
        else:
            workspace.bench.undo()  # also what was accepted before the program was killed
        for event in workspace.bench.events[self.known :]:
            say("saved", event.id)
        self.known = len(workspace.bench.events)

    def export(self) -> None:
        """Writes the file again when it is written."""
        if not self.window.file_jobs.busy:
            self.window.deeds.write("clean", Path(self.file))
            self.window.file_jobs.idle.connect(lambda _: say("wrote"))


def main(project: str, settings: str, work: str) -> None:
    """See the module."""
    program = application()
    window = MainWindow(QSettings(settings, QSettings.Format.IniFormat))
    typist = Typist(window, work)
    window.deeds.safekeeping.install()
    window.show()
    window.open_project(Path(project))
    program.exec()
    del typist


if __name__ == "__main__":
    main(*sys.argv[1:])
