"""Every Word file that the program makes, through the command line: the demonstration, a project
with every kind of change, comparisons, a merge, a text on a new base."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from pathlib import Path

from draftbench.amend.notation.markup_reader import opening_span
from draftbench.app.exports.exporting import EXPORTS
from draftbench.cli.main import main
from draftbench.formats.docx.track.drafted import drafted
from draftbench.resources import resource
from support import officials

SEED = str(resource("samples", "A_CONF.213_RPM.1_1.txt"))
FIRST = (
    "The General Assembly,",
    "Recalling its resolution 55/59 of 4 December 2000,",
    "Noting with concern the growth of organized crime,",
    "Bearing in mind the reports of the Secretary-General,",
    "1. Urges all States to implement the Declaration and its plan of action;",
    "2. Calls upon States to adopt legislation against cybercrime, and to report on it yearly;",
    "3. Invites the Secretariat to convene a meeting of experts on stolen property;",
    "4. Welcomes the offer of Brazil to act as host;",
    "5. Requests the Secretary-General to report to the Commission.",
)
SECOND = (
    "The General Assembly,",
    "Bearing in mind the reports of the Secretary-General,",
    "Recalling its resolution 55/59 of 4 December 2000,",
    "Noting with deep concern the growth of organized crime,",
    "1. Invites the Secretariat to convene in 2010 a meeting of experts on stolen property;",
    "2. Urges all States to implement the Declaration and its plan of action;",
    "3. Calls upon States to adopt legislation against cybercrime;",
    "4. Also calls upon States to report on it yearly;",
    "5. Requests the Secretary-General to report to the Commission;",
    "6. Decides to keep the matter under review.",
)
THIRD = (
    *FIRST[:2],
    "Noting with alarm the growth of organized crime,",
    *FIRST[3:7],
    "3 bis. Encourages donors to help;",
    *FIRST[7:],
)
NOTED = """*Recalling* its resolution 55/59[^1] in full,

*Noting* the rules[^2] on imprisonment,

*Urges* States to act;

| State | Year |
| --- | --- |
| Brazil | 2009 |
| Chile | 2010 |

*Invites* all to meet.[^3]

[^1]: Annex.
[^2]: See the report.
[^3]: In Salvador.
"""
NOTED_LATER = """*Noting* the rules[^1] on imprisonment,

*Recalling* its resolution 55/59[^2] in full,

*Recalling also* resolution 63/193[^3] of 2008,

*Urges* all States to act;

| State | Year |
| --- | --- |
| Brazil | 2010 |
| Peru | 2011 |
| Chile | 2010 |

*Invites* all to meet.

