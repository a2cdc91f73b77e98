"""Two negotiations on texts that the United Nations adopted, with three revisions each, whose
secretariat obeys in part: what the report of each rebase says, and what the register says then."""

import json
import re
from pathlib import Path

import pytest

from draftbench.app.workbench import Workbench
from draftbench.cli.main import main

TEXTS = Path(__file__).parents[1] / "data/gold/versions"
_NUMBER = re.compile(r"^(\d+\.|\(\w\)) ")


class Talks:
    """A negotiation on one of the texts, and what the command line says of it."""

    def __init__(self, folder, capsys, name):
        text = (TEXTS / name).read_text(encoding="utf-8")
        self.lines = [" ".join(part.split()) for part in text.split("\n\n") if part.strip()]
        self.folder, self._capsys = folder, capsys
        self.path = folder / "talks.draftbench"
        self.run("new", "--base", self.file(self.lines))

    def file(self, lines):
        path = self.folder / "text.txt"
        path.write_text("\n\n".join(_numbered(lines)) + "\n", encoding="utf-8")
        return str(path)

    def run(self, group, *words, ends=0):
        assert main([group, str(self.path), *words]) == ends
        return self._capsys.readouterr().out

    def table(self, *words):
        return json.loads(self.run("amend", "add", *words, "--json"))["id"]

    def rebase(self, lines, *, ends=0):
        """The fates that the report tells, by amendment; what the register says is the same."""
        data = json.loads(self.run("rebase", "--onto", self.file(lines), "--json", ends=ends))
        told = {item["id"]: item["fate"] for one in data["clauses"] for item in one["items"]}
        listed = json.loads(self.run("amend", "list", "--json"))["amendments"]
        for row in listed:
            closed = told[row["id"]] in ("incorporated", "made again")
            assert row["status"] == ("accepted" if closed else "tabled")
        return told

    def draft(self):
        with Workbench.view(self.path) as bench:
            return [clause.text.plain for clause in bench.state.draft]


def _numbered(lines):
    """The paragraphs with numbers and letters in a row."""
    number = letter = 0
    for line in lines:
        found = _NUMBER.match(line)
        if found is None:
            yield line
        elif found[1].startswith("("):
            letter += 1
            yield f"({chr(96 + letter)}) {line[found.end() :]}"
        else:
            number, letter = number + 1, 0
            yield f"{number}. {line[found.end() :]}"


def at(lines, start):
    """Where the paragraph with this beginning stands."""
    (found,) = (n for n, line in enumerate(lines) if _NUMBER.sub("", line).startswith(start))
    return found


def replaced(lines, old, new):
    changed = [line.replace(old, new) for line in lines]
    assert changed != lines
    return changed


CRISES = "humanitarian crises and armed conflicts"
CLIMATE = "humanitarian crises, armed conflicts and climate disasters"
MEALS = (
    "Invites the United Nations Children’s Fund to report on school meals for girls in rural areas;"
)


@pytest.mark.slow
def test_a_right_to_education_in_three_revisions(tmp_path, capsys):
    talks = Talks(tmp_path, capsys, "girls.old.txt")
    words = talks.table("--sponsor", "MEX", "--clause", "PP 10", "--replace", CRISES, CLIMATE)
    place = talks.table("--sponsor", "FJI", "--clause", "OP 2 (d)", "--delete")
    move = talks.table("--sponsor", "NOR", "--clause", "OP 7", "--move-after", "OP 3")
    meals = talks.table("--sponsor", "KEN", "--insert-after", "OP 6", "--text", MEALS)
    joined = talks.table("--sponsor", "JPN", "--clause", "PP 14", "--join-to", "PP 13")
    talks.run("amend", "accept", words, place, move, meals, joined)
    agreed = talks.draft()

    # Rev.1 joins the two with a word of its own and does not move the paragraph.
    first = replaced(talks.lines, CRISES, CLIMATE)
    (make,) = (line for line in first if line.startswith("(d) "))
    first.remove(make)
    first.insert(at(first, "Encourages the High Commissioner"), f"9. {MEALS}")
    end = at(first, "Determined to continue")
    first[end - 1] = f"{first[end - 1][:-1]}, and determined{first[end][10:]}"
    del first[end]
    told = talks.rebase(first)
    assert {told[one] for one in (words, place, meals, joined)} == {"incorporated"}
    assert told[move] == "made again"

    # Rev.2 has forgotten all of it but the new paragraph, of which it drops words.
    second = list(talks.lines)
    reworded = MEALS.replace(" for girls", "")
    second.insert(at(second, "Encourages the High Commissioner"), f"9. {reworded}")
    told = talks.rebase(second, ends=4)
    assert {told[one] for one in (words, place, move, joined)} == {"made again"}
    assert told[meals] == "reopened"
    draft = talks.draft()
    assert make[4:] not in draft
    assert any(CLIMATE in line for line in draft)
    assert reworded in draft
    assert MEALS not in draft

    # Rev.3 is what the meeting had agreed.
    told = talks.rebase([*agreed[:2], *_as_typed(agreed[2:], talks.lines)])
    assert {told[one] for one in (words, place, move, joined)} == {"incorporated"}
    assert told[meals] == "already in the text"
    assert talks.draft() == agreed
    for _ in range(3):
        talks.run("amend", "undo")
    assert talks.draft() == agreed


