"""The command ``amend`` and its acts."""

from __future__ import annotations

from draftbench.cli.grammar import conflicts, steps
from draftbench.cli.grammar.options import FILE, Commands, add, json, of_copy, typography


def define(commands: Commands) -> None:
    """Adds the command."""
    amend = commands.add_parser("amend", help="Amendments of a negotiation.")
    amend.add_argument("project", metavar="PROJECT")
    acts = amend.add_subparsers(dest="act", metavar="ACT", required=True)
    table = add(acts, "add", "Table an amendment.", "amendments:add")
    table.add_argument(
        "--sponsor",
        action="append",
        required=True,
        metavar="CODE",
        help="a delegation; may be repeated",
    )
    table.add_argument("--clause", metavar="CLAUSE", help="as delegates say it: OP 5, PP 2 (b)")
    table.add_argument("--text", help="the clause as it should read")
    table.add_argument("--replace", nargs=2, metavar=("OLD", "NEW"), help="words of the clause")
    table.add_argument("--delete", action="store_true", help="delete the clause")
    table.add_argument("--move-after", metavar="CLAUSE", help="move the clause behind another")
    table.add_argument(
        "--split-before", metavar="WORDS", help="divide the clause before these words"
    )
    table.add_argument("--join-to", metavar="CLAUSE", help="let the clause go on in another")
    table.add_argument(
        "--insert-after", metavar="CLAUSE", help="with --text: a new clause behind this one"
    )
    table.add_argument(
        "--from", dest="edited", metavar=FILE, help="make it from an edited copy of a version"
    )
    of_copy(table)
    table.add_argument("--alternative-to", metavar="AMENDMENT")
    table.add_argument(
        "--to", metavar="AMENDMENT", help="amend what this open amendment would give"
    )
    table.add_argument("--draft", action="store_true", help="do not table it yet")
    table.add_argument(
        "--apart",
        action="store_true",
        help="an amendment of its own, also where another one proposes the same "
        "(default: the sponsors join that one)",
    )
    table.add_argument("--reason", default="")
    table.add_argument("--title", default="")
    json(table)
    bring = add(
        acts,
        "import",
        "Table what delegations sent: Word files with tracked changes, texts of any kind without, "
        "instructions in words.",
        "imports:bring_in",
    )
    bring.add_argument(
        "files",
        metavar="FILE",
        nargs="+",
        help="or FILE#PART, or - for what is piped; several at once",
    )
    bring.add_argument(
        "--by",
        choices=("clause", "author"),
        default="clause",
        help="one amendment for each clause and delegation (default), or one for each delegation",
    )
    bring.add_argument(
        "--of",
        action="append",
        default=[],
        metavar="[FILE=]VERSION",
        help="the version that the files were written on (default: it is found out)",
    )
    bring.add_argument(
        "--as",
        dest="read_as",
        choices=("text", "instructions"),
        help="what a file without tracked changes is (default: it is found out)",
    )
    bring.add_argument(
        "--doubtful", action="store_true", help="table instructions that need confirmation too"
    )
    bring.add_argument(
        "--sponsor",
        action="append",
        default=[],
        metavar="AUTHOR=CODE",
        help="the delegation that an author, or a FILE without tracked changes, is from; CODE "
        "alone: that all are from",
    )
    typography(bring)
    bring.add_argument("--dry-run", action="store_true", help="only say what would be tabled")
    json(bring)
    _instructions(acts)
    past = add(
        acts,
        "imports",
        "What past imports of texts and amendments were not sure of.",
        "imports:past",
    )
    json(past)
    listing = add(
        acts, "list", "The register, each amendment placed on the draft.", "amendments:listing"
    )
    json(listing)
    place = add(
        acts,
        "place",
        "Where an amendment stands on the draft; with --on, put it at another clause.",
        "amendments:place",
    )
    place.add_argument("amendment", metavar="AMENDMENT")
    place.add_argument("--on", metavar="CLAUSE", default="", help="put it here, like “OP 5”")
    place.add_argument(
        "--text", metavar="TEXT", default="", help="with --on: how the clause is to read"
    )
    place.add_argument("--why", metavar="REASON", default="", help="with --on")
    json(place)
    show = add(acts, "show", "All that is known of an amendment.", "amendments:show")
    show.add_argument("amendment", metavar="AMENDMENT")
    json(show)
    steps.define(acts)
    conflicts.define(acts)
    define_take(acts)
    _links(acts)
    for name, text in (
        ("undo", "Take the last act back, or any act at any later time."),
        ("redo", "Do again what was taken back."),
    ):
        command = add(acts, name, text, f"amendments:{name}")
        command.add_argument(
            "event",
            metavar="EVENT",
            nargs="?",
            default="",
            help="its number or id, as “record PROJECT log” shows them (default: the last)",
        )
        json(command)


