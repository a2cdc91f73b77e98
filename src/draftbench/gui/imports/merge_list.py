"""Revised files merged into the draft: what collides, the ways to decide it, and what comes in."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from draftbench.amend.changesets.changes import Change, Splice
from draftbench.app.exports.exporting import write_redline
from draftbench.app.merges.draftmerging import DraftMerge, merge_files, take
from draftbench.app.merges.settling import Choice
from draftbench.app.texts.opened_files import MAIN_PARTS
from draftbench.app.texts.wholefiles import UnclearTextError
from draftbench.compare.words.worddiff import diff
from draftbench.document import NOTE_MARK, ClauseId, spoken_labels
from draftbench.errors import DraftbenchError
from draftbench.gui.cells.quotes import Quote, called, quoted_line, quotes, whole
from draftbench.gui.session.file_parts import left_aside, titled
from draftbench.gui.speech import counted, headed, listed, marked, plain_name, relayed, tr
from draftbench.gui.terms import term
from draftbench.gui.widgets.pieces import Change as ChangeKind
from draftbench.gui.widgets.pieces import Piece, Tone
from draftbench.gui.widgets.replies import (
    Answers,
    Field,
    FieldKind,
    Form,
    Line,
    Listing,
    ListRow,
    Lists,
    Look,
    Reply,
    Said,
    Verb,
    Work,
)
from draftbench.language.words import shorten
from draftbench.progress import Progress

if TYPE_CHECKING:
    from draftbench.gui.rows.workspace import Workspace

_MOST_BUTTONS = 3
_CUT = 46


def merged_files(workspace: Workspace, files: Sequence[Path | str]) -> Reply:
    """Reads and merges files (or "FILE#PART") in the background, then shows what collides and what
    comes in; asks which text of a file is meant where that is not clear."""
    draft = workspace.state.draft

    def work(progress: Progress) -> DraftMerge | UnclearTextError:
        try:
            return merge_files(draft, files, progress)
        except UnclearTextError as unclear:
            return unclear

    def then(made: DraftMerge | UnclearTextError) -> Reply:
        if isinstance(made, UnclearTextError):
            return _which(workspace, files, made)
        merging = Merging(workspace, made)
        changes = [change for side in made.sides for change in side.changes.changes]
        if all(map(_only_marks, changes)):
            names = listed(made.names)
            said = (
                tr("{files}: nothing differs from the draft but italics and the like.", files=names)
                if changes
                else tr("{files}: nothing differs from the draft.", files=names)
            )
            return Said(" ".join((said, *merging.left_aside)))
        return Lists(
            tr("Merge {files}", files=listed(made.names)),
            (Collisions(merging), Incoming(merging)),
        )

    return Work(work, then)


def _which(workspace: Workspace, files: Sequence[Path | str], unclear: UnclearTextError) -> Reply:
    """Asks which text of a file is meant, and merges it with the others."""

    def submit(a: Answers) -> Reply:
        at = next(n for n, one in enumerate(files) if Path(one).name == unclear.file)
        chosen = [*files[:at], f"{files[at]}#{a['part']}", *files[at + 1 :]]
        return merged_files(workspace, chosen)

    choices = tuple((one.name, titled(one)) for one in unclear.texts)
    main = [one.name for one in unclear.texts if one.kind in MAIN_PARTS and one.kind != "report"]
    first = next(iter(main), choices[0][0])
    label = tr("Text in {file}", file=unclear.file)
    return Form(
        tr("Merge {files}", files=unclear.file),
        (Field("part", label, FieldKind.CHOICE, first, choices),),
        tr("Continue"),
        submit,
        tr("It is not clear which text of {file} answers to the draft.", file=unclear.file),
    )


class Merging:
    """A merge that is being decided; the draft stays as it is until it is taken."""

    def __init__(self, workspace: Workspace, made: DraftMerge) -> None:
        self.workspace = workspace
        self.made = made
        self._labels = spoken_labels(made.saved.base)

    @property
    def left_aside(self) -> tuple[str, ...]:
        """Sentences on files of which one text among several was taken."""
        return tuple(filter(None, map(left_aside, self.made.taken)))

    def name(self, clause: ClauseId) -> str:
        """What a clause is called; one that is new by nothing."""
        return called(self.workspace.state, clause, lambda c: self._labels.get(c, ""))

    def verbs(self) -> tuple[Verb, ...]:
        """What can be done with the whole of it."""
        return (
            Verb("take", tr("Take into the draft"), self._take, main=True, closes=True),
            Verb(
                "word", tr("Write a Word file…"), self._write, tr("With tracked changes"), rare=True
            ),
        )

    def work(self, step: Callable[[DraftMerge], DraftMerge], words: str) -> Reply:
        """Merges anew after a decision, in the background: a long text takes its time."""
        made = self.made

        def work(progress: Progress) -> DraftMerge:
            progress(0.3, tr("Merging"))
            return step(made)

        def then(result: DraftMerge) -> Reply:
            if self.made is not made:
                return Said(
                    tr("Something else was decided meanwhile; decide this again."), bad=True
                )
            self.made = result
            return Said(words)

        return Work(work, then)

    def _take(self) -> Reply:
        many = len(self.made.conflicts)
        if not many:
            return self._taken(partly=False)
        return Form(
            tr("Take what is decided"),
            (),
            tr("Take the rest"),
            lambda _: self._taken(partly=True),
            counted(
                "{n} conflict is undecided. There the draft keeps its own words, and what the "
                "files say there does not come in.",
                "{n} conflicts are undecided. There the draft keeps its own words, and what the "
                "files say there does not come in.",
                many,
            ),
        )

    def _taken(self, *, partly: bool) -> Said:
        workspace = self.workspace
        return workspace.attempt(
            lambda: take(workspace.bench, self.made, partly=partly),
            tr("Merged: {files}", files=listed(self.made.names)),
        )

    def _write(self) -> Reply:
        path = self.workspace.path
        first = str(path.with_name(plain_name(tr("{name} merged", name=path.stem)) + ".docx"))

        def submit(a: Answers) -> Reply:
            target = Path(a["path"])
            target = target if target.suffix.lower() == ".docx" else target.with_suffix(".docx")
            if target.exists():
                return Said(
                    tr("{file} already exists; choose another name.", file=target.name), bad=True
                )
            try:
                lost = write_redline(target, self.made.result.redline, self.made.saved.base)
            except DraftbenchError as error:
                return Said(relayed(str(error)), bad=True)
            return Said(tr("Saved {file}.", file=target), lost)

        return Form(
            tr("Write the merged text"),
            (Field("path", tr("Word file"), FieldKind.FILE, first, needed=True),),
            tr("Write"),
            submit,
            tr("Every change is tracked under the name of the file that it comes from."),
        )


class Collisions(Listing):
    """Where the files collide, and how that was decided."""

    title = marked("Conflicts")
    columns = (marked("Where"), marked("What collides"), marked("Between"), marked("Decision"))
    stretch = 2

    def __init__(self, merging: Merging) -> None:
        self._merging = merging

    @property
    def empty(self) -> str:  # type: ignore[override]
        """That nothing is to be decided, and which texts of the files were left aside."""
        said = tr("Nothing collides: everything can be taken into the draft.")
        return " ".join((said, *self._merging.left_aside))

    @property
    def lead(self) -> str:  # type: ignore[override]
        """How much is to be decided, and which texts of the files were left aside."""
        many = len(self._merging.made.conflicts)
        said = (
            counted(
                "{n} to be decided. Until then the draft's own words stand there.",
                "{n} to be decided. Until then the draft's own words stand there.",
                many,
            )
            if many
            else tr("Everything is decided.")
        )
        return " ".join((said, *self._merging.left_aside))

    def rows(self) -> Sequence[ListRow]:
        """What is open, then what is decided."""
        made = self._merging.made
        found = [
            ListRow(
                str(number),
                (
                    self._merging.name(one.where),
                    tr("words") if one.kind == "words" else tr("clauses"),
                    " × ".join(who for who, _ in one.sides),
                    term("open", "a conflict of files"),
                ),
                Tone.BAD,
                ((0, number),),
            )
            for number, one in enumerate(made.conflicts, 1)
        ]
        return found + [
            ListRow(
                f"d{number}",
                (
                    self._merging.name(one.where),
                    "",
                    "",
                    tr("as {who}", who=one.who) if one.who else tr("written"),
                ),
                None,
                ((0, 10_000 + number),),
            )
            for number, one in enumerate(made.saved.choices)
        ]

    def detail(self, keys: Sequence[str]) -> tuple[Line, ...]:
        """How the clause reads now and as each wants it."""
        made = self._merging.made
        if not keys:
            return ()
        if keys[0].startswith("d"):
            one = made.saved.choices[int(keys[0][1:])]
            words = (
                tr("As {who} has it.", who=one.who)
                if one.who
                else one.text or tr("The clause goes.")
            )
            return (Line(self._merging.name(one.where), Look.HEAD), Line(words, Look.DIM))
        conflict = made.conflicts[int(keys[0]) - 1]
        stands = made.saved.base.get(conflict.where)
        lines = [Line(self._merging.name(conflict.where), Look.HEAD)]
        for who, text in conflict.sides:
            lines.append(Line(who, Look.SECTION))
            lines.append(_reads("" if stands is None else stands.text.plain, text))
        return tuple(lines)

    def verbs(self, keys: Sequence[str]) -> tuple[Verb, ...]:
        """Deciding what is chosen, and taking all."""
        merging = self._merging
        if not keys:
            return merging.verbs()
        if keys[0].startswith("d"):
            choice = merging.made.saved.choices[int(keys[0][1:])]
            back = Verb("reopen", tr("Take the decision back"), lambda: self._reopen(choice))
            return (back, *merging.verbs())
        number = int(keys[0])
        conflict = merging.made.conflicts[number - 1]
        made = [
            Verb(
                f"side-{at}",
                tr("As {who}", who=_short(who)),
                lambda who=who: self._decide(f"{number}={who}", tr("Decided as {who}.", who=who)),  # type: ignore[misc]
                tr("The clause reads as in {who}", who=who),
                rare=at >= _MOST_BUTTONS,
            )
            for at, (who, _) in enumerate(conflict.sides)
        ]
        made.append(Verb("write", tr("Write a text…"), lambda: self._write(number)))
        return (*made, *merging.verbs())

    def _decide(self, wanted: str, words: str) -> Reply:
        return self._merging.work(lambda made: made.decided([wanted]), words)

    def _reopen(self, choice: Choice) -> Reply:
        return self._merging.work(lambda made: made.reopened(choice), tr("It is open again."))

    def _write(self, number: int) -> Reply:
        made = self._merging.made
        conflict = made.conflicts[number - 1]
        stands = made.saved.base.get(conflict.where)
        name = self._merging.name(conflict.where)
        first = conflict.sides[0][1] if stands is None else stands.text.plain
        return Form(
            tr("Write a text for {clause}", clause=name),
            (
                Field(
                    "text",
                    tr("{clause} reads", clause=name),
                    FieldKind.TEXT,
                    first,
                    tip=tr("Empty: the clause goes."),
                ),
            ),
            tr("Decide so"),
            lambda a: self._decide(
                f"{number}=text:{a['text']}", tr("Decided with a written text.")
            ),
        )


class Incoming(Listing):
    """What each file changes in the draft."""

    title = marked("Changes")
    lead = marked("What each file changes. What several files change alike comes in once.")
    empty = marked("No file changes anything.")
    columns = (marked("File"), marked("Change"))
    stretch = 1

    def __init__(self, merging: Merging) -> None:
        self._merging = merging
        state = merging.workspace.state
        self._found: list[tuple[str, Quote]] = []
        for side in merging.made.sides:
            told = [change for change in side.changes.changes if not _only_marks(change)]
            changes = replace(side.changes, changes=tuple(told))
            self._found += [(side.who, q) for q in quotes(state, changes, (), merging.name)]
            if len(told) < len(side.changes.changes):
                self._found.append((side.who, Quote(tr("Italics and the like"), ())))

    def rows(self) -> Sequence[ListRow]:
        """File after file, in the order of the text."""
        return [
            ListRow(str(number), (who, _line(quote)), None, ((0, number),))
            for number, (who, quote) in enumerate(self._found)
        ]

    def detail(self, keys: Sequence[str]) -> tuple[Line, ...]:
        """The change in its words."""
        lines: list[Line] = []
        for key in keys[:1]:
            who, quote = self._found[int(key)]
            lines = [Line(who, Look.HEAD)]
            if quote.where:
                lines.append(Line(quote.where, Look.DIM))
            lines.append(quoted_line(quote))
        return tuple(lines)

    def verbs(self, keys: Sequence[str]) -> tuple[Verb, ...]:
        """Taking all."""
        return self._merging.verbs()


def _line(quote: Quote) -> str:
    """A quotation in one line of plain words: what goes after a minus, what comes after a plus."""
    signs = {ChangeKind.DELETED: "−", ChangeKind.INSERTED: "+"}
    words = " ".join(
        f"{signs[piece.change]}{piece.text.strip()}" if piece.change in signs else piece.text
        for piece in quote.pieces
    )
    return headed(quote.where, words) if quote.pieces and quote.where else quote.where or words


def _only_marks(change: Change) -> bool:
    """Whether the words and notes stay, and only italics, bold or links are others."""
    return (
        isinstance(change, Splice)
        and change.old == change.new.text
        and change.old != NOTE_MARK
        and not change.new.notes
    )


def _reads(now: str, then: str) -> Line:
    if not then:
        return Line(tr("This deletes the clause."), Look.DIM)
    if not now or "\n" in then:
        return Line(then, Look.QUOTE, (Piece(then.replace("\n", " ¶ ")),))
    return Line(then, Look.QUOTE, whole(diff(now, then)))


def _short(name: str) -> str:
    return shorten(name, _CUT)