def _as_typed(texts, lines):
    """Paragraphs with a number or a letter before them, as they had one in the text."""
    numbered = {_NUMBER.sub("", line): line for line in lines}
    for text in texts:
        new = f"0. {text}" if text == MEALS else text
        yield numbered.get(text, new)


FOCAL = "Encourages Governments that have not done so to designate focal points"
FUND = "Invites Member States to contribute to the United Nations trust fund for ageing;"


@pytest.mark.slow
@pytest.mark.parametrize("later", [False, True])
def test_a_follow_up_on_ageing_in_three_revisions(tmp_path, capsys, later):
    talks = Talks(tmp_path, capsys, "ageing.old.txt")
    focal = talks.table("--sponsor", "CHL", "--clause", "OP 9", "--delete")
    share = talks.table(
        "--sponsor", "JPN", "--clause", "PP 4", "--replace", "20 per cent", "22 per cent"
    )
    fund = talks.table("--sponsor", "KEN", "--insert-after", "OP 29", "--text", FUND)
    day = talks.table("--sponsor", "ARG", "--clause", "OP 21", "--replace", "15 June", "16 June")
    talks.run("amend", "accept", focal, share, fund, day)
    first = replaced(replaced(talks.lines, "20 per cent", "22 per cent"), "15 June", "16 June")
    gone = first.pop(at(first, FOCAL))
    first.insert(at(first, "Requests the United Nations system"), f"30. {FUND}")
    assert set(talks.rebase(first).values()) == {"incorporated"}
    if later:  # a text between that has it all, and other words elsewhere
        between = replaced(first, "Reiterates the need", "Reiterates the urgent need")
        assert set(talks.rebase(between).values()) == {"incorporated"}
        first = between

    # One comes back within another paragraph, one in other words, one is gone, one is changed.
    second = replaced(first, "16 June", "17 June")
    second.remove(f"30. {FUND}")
    second = replaced(second, "22 per cent", "20 per cent")
    before = at(second, "Recommends that Member States increase awareness")
    second[before] = f"{second[before][:-1]}, and encourages{_NUMBER.sub('', gone)[10:]}"
    told = talks.rebase(second, ends=4)
    assert told == {
        focal: "reopened",
        share: "made again",
        fund: "made again",
        day: "reopened",
    }
    assert FUND in talks.draft()

    # And now the paragraph stands for itself again.
    told = talks.rebase(replaced(talks.lines, "15 June", "16 June"), ends=0)
    assert (told[share], told[fund]) == ("made again", "made again")
    assert told[focal] in ("carried over", "pending")
    assert told[day] == "already in the text"


UNNUMBERED = """The General Assembly,

Recalling its resolution 60/1 of 16 September 2005,

Decides to convene a meeting of the parties each year;

Requests the Secretary-General to report on it at its next session.
"""


def test_a_merge_of_texts_without_numbers_has_none(run, tmp_path):
    names = []
    for name, old, new in (
        ("base", "", ""),
        ("one", "each year", "every two years"),
        ("two", "next session.", "next session;\n\nDecides to remain seized of the matter."),
    ):
        path = tmp_path / f"{name}.txt"
        path.write_text(UNNUMBERED.replace(old, new) if old else UNNUMBERED, encoding="utf-8")
        names.append(path)
    code, said, _ = run("merge", *names)
    assert code == 0
    assert "\nDecides to convene a meeting of the parties every two years;\n" in said
    assert "\nDecides to remain seized" in said
    out = tmp_path / "out.docx"
    assert run("merge", *names, "-o", out)[0] == 0
    _, told, _ = run("read", out, "--json")
    assert {one["label"] for one in json.loads(told)["clauses"]} == {""}
