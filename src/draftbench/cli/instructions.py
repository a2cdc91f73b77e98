"""``draftbench amend PROJECT instructions``: amendments in words, read into the register."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from draftbench.cli.grammar import Acts, dry_run, former
from draftbench.cli.opening import project
from draftbench.cli.output import as_json, say, say_table
from draftbench.errors import UsageError
from draftbench.messages import message, message_as

if TYPE_CHECKING:
    from draftbench.amend.amendment import AmendmentId
    from draftbench.amend.instructions import Heard
    from draftbench.app.amendments.instructing import Reading


def define(acts: Acts) -> None:
    """Adds the act instructions."""
    command = acts.add("instructions", read_in, "words.txt --sponsor CHL")
    command.takes("file", "FILE", "a text, a Word file … or - for what is piped")
    command.many("--sponsor", "CODE", "the delegation that proposes it")
    former(command, "--by", "sponsor", action="append")
    command.option(
        "--of",
        "VERSION",
        "the version whose numbers and words are meant (default: it is found out)",
        "",
    )
    command.flag("--together", "one amendment of all, instead of one each")
    command.flag("--doubtful", "table instructions that need confirmation too")
    dry_run(command)


def read_in(options: argparse.Namespace) -> int:
    """Table amendments that are put into words: “In operative paragraph 3, replace … by …”.

    The exit code is 1 where one was not understood or not done, and 4 where that is because it
    means other clauses on other versions."""
    from draftbench.app.amendments.instructing import paper, reading
    from draftbench.app.texts.recognition import How, UnclearVersionError
    from draftbench.cli.entries import placed

    if not options.sponsor and not options.dry_run:
        msg = message("Say who proposes it with --sponsor, or look first with --dry-run.")
        raise UsageError(msg)
    source = paper(options.file)
    with project(options.project, view=options.dry_run) as bench:
        found = reading(
            bench,
            source,
            tuple(options.sponsor),
            of=options.of,
            as_one=options.together,
            doubtful=options.doubtful,
        )
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
                "version": found.hearing.written_on.data(),
            }
        )
    else:
        _say(found, rows, dry=options.dry_run)
    if found.complete:
        return 0
    unclear = found.hearing.written_on.how is How.UNCLEAR
    return UnclearVersionError.exit_code if unclear else 1


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
        "amendment": amendment,
        "on_the_draft": on_draft.get(amendment, "") if amendment is not None else "",
    }


def _say(found: Reading, rows: list[dict[str, object]], *, dry: bool) -> None:
    from draftbench.amend.amendment import Outcome
    from draftbench.app.texts.recognition import How

    if not rows:
        say(message("There are no instructions in it."))
        return
    if found.hearing.written_on.sentence:
        say(found.hearing.written_on.sentence)
    say_table(
        (
            message_as("instruction", "the head of a column"),
            message("understood as"),
            message_as("outcome", "the head of a column"),
            message_as("amendment", "the head of a column"),
        ),
        (
            (
                " ".join(one.words.split()),
                " ".join(one.understood),
                _outcome(one, str(row["on_the_draft"])),
                str(row["amendment"] or ""),
            )
            for one, row in zip(found.heard, rows, strict=True)
        ),
    )
    for joining in found.batch.joined:
        who = ", ".join(joining.sponsors)
        say(
            message(
                "{amendment} proposes the same and has the sponsors {who} too.",
                amendment=joining.amendment,
                who=who,
            )
        )
    left = sum(row["amendment"] is None and not row["nothing_to_do"] for row in rows)
    if dry:
        say(message("This is only what would be tabled; nothing was changed."))
    elif left:
        many = message("instruction gave") if left == 1 else message("instructions gave")
        say(
            message(
                "{left} {many} no amendment; the reason stands beside each.", left=left, many=many
            )
        )
    if left and found.hearing.written_on.how is How.UNCLEAR:
        say(
            message(
                "They mean different clauses in different versions; name the version with --of."
            )
        )
    if any(one.made and one.outcome is Outcome.CONFIRM for one in found.heard):
        say(message("With --doubtful those that need confirmation are tabled too."))


def _outcome(one: Heard, on_draft: str) -> str:
    """The outcome with its reason; of what was tabled, where it stands on the draft."""
    if on_draft:
        return f"{on_draft} {one.why}".strip()
    if one.outcome is None:
        return one.why
    return f"{one.outcome.value}. {one.why}".strip()