def define_take(acts: Commands) -> None:
    """Adds the act that takes clauses of a source."""
    take = add(
        acts,
        "take",
        "Take clauses of a source into the draft, their openings in the shape of the draft.",
        "reshaping:take",
    )
    take.add_argument("source", metavar="SOURCE", help="the name of a source")
    take.add_argument("clauses", metavar="CLAUSE", nargs="+")
    take.add_argument("--after", metavar="CLAUSE", help="of the draft (default: at the end)")
    shape = take.add_mutually_exclusive_group()
    shape.add_argument(
        "--reshape",
        dest="as_it_stands",
        action="store_false",
        help="“We urge” becomes “Urges” where the draft is a resolution, and so on (the default)",
    )
    shape.add_argument(
        "--as-it-stands",
        dest="as_it_stands",
        action="store_true",
        help="every word as the source has it",
    )
    take.set_defaults(as_it_stands=False)
    take.add_argument("--dry-run", action="store_true", help="only tell what would be taken")
    take.add_argument("--by", metavar="WHO", default="", help="who takes them")
    json(take)


def _instructions(acts: Commands) -> None:
    words = add(
        acts,
        "instructions",
        "Table amendments that are put into words: “In operative paragraph 3, replace … by …”.",
        "instructions:read_in",
    )
    words.add_argument("file", metavar="FILE", help="a text, a Word file … or - for what is piped")
    words.add_argument(
        "--by",
        action="append",
        default=[],
        metavar="DELEGATION",
        help="who proposes it; may be repeated",
    )
    words.add_argument(
        "--of",
        metavar="VERSION",
        default="",
        help="the version whose numbers and words are meant (default: it is found out)",
    )
    words.add_argument(
        "--together", action="store_true", help="one amendment of all, instead of one each"
    )
    words.add_argument(
        "--doubtful", action="store_true", help="table instructions that need confirmation too"
    )
    words.add_argument("--dry-run", action="store_true", help="only say what would be tabled")
    json(words)


def _links(acts: Commands) -> None:
    for name, text in (
        ("link", "Say that clauses of two texts belong together; the comparison obeys."),
        ("unlink", "Take such a link, or its refusal, back."),
    ):
        command = add(acts, name, text, f"links:{name}")
        command.add_argument(
            "left", metavar="LEFT", help="clauses of the base as delegates say them: OP 3, OP 4"
        )
        command.add_argument("right", metavar="RIGHT", help="clauses of a source, or their ids")
        command.add_argument(
            "--source", metavar="NAME", help="the text of RIGHT (default: the one that has it)"
        )
        command.add_argument(
            "--against", metavar="NAME", help="the text of LEFT (default: the base)"
        )
        command.add_argument("--by", metavar="WHO", default="", help="who says so")
        if name == "link":
            command.add_argument(
                "--apart", action="store_true", help="say that they do not belong together"
            )
    relate = add(
        acts,
        "relate",
        "Say whether a source is a version of the base, a language version or an independent text.",
        "links:relate",
    )
    relate.add_argument("source", metavar="SOURCE", help="the name of a source")
    relate.add_argument(
        "--as",
        dest="mode",
        required=True,
        choices=("versions", "independent", "languages", "found"),
        help="found: let draftbench find out again",
    )
    relate.add_argument(
        "--against", metavar="NAME", default="", help="the other text (default: the base)"
    )
    relate.add_argument("--by", metavar="WHO", default="", help="who says so")
    listing = add(acts, "links", "What users said of texts and clauses.", "links:links")
    json(listing)
    theme = add(acts, "theme", "Say which theme a clause belongs to.", "links:theme")
    theme.add_argument("clause", metavar="CLAUSE")
    theme.add_argument("theme", metavar="THEME", nargs="?", default="")
    theme.add_argument("--none", action="store_true", help="the clause belongs to none")
    theme.add_argument("--text", metavar="NAME", help="the text (default: the base)")
    theme.add_argument("--by", metavar="WHO", default="", help="who says so")
