"""``draftbench amend PROJECT import``: files of every kind into the register, and ``imports``: what
past imports were not sure of."""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from draftbench.cli.grammar import Acts, dry_run, former, kind, typography
from draftbench.cli.instructions import NAME_IT, WHICH_IS_MEANT
from draftbench.cli.opening import project
from draftbench.cli.output import (
    ProgressLine,
    as_json,
    book,
    column,
    remedy,
    say_line,
    say_table,
    say_that,
)
from draftbench.errors import InputError, UsageError
from draftbench.messages import headed, message, sentence, sentences

if TYPE_CHECKING:
    from draftbench.amend.negotiation import Entry, Negotiation
    from draftbench.app.imports.batch import Batch, Remark
    from draftbench.app.imports.importing import Choices
    from draftbench.app.imports.markedfiles import MarkedFile
    from draftbench.app.texts.circulated import Versions
    from draftbench.app.texts.recognition import UnclearVersionError


def define(acts: Acts) -> None:
    """Adds the acts import and imports."""
    bring = acts.add("import", bring_in, "mexico.docx peru.docx")
    bring.takes("files", "FILE", "or FILE#PART, or - for what is piped; several at once", nargs="+")
    bring.choice(
        "--one-per",
        ("clause", "author"),
        "one amendment for each clause and delegation (default), or one for each delegation",
        "clause",
    )
    former(bring, "--by", "one_per", choices=("clause", "author"))
    bring.many(
        "--of",
        "[FILE=]VERSION",
        "the version that the files were written on (default: it is found out)",
    )
    kind(
        bring,
        ("text", "instructions"),
        "what a file without tracked changes is (default: it is found out)",
        "read_as",
    )
    bring.flag("--doubtful", "table instructions that need confirmation too")
    bring.many(
        "--sponsor",
        "AUTHOR=CODE",
        "the delegation that an author, or a FILE without tracked changes, is from, or that a name "
        "in brackets or in a table means; CODE alone: that all are from",
    )
    typography(bring)
    dry_run(bring)
    acts.add("imports", past)


def bring_in(options: argparse.Namespace) -> int:
    """Table what delegations sent: Word files with tracked changes, texts of any kind without,
    instructions in words.

    The exit code is 1 where the text of a file is not that of its version, or something could
    not be taken over, and 4 where it is not clear on which version something was written.

    Of several files, those for which that is not clear wait, and those that cannot be read are
    listed (the exit code is 3 then); the others are tabled."""
    from draftbench.amend.proceedings.proceedings_data import ProceedingsData
    from draftbench.app.amendments.amendment_data import entry_data
    from draftbench.app.amendments.sponsors import Delegations
    from draftbench.app.imports.importing import batch
    from draftbench.app.imports.markedfiles import ReadAs
    from draftbench.app.texts.circulated import Versions
    from draftbench.app.texts.recognition import UnclearVersionError

    choices = chosen(options.one_per, options.sponsor, options.files)
    with project(options.project, view=options.dry_run) as bench:
        names = Delegations(bench.state.delegations)
        for text in (*choices.sponsors.values(), choices.everybody):
            names.must_not_be_mistyped(text)
        with ProgressLine() as line:
            meant = choices.sponsors
            files, waiting, remedies = _read(
                options, Versions.in_project(bench), meant, line, choices.everybody
            )
        if len(waiting) == len(options.files) == 1:
            raise waiting[0]
        left = {one.file for one in waiting} - {file.name for file in files}
        sponsors = {who: codes for who, codes in choices.sponsors.items() if who not in left}
        choices = replace(choices, sponsors=sponsors)
        brought = batch(bench.state, files, bench.next_number, choices)
        if options.dry_run:
            state = bench.preview(brought)
        else:
            bench.bring_in(brought)
            state = bench.state
        if options.json:
            data = ProceedingsData(state)
            as_json(
                {
                    "amendments": [entry_data(state, e, data) for e in _concerned(brought, state)],
                    "standing": list(brought.standing),
                    "files": [file_data(file) for file in files],
                    "waiting": [
                        {"file": one.file, "version": one.found.data(), "message": str(one)}
                        for one in waiting
                    ],
                    "differences": [remark.data() for remark in brought.differences],
                    "doubts": [remark.data() for remark in brought.doubts],
                }
            )
        else:
            for file in files:
                say_line(file_said(file))
            if files:
                _say(brought, state, dry=options.dry_run)
            if any(map(is_waiting, files)):
                say_line(NAME_IT)
            if not options.doubtful and any(r.code == "instruction" for r in brought.differences):
                say_that("With --doubtful those that need confirmation are tabled too.")
            _say_what_mends(remedies, waiting)
    if any(file.read_as is ReadAs.UNREADABLE for file in files):
        return InputError.exit_code
    if waiting or any(map(is_waiting, files)):
        return UnclearVersionError.exit_code
    return 1 if brought.differences or any(one.code in _NOT_READ for one in brought.doubts) else 0


