"""The command ``draft`` and its acts: the working draft, written directly, and where its words come
from."""

from __future__ import annotations

from draftbench.cli.grammar import amendments
from draftbench.cli.grammar.options import FILE, Commands, add, json


def define(commands: Commands) -> None:
    """Adds the command."""
    draft = commands.add_parser("draft", help="The working draft, and where its words come from.")
    draft.add_argument("project", metavar="PROJECT")
    acts = draft.add_subparsers(dest="act", metavar="ACT", required=True)
    _writing(acts)
    combine = add(
        acts,
        "combine",
        "Make one new clause of clauses of several sources; nothing that they say is lost.",
        "drafting:combine",
    )
    combine.add_argument(
        "clauses", metavar="SOURCE:CLAUSE", nargs="+", help="a text and a clause of it: elements:5"
    )
    combine.add_argument("--text", help="how it should read (default: all words of all)")
    combine.add_argument("--after", metavar="CLAUSE", help="of the draft (default: at the end)")
    combine.add_argument("--by", metavar="WHO", default="")
    json(combine)
    amendments.define_take(acts)
    _shape(acts)
    _looking(acts)
    _references(acts)
    merge = add(
        acts,
        "merge",
        "Merge files in which several people revised the draft.",
        "draftmerges:merge",
    )
    merge.add_argument("revised", metavar="REV", nargs="+", help=FILE)
    merge.add_argument(
        "--resolve",
        metavar="N=WHO",
        action="append",
        default=[],
        help="decide conflict N as WHO has it, or N=text:WORDS",
    )
    merge.add_argument(
        "--partly", action="store_true", help="take the rest where conflicts are undecided"
    )
    merge.add_argument("--dry-run", action="store_true", help="only say what would come of it")
    merge.add_argument("--by", metavar="WHO", default="")
    json(merge)
    why = add(acts, "why", "Why words are here: who gave them, and how.", "drafting:why")
    why.add_argument("clause", metavar="CLAUSE")
    why.add_argument("words", metavar="WORDS", nargs="?", default="", help="default: every word")
    json(why)
    origins = add(
        acts, "origins", "Where the words of the whole draft come from.", "drafting:origins"
    )
    json(origins)
    _numbers(acts)


def _shape(acts: Commands) -> None:
    reshape = add(
        acts,
        "reshape",
        "Put openings into the shape of another kind of text: “Urges”, “We urge”, “The Meeting "
        "urged”. What does not carry over stays as it is, and is told.",
        "reshaping:reshape",
    )
    reshape.add_argument("clauses", metavar="CLAUSE", nargs="*", help="as delegates say it: OP 5")
    reshape.add_argument(
        "--all", action="store_true", help="every clause (but those of the preamble)"
    )
    reshape.add_argument(
        "--as",
        dest="shape",
        choices=("operative", "declaration", "report", "preamble"),
        required=True,
        help="Urges · We urge · The Meeting urged · Urging",
    )
    reshape.add_argument("--dry-run", action="store_true", help="only tell what would change")
    reshape.add_argument("--by", metavar="WHO", default="", help="who does it")
    reshape.add_argument(
        "--sponsor",
        action="append",
        default=[],
        metavar="CODE",
        help="as an amendment of this delegation; may be repeated",
    )
    reshape.add_argument("--reason", default="", metavar="WORDS", help="of the amendment")
    json(reshape)


def _numbers(acts: Commands) -> None:
    numbers = acts.add_parser("numbers", help="The numbers of the draft: frozen, or not; new ones.")
    steps = numbers.add_subparsers(dest="step", metavar="STEP", required=True)
    show = add(steps, "show", "How the draft is numbered.", "numbering:show")
    freeze = add(
        steps,
        "freeze",
        "Fix the numbers, as when the text is circulated: what comes in later gets a number "
        "between them, and the number of what goes stays empty.",
        "numbering:freeze",
    )
    freeze.add_argument(
        "--rule",
        choices=("bis", "letters"),
        default="",
        help="between 5 and 6: 5 bis, 5 ter (bis, at first), or 5A, 5B (letters)",
    )
    freeze.add_argument(
        "--printed",
        action="store_true",
        help="the numbers that the text was printed with, gaps and “5 bis” too",
    )
    thaw = add(steps, "thaw", "Let numbers follow the text again.", "numbering:thaw")
    renumber = add(
        steps,
        "renumber",
        "Count everything through; frozen numbers are replaced by the new ones.",
        "numbering:renumber",
    )
    sections = add(
        steps,
        "sections",
        "Let numbers go on through sections, or begin again in each.",
        "numbering:sections",
    )
    sections.add_argument("way", choices=("through", "restart"))
    for command in (thaw, renumber):
        command.add_argument("--dry-run", action="store_true", help="only tell what would change")
    for command in (freeze, thaw, renumber, sections):
        command.add_argument("--by", metavar="WHO", default="", help="who does it")
    for command in (show, freeze, thaw, renumber, sections):
        json(command)


