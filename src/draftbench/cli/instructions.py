"""``draftbench amend PROJECT instructions``: amendments in words, read into the register."""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from draftbench.cli.grammar import Acts, dry_run, former
from draftbench.cli.opening import project
from draftbench.cli.output import as_json, book, column, say_count, say_line, say_table, say_that
from draftbench.errors import UsageError
from draftbench.messages import listed, message, quoted, sentence, sentences, together

if TYPE_CHECKING:
    from draftbench.amend.amendment import AmendmentId
    from draftbench.amend.instructions import Heard
    from draftbench.app.amendments.instructing import Reading
    from draftbench.app.amendments.sponsors import Delegations
    from draftbench.document import Document

_BESIDE, _LONG = 40, 100

WHICH_IS_MEANT = message("“--sponsor NAME=CODE” says which delegation a name in the file means.")
WHOSE_MAIL = message("“--sponsor CODE” names the delegation whose mail that file is.")
NAME_IT = message("They mean different clauses in different versions; name the version with --of.")
"""Said of instructions that wait for the version they were written on."""


def define(acts: Acts) -> None:
    """Adds the act instructions."""
    command = acts.add("instructions", read_in, "said.txt --sponsor CHL")
    command.takes("file", "FILE", "a text, a Word file … or - for what is piped")
    command.many(
        "--sponsor",
        "CODE",
        "the delegation that proposes it; NAME=CODE: the one that a name in a table means",
    )
    former(command, "--by", "sponsor", action="append")
    command.option(
        "--of",
        "VERSION",
        "the version whose numbers and words are meant (default: it is found out)",
        "",
    )
    command.many(
        "--choose",
        "NUMBER:READING",
        "the reading that is meant of an instruction that may mean several things, as 3:2",
    )
    command.flag("--together", "one amendment of all, instead of one each")
    command.flag("--doubtful", "table instructions that need confirmation too")
    dry_run(command)


def read_in(options: argparse.Namespace) -> int:
    """Table amendments that are put into words: “In operative paragraph 3, replace … by …”.

    The exit code is 1 where one was not understood or not done, and 4 where that is because it
    means other clauses on other versions, or may mean several things of which one is to be
    chosen."""
    from draftbench.app.amendments.instructing import paper, reading
    from draftbench.app.amendments.sponsors import Delegations
    from draftbench.app.texts.recognition import How, UnclearVersionError
    from draftbench.cli.entries import placed

    source = paper(options.file)
    sponsors = tuple(said for said in options.sponsor if "=" not in said)
    pairs = [said.rpartition("=") for said in options.sponsor if "=" in said]
    own = (options.file, str(Path(options.file)), source.name)
    sponsors += tuple(code.strip() for name, _, code in pairs if name.strip() in own)
    meant = {name.strip(): code.strip() for name, _, code in pairs if name.strip() not in own}
    with project(options.project, view=options.dry_run) as bench:
        names = Delegations(bench.state.delegations)
        for code in (*sponsors, *meant.values()):
            names.must_not_be_mistyped(code)
        found = reading(
            bench,
            source,
            sponsors,
            of=options.of,
            as_one=options.together,
            doubtful=options.doubtful,
            picked=_picked(options.choose),
            meant=meant,
        )
        _must_be_named(meant, found, names)
        if found.of and not found.ids and not options.dry_run:
            raise UsageError("Say who proposes it with --sponsor, or look first with --dry-run.")
        state = bench.preview(found.batch) if found.batch.brings else bench.state
        if not options.dry_run:
            bench.bring_in(found.batch)
            state = bench.state
        ids = list(found.ids)
        on_draft = {id_: placed(state.entry(id_)) for id_ in ids}
    rows = [_row(found, at, one, ids, on_draft) for at, one in enumerate(found.heard)]
    if options.json:
        as_json(
            {
                "instructions": rows,
                "amendments": [one.id for one in found.batch.amendments],
                "joined": [one.amendment for one in found.batch.joined],
                "standing": list(found.batch.standing),
                "doubts": [remark.data() for remark in found.batch.doubts],
                "version": found.hearing.written_on.data(),
            }
        )
    else:
        _say(found, rows, dry=options.dry_run, doubtful=options.doubtful)
    if found.complete:
        return 0
    unclear = found.hearing.written_on.how is How.UNCLEAR
    asks = any(one.readings for at, one in enumerate(found.heard) if at not in found.of)
    return UnclearVersionError.exit_code if unclear or asks else 1