_NOT_READ = frozenset(
    {
        "bracket-not-understood",
        "bracket-not-placed",
        "bracket-struck",
        "numbers-left",
        "may-be-a-remark",
        "number-and-words",
        "other-texts",
    }
)
"""The codes of what a file says, or may say, and nothing was made of, or something else."""


def _say_what_mends(remedies: Sequence[str], waiting: Sequence[UnclearVersionError]) -> None:
    for said in dict.fromkeys(filter(None, remedies)):
        say_line(said)
    for one in waiting:
        say_that("Not tabled: {why} Import it again, with --of VERSION.", why=str(one))


def _read(
    options: argparse.Namespace,
    versions: Versions,
    meant: Mapping[str, str],
    line: ProgressLine,
    everybody: str,
) -> tuple[list[MarkedFile], list[UnclearVersionError], list[str]]:
    """The files, each named one with its own version where that was said; and why others wait. One
    of several that cannot be read is among the files, and proposes nothing; what mends that comes
    last. ``meant`` says which delegations names in them mean, ``everybody`` who sends those whose
    sender it does not say."""
    from draftbench.app.imports.incoming import Wanted, read_incoming
    from draftbench.app.imports.markedfiles import ReadAs, unreadable
    from draftbench.app.texts.files import read_input, split_reference
    from draftbench.app.texts.opened_files import file_name
    from draftbench.app.texts.recognition import UnclearVersionError

    paths = [split_reference(given) for given in options.files]
    known = named_as_given(options.files)
    everywhere, own = "", {}
    for given in options.of:
        name, _, version = given.partition("=")
        if version and name.strip() in known:
            own[known[name.strip()]] = version.strip()
        else:
            everywhere = given.strip()
    found, waiting, remedies = [], [], []
    for path, part in paths:
        name = file_name(path)
        wanted = Wanted(
            own.get(name, everywhere),
            ReadAs(options.read_as) if options.read_as else None,
            part,
            doubtful=options.doubtful,
            typography=options.typography,
            meant=meant,
            sender=meant.get(name, everybody),
        )
        try:
            found.append(read_incoming(name, read_input(path), versions, line, wanted))
        except UnclearVersionError as error:
            waiting.append(error)
        except InputError as error:
            if len(paths) == 1:
                raise
            found.append(unreadable(name, error))
            remedies.append(remedy(error))
    return found, waiting, remedies


def file_data(file: MarkedFile) -> dict[str, object]:
    """As JSON what a file was taken for, and on which version it was written."""
    on = file.written_on
    return {
        "file": file.name,
        "read_as": file.read_as.value,
        "version": None if on is None else on.data(),
    }


def file_said(file: MarkedFile) -> str:
    """The same in a line."""
    on = "" if file.written_on is None else file.written_on.sentence
    return headed(file.name, sentences(sentence(_READ_AS[file.read_as]), on))


_READ_AS = {
    "tracked": message("tracked changes"),
    "text": message("a text without tracked changes"),
    "instructions": message("instructions in words"),
    "amendments": message("open amendments beside a text"),
    "unreadable": message("not read"),
}


def is_waiting(file: MarkedFile) -> bool:
    """Whether something in it waits for a word on the version that it was written on."""
    from draftbench.app.texts.recognition import How

    on = file.written_on
    return on is not None and on.how is How.UNCLEAR and bool(file.differences)