def _writing(acts: Commands) -> None:
    edit = add(acts, "edit", "Write other words in a clause.", "drafting:edit")
    edit.add_argument("clause", metavar="CLAUSE", help="as delegates say it: OP 5, PP 2 (b)")
    edit.add_argument("--text", help="the clause as it should read")
    edit.add_argument("--replace", nargs=2, metavar=("OLD", "NEW"), help="words of the clause")
    insert = add(acts, "insert", "Write a new clause.", "drafting:insert")
    insert.add_argument("text", metavar="WORDS")
    insert.add_argument("--after", metavar="CLAUSE", help="default: at the end")
    delete = add(acts, "delete", "Take a clause out.", "drafting:delete")
    delete.add_argument("clause", metavar="CLAUSE")
    move = add(acts, "move", "Move a clause.", "drafting:move")
    move.add_argument("clause", metavar="CLAUSE")
    move.add_argument("--after", metavar="CLAUSE", required=True)
    split = add(acts, "split", "Divide a clause in two.", "drafting:split")
    split.add_argument("clause", metavar="CLAUSE")
    split.add_argument(
        "--before", metavar="WORDS", required=True, help="where the second begins; quoted once"
    )
    join = add(acts, "join", "Let a clause go on in another.", "drafting:join")
    join.add_argument("clause", metavar="CLAUSE")
    join.add_argument("--to", dest="into", metavar="CLAUSE", required=True)
    level = add(acts, "level", "Let a clause hang on the one before it.", "drafting:level")
    level.add_argument("clause", metavar="CLAUSE")
    level.add_argument("--up", action="store_true", help="one level up instead")
    for command in (edit, insert, delete, move, split, join, level):
        command.add_argument("--by", metavar="WHO", default="", help="who writes")


def _references(acts: Commands) -> None:
    refers = add(
        acts,
        "references",
        "What the draft refers to of its own (“paragraph 5 above”), and what is out of date; ends "
        "with 1 where somebody must see to one. `update` writes new numbers, `mean N CLAUSE ...` "
        "says what reference N means.",
        "references:references",
    )
    refers.add_argument("deed", metavar="update|mean", nargs="?", choices=("update", "mean"))
    refers.add_argument("number", metavar="N", nargs="?", type=int)
    refers.add_argument("clauses", metavar="CLAUSE", nargs="*", default=[])
    refers.add_argument("--of", metavar="CLAUSE", help="only those in this clause, and to it")
    refers.add_argument("--all", action="store_true", help="those to other texts too")
    refers.add_argument("--another-text", action="store_true", help="with `mean`: to no clause")
    refers.add_argument("--by", metavar="WHO", default="", help="who does it (default: Editor)")
    json(refers)


def _looking(acts: Commands) -> None:
    find = add(acts, "find", "Find words in the draft, the base and the sources.", "finding:find")
    find.add_argument("words", metavar="WORDS")
    find.add_argument(
        "--in",
        dest="texts",
        action="append",
        default=[],
        metavar="TEXT",
        help="only in this text: draft, base or a source; may be repeated",
    )
    change = add(
        acts,
        "replace",
        "Replace words of the draft wherever they stand, as one act or one amendment. Agreed "
        "clauses stay as they are.",
        "finding:replace",
    )
    change.add_argument("words", metavar="OLD")
    change.add_argument("new", metavar="NEW")
    change.add_argument(
        "--only",
        action="append",
        default=[],
        metavar="CLAUSE",
        help="only in this clause; may be repeated",
    )
    change.add_argument("--dry-run", action="store_true", help="only tell what would be done")
    change.add_argument("--by", metavar="WHO", default="", help="who writes")
    change.add_argument(
        "--sponsor",
        action="append",
        default=[],
        metavar="CODE",
        help="as an amendment of this delegation; may be repeated",
    )
    change.add_argument("--reason", default="", metavar="WORDS", help="of the amendment")
    spell = add(
        acts,
        "spell",
        "Words of the draft that no dictionary on this machine knows; ends with 1 where there "
        "are any.",
        "spelling:spell",
    )
    spell.add_argument("--clause", metavar="CLAUSE", help="only in this clause")
    json(spell)
    words = add(
        acts,
        "vocabulary",
        "Words that this negotiation spells so, whatever dictionaries say.",
        "spelling:vocabulary",
    )
    words.add_argument("--add", action="append", default=[], metavar="WORD")
    words.add_argument("--remove", action="append", default=[], metavar="WORD")
    words.add_argument("--by", metavar="WHO", default="", help="who says so")
    json(words)
    for command in (find, change):
        command.add_argument("--whole", action="store_true", help="whole words only")
        command.add_argument("--case", action="store_true", help="capitals count")
        json(command)