def _must_be_named(meant: Iterable[str], found: Reading, names: Delegations) -> None:
    """Raises UsageError for a name that ``--sponsor NAME=CODE`` gives and the paper has nowhere."""
    from draftbench.language.delegations import name_key

    lines = [one.words.strip().partition("\n")[0] for one in found.hearing.heard if one.idle]
    heads = [line.rpartition(":")[0] or line for line in lines if len(line) <= _LONG]
    said = [one.by for one in found.hearing.heard if one.by]
    unknown = [line[:-1].strip() for line in lines if line.endswith(":")] if not said else []
    named = [one.name if (one := names.named(by)) else by for by in dict.fromkeys(said)] or unknown
    keys = [f" {name_key(one)} " for one in (*heads, *said)]
    for name in meant:
        if any(f" {name_key(name)} " in key for key in keys):
            continue
        if named:
            raise UsageError(
                "The file does not name “{name}” as a delegation; those it names are {known}.",
                name=name,
                known=listed(quoted(one) for one in named),
            )
        raise UsageError(
            "The file does not name “{name}” as a delegation, nor anybody else; write --sponsor "
            "CODE for all that it proposes.",
            name=name,
        )


def _picked(said: Sequence[str]) -> dict[int, int]:
    """The readings that are meant, by the numbers of their instructions (from 0)."""
    picked: dict[int, int] = {}
    for one in said:
        number, _, reading = one.partition(":")
        if not (number.isdecimal() and reading.isdecimal()):
            raise UsageError("Say which reading is meant as NUMBER:READING, for example 3:2.")
        if picked.setdefault(int(number) - 1, int(reading)) != int(reading):
            raise UsageError(
                "Choose one reading of instruction {number}, not several.", number=int(number)
            )
    return picked


def _row(
    found: Reading, at: int, one: Heard, ids: list[AmendmentId], on_draft: dict[AmendmentId, str]
) -> dict[str, object]:
    """What is told of one instruction; "amendment" is null where none was made of it."""
    amendment = None
    if at in found.of and ids:
        amendment = ids[0] if len(ids) == 1 else ids[found.of.index(at)]
    return {
        "words": one.words,
        "understood": list(one.understood),
        "outcome": None if one.outcome is None else one.outcome.value,
        "why": one.why,
        "nothing_to_do": one.idle,
        "words_then": _marked(one, found.hearing.text_of(at)),
        "readings": [
            {
                "choose": f"{at + 1}:{number}",
                "understood": list(each.understood),
                "why": each.why,
                "words_then": _marked(each, found.hearing.text_of(at)),
            }
            for number, each in enumerate(one.readings, 1)
        ],
        "amendment": amendment,
        "on_the_draft": on_draft.get(amendment, "") if amendment is not None else "",
    }


def _marked(one: Heard, text: Document) -> list[str]:
    """The words that clauses would have, with signs around what goes and what comes, and a little
    of what stands beside it; the sentences tell of whole clauses."""
    from draftbench.amend.instructions import changed_words
    from draftbench.cli.entries import signed

    if one.changes is None:
        return []
    pairs = changed_words(text, one.changes)
    return [_near_marks(signed(before, after)) for before, after in pairs]


def _near_marks(words: str) -> str:
    """Marked words without what stands far from marks."""
    *pieces, last = re.split(r"(\[-.*?-\]|\{\+.*?\+\})", words, flags=re.DOTALL)
    shown = []
    for at, piece in enumerate(pieces):
        ahead, behind = piece[:_BESIDE] if at else "", piece[-_BESIDE:]
        short = at % 2 or len(piece) <= len(ahead) + len(behind) + 1
        shown.append(piece if short else f"{ahead}…{behind}")
    return "".join([*shown, last if len(last) <= _BESIDE + 1 else f"{last[:_BESIDE]}…"])