def past(options: argparse.Namespace) -> None:
    """What past imports of texts and amendments were not sure of."""
    from draftbench.app.imports.importnotes import imports

    with project(options.project, view=True) as bench:
        found = imports(bench.events)
    if options.json:
        as_json({"imports": [one.data() for one in found]})
        return
    for one in found:
        values = {
            "at": one.at[:16].replace("T", " "),
            "files": tuple(one.files),
            "amendments": tuple(one.amendments),
        }
        said = (
            message("{at} UTC  {files}; tabled {amendments}", **values)
            if one.amendments
            else message("{at} UTC  {files}", at=values["at"], files=values["files"])
        )
        say_line(message("{line}; undone", line=said) if one.undone else said)
        _say_remarks(message("what was not certain, differed or was not taken over"), one.remarks)
        if not one.remarks:
            say_that("  No remarks.")
    if not found:
        say_that("No file was read into this negotiation since remarks are kept.")


def chosen(by: str, sponsors: Sequence[str], files: Sequence[str] = ()) -> Choices:
    """What ``--one-per`` and ``--sponsor`` say; one of the ``files`` may be named as it was given.
    Raises UsageError where they do not agree."""
    from draftbench.app.imports.importing import Choices

    names = named_as_given(files)
    pairs: dict[str, str] = {}
    everybody: list[str] = []
    for given in sponsors:
        author, sign, code = given.rpartition("=")
        if not code.strip():
            raise UsageError(
                "--sponsor “{given}” names no delegation; write AUTHOR=CODE, or CODE alone for "
                "all.",
                given=given,
            )
        if sign:
            author, code = author.strip(), code.strip()
            author = names.get(author) or names.get(str(Path(author)), author)
            if pairs.setdefault(author, code) != code:
                raise UsageError(
                    "--sponsor names two delegations for “{author}”. Write them in one, with a "
                    "comma between them; import files of the same name one after the other.",
                    author=author,
                )
        else:
            everybody.append(code.strip())
    return Choices(by, pairs, ", ".join(everybody))


def named_as_given(files: Sequence[str]) -> dict[str, str]:
    """What files are called, by their paths as they were given and by their names."""
    from draftbench.app.texts.files import split_reference
    from draftbench.app.texts.opened_files import file_name

    names: dict[str, str] = {}
    for given in files:
        path, _ = split_reference(given)
        names |= dict.fromkeys((given, str(path), file_name(path)), file_name(path))
    return names


def _concerned(brought: Batch, state: Negotiation) -> Iterator[Entry]:
    """The entries that are new or got sponsors."""
    ids = [*(j.amendment for j in brought.joined), *(a.id for a in brought.amendments)]
    for one in dict.fromkeys(ids):
        entry = state.entry(one)
        if entry is not None:
            yield entry


def _say(brought: Batch, state: Negotiation, *, dry: bool) -> None:
    from draftbench.amend.wording.titles import title
    from draftbench.cli.entries import placed

    entries = list(_concerned(brought, state))
    joined = {j.amendment for j in brought.joined}
    if entries:
        say_table(
            (column("amendment"), column("sponsors"), column("what"), column("fit")),
            (
                (
                    (
                        message("{amendment} (joined)", amendment=e.amendment.id)
                        if e.amendment.id in joined
                        else message("{amendment}", amendment=e.amendment.id)
                    ),
                    ", ".join(e.amendment.sponsors),
                    title(state, e.amendment, book()),
                    placed(e),
                )
                for e in entries
            ),
        )
    if brought.standing:
        say_that("Tabled before, and not again: {standing}.", standing=tuple(brought.standing))
    if not entries:
        say_line(
            message("Nothing new is in these files.")
            if brought.standing
            else message("Nothing is proposed.")
        )
    elif dry:
        say_that("This is only what would be tabled; nothing was changed.")
    _say_remarks(
        message("where the files differ, and what was not taken over"), brought.differences
    )
    _say_remarks(message("what was not certain"), brought.doubts)
    if any(remark.code == "new-delegation" for remark in brought.doubts):
        say_that("“--sponsor AUTHOR=CODE” says which delegation an author writes for.")
    if any(remark.code == "unknown-delegation" for remark in brought.doubts):
        say_line(WHICH_IS_MEANT)
    if any(remark.code == "numbers-left" for remark in brought.doubts):
        say_that(
            "“amend PROJECT add --sponsor CODE --clause CLAUSE --delete” tables a deletion, “amend "
            "PROJECT withdraw AMENDMENT” withdraws one."
        )


def _say_remarks(head: str, remarks: Sequence[Remark]) -> None:
    from draftbench.app.imports.batch import grouped

    if remarks:
        say_table(
            (column("where"), head),
            ((remark.where, remark.message) for remark in grouped(remarks)),
        )
