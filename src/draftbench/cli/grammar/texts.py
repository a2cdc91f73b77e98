"""Commands on texts: parts, read, align, compare, concord, merge, verify."""

from __future__ import annotations

import argparse

from draftbench.cli.grammar.options import (
    FILE,
    Commands,
    add,
    json,
    no_model,
    on_paper,
    seen_differences,
    view,
)


def define(commands: Commands) -> None:
    """Adds the commands."""
    parts = add(commands, "parts", "The texts found in a file.", "texts:parts")
    parts.add_argument("file", metavar="FILE")
    json(parts)
    read = add(commands, "read", "The clauses of a text.", "texts:read")
    read.add_argument("file", metavar=FILE)
    view(read, "marked")
    json(read)
    align = add(
        commands, "align", "Which clauses of two or more texts belong together.", "alignments:align"
    )
    align.add_argument("files", metavar=FILE, nargs="+")
    align.add_argument(
        "--as",
        dest="mode",
        choices=("versions", "independent", "languages"),
        help="versions of one text, independent texts on the same matter, or language versions of "
        "one text (default: found out)",
    )
    no_model(align)
    _rows(align)
    json(align)
    compare = add(
        commands,
        "compare",
        "The differences between two versions of a text.",
        "comparisons:compare",
    )
    compare.add_argument("left", metavar="A", help=FILE)
    compare.add_argument("right", metavar="B", help=FILE)
    compare.add_argument(
        "--as",
        dest="mode",
        choices=("versions", "independent", "languages"),
        default="versions",
        help="versions of one text (the default), or independent texts on the same matter; "
        "language versions are compared by “concord”",
    )
    seen_differences(compare)
    _on_file(compare)
    no_model(compare)
    json(compare)
    _concord(commands)
    merge = add(commands, "merge", "Several revised texts against one base.", "merges:merge")
    merge.add_argument("base", metavar="BASE", help=f"{FILE}; alone: a merge saved as .json")
    merge.add_argument("revised", metavar="REV", nargs="*", help=FILE)
    merge.add_argument(
        "-o",
        dest="output",
        metavar="OUT",
        help=".docx (tracked changes), or .json, from which conflicts can be decided later",
    )
    merge.add_argument(
        "--resolve",
        action="append",
        default=[],
        metavar="N=WHO",
        help="decide conflict N: as the file WHO has it, or N=text:WORDS; may be repeated",
    )
    on_paper(merge)
    json(merge)
    verify = add(
        commands,
        "verify",
        "Is a Word file sound, and what does accepting or rejecting give?",
        "texts:verify",
    )
    verify.add_argument("file", metavar="FILE.docx", nargs="?")
    verify.add_argument("--accepted", metavar="A", help="the text that accepting all must give")
    verify.add_argument("--rejected", metavar="B", help="the text that rejecting all must give")
    verify.add_argument("--rules", action="store_true", help="the faults that are looked for")
    json(verify)


def _concord(commands: Commands) -> None:
    """Language versions of one text."""
    concord = add(
        commands,
        "concord",
        "Language versions of one text: which clauses are each other, and what differs.",
        "concordances:concord",
    )
    concord.add_argument("files", metavar=FILE, nargs="+")
    concord.add_argument("--pairs", action="store_true", help="also show which clauses are paired")
    no_model(concord)
    json(concord)
    concord.epilog = (
        "All texts of a FILE are taken as one. The exit code is 0 where nothing differs and 1 with "
        "findings."
    )


def _on_file(compare: argparse.ArgumentParser) -> None:
    """How tracked changes are written where A and B are whole Word files."""
    compare.add_argument(
        "--author", metavar="NAME", default="", help="who made the changes (default: B's name)"
    )
    compare.add_argument(
        "--renumbering",
        action="store_true",
        help="sign numbers that changed with their clauses like changes of words; without it they "
        "are tracked under the name “Renumbering”, which Word can hide",
    )
    compare.add_argument(
        "--formatting",
        action="store_true",
        help="track other looks (styles, italics ...) of words that stayed, too",
    )


def _rows(align: argparse.ArgumentParser) -> None:
    align.add_argument(
        "--rows", action="store_true", help="one table of all texts, each clause in one row"
    )
    align.add_argument(
        "--base",
        metavar="N",
        help="the text that gives the order of the rows, by number or name (default: the first)",
    )
    align.add_argument(
        "--order",
        choices=("document", "theme"),
        help="rows in the order of the base (document, the default) or by theme",
    )
    align.add_argument(
        "--theme",
        action="append",
        default=[],
        metavar="TITLE",
        help="a theme; may be repeated (default: the headings of the texts)",
    )
    align.add_argument(
        "--pins",
        metavar="FILE.json",
        help="links made by hand: a list of {“left”, “right”, “together”}",
    )
    align.add_argument(
        "--offers", action="store_true", help="also show links that are offered, not drawn"
    )