def _say_readings(found: Reading, rows: list[dict[str, object]]) -> None:
    """What instructions may mean that are not tabled, and how to choose."""
    from draftbench.language.words import shorten

    example = ""
    for at, one in enumerate(found.heard):
        if not one.readings or rows[at]["amendment"] is not None:
            continue
        words = quoted(shorten(one.words, _LONG))
        say_that("{number}. {words} may mean:", number=at + 1, words=words)
        for number, each in enumerate(one.readings, 1):
            say_line(
                together(
                    f"   {at + 1}:{number}  ",
                    sentences(_meant(each, found.hearing.text_of(at)), each.why),
                )
            )
            for line in _marked(each, found.hearing.text_of(at)):
                say_line(together("        ", line))
        example = example or f"{at + 1}:1"
    if example:
        say_that("Choose one with --choose, for example --choose {example}.", example=example)


def _say(found: Reading, rows: list[dict[str, object]], *, dry: bool, doubtful: bool) -> None:
    from draftbench.amend.amendment import Outcome
    from draftbench.app.imports.batch import grouped
    from draftbench.app.texts.recognition import How

    if not rows:
        say_that("There are no instructions in it.")
        return
    if found.hearing.written_on.sentence:
        say_line(found.hearing.written_on.sentence)
    say_table(
        (column("instruction"), message("understood as"), column("outcome"), column("amendment")),
        (
            (
                " ".join(one.words.split()),
                _meant(one, found.hearing.text_of(at)),
                _outcome(one, str(row["on_the_draft"])),
                str(row["amendment"] or ""),
            )
            for at, (one, row) in enumerate(zip(found.heard, rows, strict=True))
        ),
    )
    for remark in grouped(one for one in found.batch.doubts if one.code != "instruction"):
        say_line(remark.message)
    if any(remark.code == "unknown-delegation" for remark in found.batch.doubts):
        say_line(WHICH_IS_MEANT)
    if any(remark.code == "quoted-mail" for remark in found.batch.doubts):
        say_line(WHOSE_MAIL)
    _say_readings(found, rows)
    for joining in found.batch.joined:
        who = ", ".join(joining.sponsors)
        say_that(
            "{amendment} proposes the same and is now sponsored by {who} too.",
            amendment=joining.amendment,
            who=who,
        )
    if found.batch.standing:
        names = tuple(found.batch.standing)
        say_that("Tabled before, and not again: {standing}.", standing=names)
    left = sum(row["amendment"] is None and not row["nothing_to_do"] for row in rows)
    if dry:
        say_that("This is only what would be tabled; nothing was changed.")
    elif left:
        say_count(
            "{n} instruction gave no amendment; the reason is beside it.",
            "{n} instructions gave no amendment; the reason is beside each.",
            n=left,
        )
    if left and found.hearing.written_on.how is How.UNCLEAR:
        say_line(NAME_IT)
    waits = any(one.made and one.outcome is Outcome.CONFIRM for one in found.heard)
    if waits and not doubtful:
        say_that("With --doubtful those that need confirmation are tabled too.")


def _meant(one: Heard, text: Document) -> str:
    """What was understood, in the language of the reader: as instructions where they are written
    in it, else as what is done to each clause."""
    from draftbench.amend.changesets.bundles import parts
    from draftbench.amend.instructions.heard import told
    from draftbench.amend.wording.amendment_words import language_of
    from draftbench.amend.wording.titles import names_in, say_part

    if one.changes is None:
        return " ".join(one.understood)
    words = book()
    if language_of(words.language) == words.language:
        return " ".join(told(one.changes, text, words.language))
    names = names_in(text, words)
    said = [say_part(part, names, words) for part in parts(one.changes, text)]
    return words.marks["semicolon"].join(said)


def _outcome(one: Heard, on_draft: str) -> str:
    """The outcome with its reason; of what was tabled, where it stands on the draft."""
    from draftbench.cli.entries import outcome_words

    if on_draft:
        return sentences(on_draft, one.why)
    if one.outcome is None:
        return one.why
    return sentences(sentence(outcome_words(one.outcome)), one.why)