[^1]: See the report.
[^2]: Annex.
[^3]: In full.
"""


@dataclass(frozen=True, slots=True)
class Made:
    """A file; ``tracked`` says whether it holds tracked changes to be accepted and rejected."""

    path: Path
    tracked: bool


def run(*arguments: object) -> int:
    """A command, in this process."""
    return main([str(argument) for argument in arguments])


def exports(folder: Path) -> list[Made]:
    """Makes all of them in ``folder``."""
    demo = folder / "demo"
    assert run("demo", demo) == 0
    found = [Made(path, path.stem == "tracked") for path in sorted(demo.glob("*.docx"))]
    for name, made in (("changed", _changed), ("rebased", _rebased)):
        project = folder / f"{name}.draftbench"
        made(project, folder)
        found += _exported(project, folder, name)
    return [*found, *_official(folder), *_compared(folder)]


def _official(folder: Path) -> list[Made]:
    """Redlines on Word files: of a text with a table, of one that is a table, of one with several
    clauses in a paragraph."""
    found = []
    for name, (file, made) in officials.every().items():
        path = folder / f"official-{name}.docx"
        path.write_bytes(drafted(made, file, "base.docx", opening_span=opening_span).data)
        found.append(Made(path, tracked=True))
    return found


def _exported(project: Path, folder: Path, name: str) -> list[Made]:
    found = []
    for kind, what in EXPORTS.items():
        if what.ending == ".docx":
            path = folder / f"{name}-{kind}.docx"
            assert run("export", project, "--as", kind, "-o", path) == 0, kind
            found.append(Made(path, kind == "tracked"))
    return found


def _new(project: Path) -> None:
    base, source = f"{SEED}#declaration", f"{SEED}#elements"
    assert run("new", project, "--base", base, "--source", source) == 0


def _changed(project: Path, folder: Path) -> None:
    """Split, joined, moved, new, deleted, reworded clauses, some of them twice."""
    _new(project)
    add = ("amend", project, "add", "--sponsor")
    assert run(*add, "ARG", "--clause", "OP 1", "--split-before", "while bearing in mind") == 0
    assert run(*add, "CHL", "--clause", "OP 4", "--join-to", "OP 3") == 0
    assert run(*add, "BRA", "--clause", "PP 2", "--delete", "--reason", "It says nothing new") == 0
    assert run("amend", project, "accept", "am-1", "am-2", "am-3") == 0
    draft = ("draft", project)
    assert run(*draft, "move", "PP 4", "--after", "PP 6") == 0
    assert run(*draft, "insert", "Thanks the host country;", "--after", "OP 2") == 0
    assert run(*draft, "edit", "OP 1", "--replace", "Urges", "Invites", "--by", "Chair") == 0
    assert run(*add, "URY", "--clause", "OP 2", "--replace", "while", "and") == 0


def _rebased(project: Path, folder: Path) -> None:
    """A text on a new base: what was accepted is carried over."""
    _new(project)
    add = ("amend", project, "add", "--sponsor")
    assert run(*add, "ARG", "--clause", "OP 2", "--replace", "Invites", "Asks") == 0
    assert run(*add, "CHL", "--clause", "OP 6", "--delete") == 0
    assert run("amend", project, "accept", "am-1", "am-2") == 0
    rev = folder / "rev1.txt"
    first = ("the Twelfth United Nations Congress", "the Congress")
    text = folder / "clauses.json"
    _clauses(text)
    data = json.loads(text.read_text(encoding="utf-8"))
    for clause in data["clauses"][:3]:
        clause["text"] = clause["text"].replace(*first)
    rev = folder / "rev1.json"
    rev.write_text(json.dumps(data), encoding="utf-8")
    assert run("rebase", project, "--onto", rev) in {0, 4}


def _clauses(path: Path) -> None:
    from draftbench.app.texts.opened_files import read_part
    from draftbench.document import printed_labels
    from draftbench.progress import silent

    document, _ = read_part(f"{SEED}#declaration", silent)
    labels = printed_labels(document)
    clauses = [
        {"id": one.id, "kind": one.kind.value, "label": labels[one.id], "text": one.text.plain}
        for one in document
    ]
    path.write_text(json.dumps({"clauses": clauses}), encoding="utf-8")


def _compared(folder: Path) -> list[Made]:
    paths = []
    for name, text in (
        ("first.txt", "\n\n".join(FIRST)),
        ("second.txt", "\n\n".join(SECOND)),
        ("third.txt", "\n\n".join(THIRD)),
        ("noted.md", NOTED),
        ("later.md", NOTED_LATER),
        ("ended.md", _notes_last(f"The General Assembly,\n\n{NOTED}")),
        ("ended-later.md", _notes_last(f"The General Assembly,\n\n{NOTED_LATER}")),
    ):
        paths.append(folder / name)
        paths[-1].write_text(text, encoding="utf-8")
    first, second, third, noted, later, ended, ended_later = paths
    found = []
    for name, old, new in (
        ("compare", first, second),
        ("back", second, first),
        ("notes", noted, later),
        ("notes-back", later, noted),
        ("notes-last", ended, ended_later),
        ("notes-last-back", ended_later, ended),
    ):
        path = folder / f"{name}.docx"
        assert run("compare", old, new, "-o", path) == 1
        found.append(Made(path, tracked=True))
    merged = folder / "merge.docx"
    assert run("merge", first, second, third, "-o", merged) in {0, 4}
    return [*found, Made(merged, tracked=True)]


def _notes_last(text: str) -> str:
    """The text with the notes of its clauses at their ends."""
    return re.sub(r"(\[\^\d\])( [^,.\n]*[,.])\n", r"\2\1\n", text)
