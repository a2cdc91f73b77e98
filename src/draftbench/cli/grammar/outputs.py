"""Commands that write outputs of a negotiation: export, voting."""

from __future__ import annotations

from draftbench.cli.grammar.options import Commands, add, json, no_model, on_paper

KINDS = (
    "clean",
    "tracked",
    "rolling",
    "compilation",
    "table",
    "amendments",
    "voting",
    "positions",
    "trace",
    "numbers",
    "gaps",
    "html",
    "akn",
    "json",
)
"""The outputs, as :data:`draftbench.app.exports.exporting.EXPORTS` names them."""


def define(commands: Commands) -> None:
    """Adds the commands."""
    export = add(
        commands,
        "export",
        "Write an output of a negotiation, in the format that the name of the file ends in.",
        "outputs:export",
    )
    export.add_argument("project", metavar="PROJECT")
    export.add_argument("--as", dest="kind", required=True, choices=KINDS)
    export.add_argument(
        "-o",
        dest="output",
        required=True,
        metavar="OUT",
        help="the file; - for standard output (text where the output can be text)",
    )
    export.add_argument(
        "--format",
        metavar="ENDING",
        help="the format by the ending of its files, like .md (default: what OUT ends in)",
    )
    export.add_argument(
        "--force",
        action="store_true",
        help="replace a file that this project did not write, or that was changed since",
    )
    export.add_argument(
        "--source",
        "--sources",
        dest="source",
        action="append",
        metavar="NAME[,NAME]",
        help="texts of the table (default: the first three)",
    )
    export.add_argument(
        "--by",
        dest="arranged",
        choices=("clause", "theme"),
        help="how the table and the gap list are arranged (default: clause)",
    )
    export.add_argument(
        "--compromise",
        choices=("proposals", "empty", "none"),
        help="the last column of the table: the open versions of the draft (the default), room to "
        "write, or none",
    )
    export.add_argument(
        "--order",
        metavar="AM,AM",
        help="the order of the voting list for this file alone (“voting” keeps one)",
    )
    export.add_argument(
        "--update-references",
        action="store_true",
        default=None,
        help="write references to the text's own paragraphs with their new numbers (clean, "
        "tracked, akn)",
    )
    on_paper(export)
    no_model(export)
    json(export)
    voting = add(
        commands,
        "voting",
        "The order in which amendments are voted on: what rule 90 suggests, or what the chair "
        "chooses.",
        "outputs:voting",
    )
    voting.add_argument("project", metavar="PROJECT")
    chosen = voting.add_mutually_exclusive_group()
    chosen.add_argument(
        "--order",
        metavar="AM,AM",
        help="these amendments in this order, in the places that they have among themselves; kept "
        "in the project",
    )
    chosen.add_argument("--suggested", action="store_true", help="as suggested again")
    chosen.add_argument(
        "--vote",
        metavar="ITEM",
        help="keep the result of a vote on an amendment (am-3), on its part (am-3/2), on the draft "
        "as a whole (draft), on its part (draft/1)",
    )
    chosen.add_argument(
        "--motion",
        metavar="ITEM",
        help="keep the result of the vote on whether an amendment or the draft is divided",
    )
    chosen.add_argument(
        "--divide",
        metavar="ITEM",
        help="separate votes on parts of an amendment or of the draft (rule 89)",
    )
    voting.add_argument("--for", dest="favour", type=int, metavar="N", help="votes in favour")
    voting.add_argument("--against", type=int, metavar="N", help="votes against")
    voting.add_argument("--abstaining", type=int, metavar="N", help="abstentions")
    voting.add_argument("--without-vote", action="store_true", help="adopted without a vote")
    voting.add_argument(
        "--two-thirds", action="store_true", help="two thirds of those who vote are needed"
    )
    voting.add_argument(
        "--confirm", action="store_true", help="adopt also where the placing asks for confirmation"
    )
    voting.add_argument(
        "--part",
        action="append",
        default=[],
        metavar="NAMES",
        help="with --divide: a part, by numbers of parts or by clauses (“OP 3, OP 4”); may be "
        "repeated",
    )
    voting.add_argument(
        "--objection", metavar="WHO", default="", help="with --divide: who objects to it"
    )
    voting.add_argument("--by", metavar="WHO", default="")
    json(voting)
