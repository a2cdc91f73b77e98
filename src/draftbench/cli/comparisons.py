"""The command ``compare``."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from draftbench.cli.grammar import FILE, Acts, kind, no_model, seen_differences
from draftbench.cli.output import ProgressLine, as_json, saved, say_line, say_lines, say_that
from draftbench.errors import UsageError
from draftbench.messages import message

if TYPE_CHECKING:
    from draftbench.amend.redlines.redline import Redline
    from draftbench.app.texts.wholefiles import WholeFiles
    from draftbench.compare.comparison import Comparison
    from draftbench.compare.passages.passage import Passage
    from draftbench.document import Document
    from draftbench.formats.docx.compare.comparison import Redlined

    Told = tuple[Comparison, tuple[Passage, ...]]


def define(commands: Acts) -> None:
    """Adds the command compare."""
    command = commands.add("compare", compare, "old.docx new.docx -o redline.docx")
    command.takes("left", "A", FILE)
    command.takes("right", "B", FILE)
    kind(
        command,
        ("versions", "independent", "languages"),
        "versions of one text (the default), or independent texts on the same matter; language "
        "versions are compared by “concord”",
        default="versions",
    )
    seen_differences(command)
    command.option("--author", "NAME", "who made the changes (default: B's name)", "")
    command.flag(
        "--renumbering",
        "sign numbers that changed with their clauses like changes of words; without it they are "
        "tracked under the name “Renumbering”, which Word can hide",
    )
    command.flag(
        "--formatting", "track other looks (styles, italics ...) of words that stayed, too"
    )
    no_model(command)


_ENDINGS = (".docx", ".html", ".json")


def compare(options: argparse.Namespace) -> int:
    """The differences between two versions of a text.

    The exit code is 0 where the texts are the same and 1 where they differ: in words, notes,
    the order of clauses, or their standing (preamble, operative part, level, numbered or not), or
    in headers, footers, hidden words and pictures of two Word files. Differences of printed numbers
    and of marks alone are shown, but count only with --strict."""
    from draftbench.app.texts.files import keep_sources

    if options.mode == "languages":
        raise UsageError(
            "To compare language versions, run: draftbench concord {left} {right}",
            left=options.left,
            right=options.right,
        )
    output = output_of(options)
    made: Redlined | None = None
    if output is not None:
        keep_sources(output, (options.left, options.right))
        if output.suffix.lower() == ".docx":
            made = _on_file(options, output)
    if made is None:
        return _by_clauses(options)
    counts = _counts(made, options)
    if options.json or options.hide:
        return max(_by_clauses(options, is_written=True), counts and not options.hide)
    return int(counts or _differ_by_clauses(options))


def _counts(made: Redlined, options: argparse.Namespace) -> bool:
    return made.differs or (options.strict and made.differs_at_all)


def _differ_by_clauses(options: argparse.Namespace) -> bool:
    """Whether two files differ as they do where nothing is written."""
    from draftbench.cli.opening import whole_files
    from draftbench.compare.counterparts import stand_otherwise
    from draftbench.compare.links import Mode
    from draftbench.compare.passages.passage import alignment_of, differs, passages
    from draftbench.compare.several.rows import compare as compared
    from draftbench.compare.versions.numbered import with_numbered

    whole = whole_files((options.left, options.right))
    if whole.differs_outside or not whole.is_whole:
        return True
    mode = {(0, 1): Mode(options.mode)}
    found = [with_numbered(compared(pair, modes=mode)) for pair in whole.pairs]
    if any(differs(one, strict=options.strict) for made in found for one in passages(made)):
        return True
    return not whole.named and stand_otherwise(list(map(alignment_of, found)), *whole.places)


def _unseen_differences(options: argparse.Namespace) -> str:
    """That two Word files differ in what is no clause, in a sentence; "" where they do not."""
    from draftbench.app.texts.officialfile import is_word_pair, word_differences

    if not is_word_pair(options.left, options.right):
        return ""
    left, right = Path(options.left), Path(options.right)
    if not _counts(word_differences(left, right), options):
        return ""
    return message(
        "Not compared: pictures, fields, text boxes, breaks or levels of lists, in which the two "
        "Word files differ. To see them, write the comparison to a .docx file."
    )


def _by_clauses(options: argparse.Namespace, *, is_written: bool = False) -> int:
    """Two files compared clause by clause, with all their texts that answer to each other. What
    that takes is imported only here: two Word files are compared without it."""
    from draftbench.app.texts.wholefiles import left_out_sentence, order_sentence, remarks_on
    from draftbench.cli.opening import warn, whole_files
    from draftbench.compare.counterparts import stand_otherwise
    from draftbench.compare.links import Mode
    from draftbench.compare.passages.passage import alignment_of
    from draftbench.compare.related.meaning import meaning
    from draftbench.compare.several.rows import compare as compared
    from draftbench.compare.versions.numbered import with_numbered

    whole = whole_files((options.left, options.right))
    mode = Mode(options.mode)
    model = meaning() if options.model else None
    pairs = whole.pairs
    look = whole.related_as if mode is Mode.VERSIONS else mode
    if look is Mode.LANGUAGES:
        warn(
            message(
                "The texts are language versions of one text; to see where they differ, "
                "run: draftbench concord {left} {right}",
                left=options.left,
                right=options.right,
            )
        )
    elif look is not mode:
        warn(
            message(
                "The texts have hardly any clauses in common. If they are not versions of "
                "one text, run: draftbench align {left} {right}",
                left=options.left,
                right=options.right,
            )
        )
    comparisons = [
        with_numbered(compared(pair, modes={(0, 1): mode}, meaning=model)) for pair in pairs
    ]
    kept: list[str] = []

    def redline() -> Redline:
        from draftbench.app.texts.comparing import redline_of_whole

        made, said = redline_of_whole(whole, options.output, author=options.author)
        kept.extend(filter(None, [said]))
        return made

    alignments = [alignment_of(one) for one in comparisons]
    reordered = not whole.named and stand_otherwise(alignments, *whole.places)
    unseen = ""

    def notes(differs: bool) -> list[str]:
        nonlocal unseen
        known = differs or reordered or whole.differs_outside or not whole.is_whole
        if not (known or is_written or options.hide):
            unseen = _unseen_differences(options)
        aside = left_out_sentence(whole, are_shown=True)
        return [*remarks_on(whole, are_shown=is_written), *filter(None, [unseen, aside])]

    code = deliver(
        comparisons,
        options,
        redline,
        whole.first,
        whole=whole,
        reordered=reordered,
        is_written=is_written,
        notes=notes,
    )
    if reordered or kept:
        warn(" ".join((order_sentence(whole), *kept)))
    is_equal = whole.is_whole and not (reordered or whole.differs_outside or unseen)
    return code if is_equal else 1


def _on_file(options: argparse.Namespace, output: Path) -> Redlined | None:
    """Two whole Word files compared on the first one; None where they are no such pair."""
    from draftbench.app.texts.officialfile import is_word_pair, write_word_comparison
    from draftbench.cli.opening import warn

    if options.template or not is_word_pair(options.left, options.right):
        return None
    with ProgressLine() as line:
        made = write_word_comparison(
            Path(options.left),
            Path(options.right),
            output,
            author=options.author,
            renumbering=options.renumbering,
            formatting=options.formatting,
            progress=line,
        )
    for loss in () if options.json or options.hide else made.written.losses:
        warn(loss)
    if not (options.json or options.is_piped):
        say_line(saved(options))
    return made


def deliver(
    comparisons: Sequence[Comparison],
    options: argparse.Namespace,
    redline: Callable[[], Redline],
    base: Document,
    *,
    whole: WholeFiles | None = None,
    reordered: bool = False,
    masthead: Mapping[str, str] | None = None,
    is_written: bool = False,
    notes: Callable[[bool], Sequence[str]] | None = None,
) -> int:
    """Writes or prints comparisons, one for each text of two files, as the options say; gives the
    exit code. ``redline`` makes their tracked changes where they are asked for, under the masthead
    of the text ``base`` and what a negotiation has set for it (``masthead``); ``whole`` are
    the files whose texts they are, ``reordered`` whether these stand in another order in the
    second; ``is_written`` says that they are written already. ``notes`` are sentences on what was
    compared, given whether the texts differ."""
    from draftbench.cli.opening import warn
    from draftbench.cli.texts import write_redline
    from draftbench.compare.passages.passage import differs, passages

    output, hidden = output_of(options), _hidden(options.hide)
    told = [(one, passages(one)) for one in comparisons]
    different = any(
        differs(one, hidden, strict=options.strict) for _, found in told for one in found
    )
    noted = () if notes is None else notes(different)
    if output is not None and not is_written:
        if output.suffix.lower() == ".docx":
            write_redline(output, redline(), base, options, masthead=masthead)
        else:
            _write(output, told, whole, hidden, noted, reordered=reordered)
    if options.json:
        as_json(_data(told, whole, noted, reordered=reordered))
    elif output is None:
        _say(told, hidden, full=options.full)
    elif not options.is_piped:
        say_line(saved(options))
    for note in noted:
        warn(note)
    return int(different)


def _say(told: Sequence[Told], hidden: Sequence[str], *, full: bool) -> None:
    """The differences of each text under its name where there are several; nothing where all is the
    same, unless a person looks at the terminal."""
    from draftbench.cli.differences import difference_lines, summary
    from draftbench.cli.opening import part_heading
    from draftbench.compare.passages.passage import alignment_of

    said = False
    for comparison, found in told:
        lines = list(difference_lines(alignment_of(comparison), found, hidden, full=full))
        if lines and len(told) > 1:
            if said:
                say_line()
            say_line(part_heading(comparison.texts))
        say_lines(lines)
        said |= bool(lines)
    if not said and sys.stdout.isatty():
        everything = [passage for _, found in told for passage in found]
        say_that("No differences: {summary}", summary=summary(everything, hidden))


def output_of(options: argparse.Namespace) -> Path | None:
    """Where to write, and that the classes to hide are known and a template is one; refused before
    any work."""
    _hidden(options.hide)
    if options.template:
        from draftbench.cli.stationery import stationery_of

        stationery_of(options)
    return _output(options.output)


def _output(name: str | None) -> Path | None:
    """Where to write; refused before any work where its ending is not known."""
    if name is None:
        return None
    path = Path(name)
    if path.suffix.lower() not in _ENDINGS:
        raise UsageError(
            "A comparison cannot be written as “{suffix}”. Name a file that ends in "
            ".docx or .json, or in .html for a web page.",
            suffix=path.suffix or path.name,
        )
    return path


def _hidden(names: Sequence[str]) -> tuple[str, ...]:
    """The classes to hide, in their order."""
    from draftbench.language.words import list_items

    if not names:
        return ()
    from draftbench.compare.passages.passage import SMALL
    from draftbench.language.nearness import with_nearest

    chosen = {name for given in names for name in list_items(given)}
    if wrong := sorted(chosen - set(SMALL)):
        msg = message(
            "There is no class of differences “{wrong}” to hide; there are {small}.",
            wrong=wrong[0],
            small=tuple(SMALL),
        )
        raise UsageError(with_nearest(msg, wrong[0], SMALL))
    return tuple(name for name in SMALL if name in chosen)


def _data(
    told: Sequence[Told], whole: WholeFiles | None, notes: Sequence[str], *, reordered: bool
) -> dict[str, Any]:
    """What is compared, with the key "reordered" where the files hold several texts, "outside"
    where they differ in words that stand in none, and "notes" where there is something to say of
    what was compared."""
    from draftbench.compare.exchange import comparisons_to_data

    parts = () if whole is None else whole.parts()
    data = comparisons_to_data(told, parts) | ({"reordered": reordered} if parts else {})
    data |= {"outside": True} if whole is not None and whole.differs_outside else {}
    return data | ({"notes": list(notes)} if notes else {})


def _write(
    path: Path,
    told: Sequence[Told],
    whole: WholeFiles | None,
    hidden: Sequence[str],
    notes: Sequence[str],
    *,
    reordered: bool,
) -> None:
    import json

    from draftbench.app.texts.files import write_bytes

    if path.suffix.lower() == ".json":
        data = _data(told, whole, notes, reordered=reordered)
        write_bytes(path, json.dumps(data, ensure_ascii=False, indent=2).encode())
    else:
        from draftbench.formats.html.comparison import comparisons_page

        write_bytes(path, comparisons_page(told, hidden, notes, reordered=reordered).data)
