"""The command check: house rules."""

from __future__ import annotations

from draftbench.cli.grammar.options import FILE, Commands, add, json, on_paper

_PROFILES = ("ga", "hrc", "ecosoc", "sc", "declaration", "plain")


def define(commands: Commands) -> None:
    """Adds the command."""
    check = add(
        commands,
        "check",
        "What is against the house rules: numbers, endings, also and further, references.",
        "checks:check",
    )
    check.add_argument("file", metavar="PROJECT|FILE", nargs="?", help=f"a project, or {FILE}")
    check.add_argument(
        "--profile",
        choices=_PROFILES,
        help="whose rules: General Assembly, Human Rights Council, Economic and Social Council, "
        "Security Council, a declaration, or any text (default: found out)",
    )
    check.add_argument(
        "--only",
        action="append",
        default=[],
        metavar="RULE",
        help="this rule alone; may be repeated",
    )
    check.add_argument(
        "--clean",
        action="store_true",
        help="the text is to go out as finished: brackets and place-holders are findings too",
    )
    check.add_argument(
        "--against",
        action="append",
        default=[],
        metavar=FILE,
        help="a text that it quotes, or another language version; may be repeated",
    )
    check.add_argument(
        "--fix",
        action="store_true",
        help="fix what can be fixed: in a project as one act, of a file as tracked changes in -o",
    )
    check.add_argument(
        "--spelling",
        action="store_true",
        help="words that no dictionary has are findings too (needs a Hunspell dictionary)",
    )
    check.add_argument(
        "-o",
        dest="output",
        metavar="OUT",
        help="the findings as a report: .html, .csv, .docx or .xlsx; with --fix the corrected "
        "text: .docx or .json",
    )
    check.add_argument("--by", metavar="NAME", default="", help="who fixes (default: Editor)")
    check.add_argument("--rules", action="store_true", help="all rules, and why they are there")
    check.add_argument("--sarif", action="store_true", help="print SARIF 2.1.0")
    json(check)
    on_paper(check)
