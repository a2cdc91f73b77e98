"""One negotiation from its first text to the adopted one, by commands: files of all kinds,
decisions, Rev.1, decisions, Rev.2, adoption, and the papers of it."""

import csv
import io
import json

import pytest

from support import wetlands
from support.wetlands import ADOPTED, LENT, SENDERS


class Life:
    """A project, and what commands say of it."""

    def __init__(self, run, folder):
        self._run, self.folder = run, folder
        self.files = wetlands.write(folder)
        self.project = folder / "wetlands.draftbench"

    def do(self, command, *words, code=0):
        """Runs a command on the project; its exit code is checked."""
        given, out, err = self._run(command, self.project, *words)
        assert given == code, out + err
        return out

    def data(self, command, *words, code=0):
        """The same as JSON."""
        return json.loads(self.do(command, *words, "--json", code=code))

    def amendments(self):
        return {one["id"]: one for one in self.data("amend", "list")["amendments"]}

    def titles(self):
        return {
            name: ("/".join(one["sponsors"]), one["title"])
            for name, one in self.amendments().items()
        }

    def statuses(self):
        return {name: one["status"] for name, one in self.amendments().items()}

    def outcomes(self):
        """How each open amendment fits the draft."""
        return {
            name: one["placement"]["outcome"]
            for name, one in self.amendments().items()
            if one["placement"] is not None
        }

    def text(self):
        """The clean text, paragraph by paragraph."""
        out = self.do("export", "--as", "clean", "-o", "-", "--format", ".txt")
        return [line for line in out.splitlines() if line]

    def table(self, kind):
        """A paper that is a table, row by row without its heads."""
        out = self.do("export", "--as", kind, "-o", "-", "--format", ".csv")
        return list(csv.reader(io.StringIO(out.lstrip("\ufeff"))))[1:]

    def numbers(self):
        """What became of each paragraph, by its number in the base and in the draft."""
        found = json.loads(self.do("export", "--as", "json", "-o", "-"))["numbers"]
        return {(one["old"], one["new"]): one["fate"] for one in found}

    def lines_of(self, file, view="accepted"):
        """How a file reads, paragraph by paragraph."""
        code, out, err = self._run("read", file, "--view", view, "--json")
        assert code == 0, err
        return [f"{one['label']} {one['text']}".strip() for one in json.loads(out)["clauses"]]


@pytest.fixture
def life(run, tmp_path):
    return Life(run, tmp_path)


def test_from_the_first_text_to_the_adopted_one(life):
    life.do("new", "--base", life.files["base.docx"])
    files_come_in(life)
    the_meeting_decides(life)
    papers_before_the_first_revision(life)
    the_first_revision(life)
    the_meeting_decides_again(life)
    the_second_revision(life)
    the_text_is_adopted(life)
    papers_of_the_adopted_text(life)
    everything_can_be_read_again(life)


def files_come_in(life):
    names = ("tracked.docx", "fiji.docx", "chile.txt", "senegal.txt", "japan.pdf", "norway.docx")
    senders = [word for name, code in SENDERS.items() for word in ("--sponsor", f"{name}={code}")]
    found = life.data("amend", "import", *(life.files[name] for name in names), *senders)
    assert [(one["file"], one["read_as"]) for one in found["files"]] == [
        ("tracked.docx", "tracked"),
        ("fiji.docx", "text"),
        ("chile.txt", "instructions"),
        ("senegal.txt", "instructions"),
        ("japan.pdf", "text"),
        ("norway.docx", "text"),
    ]
    assert not found["differences"]
    assert life.titles() == {
        "am-1": ("KEN", "New paragraph after PP 4"),
        "am-2": ("BRA/CHL", "Amend OP 1"),
        "am-3": ("KEN", "Amend OP 6"),
        "am-4": ("BRA", "Delete OP 8"),
        "am-5": ("FJI", "Amend OP 2"),
        "am-6": ("FJI", "Amend OP 6"),
        "am-7": ("FJI", "Amend OP 8"),
        "am-8": ("TUV", "Amend OP 5"),
        "am-9": ("CHL", "Amend OP 6"),
        "am-10": ("CHL/SEN", "Delete OP 7"),
        "am-11": ("CHL", "Amend PP 3"),
        "am-12": ("SEN", "Amend OP 3"),
        "am-13": ("SEN", "Amend PP 4"),
        "am-14": ("JPN", "Amend OP 3"),
        "am-15": ("JPN", "Amend OP 9"),
        "am-16": ("NOR", "Amend PP 2; join PP 2 to PP 1"),
        "am-17": ("NOR", "Move PP 5 after PP 2"),
        "am-18": ("NOR", "Amend OP 4; divide OP 4"),
    }
    assert set(life.outcomes().values()) == {"applies"}
    delegations = {one["code"] for one in life.data("delegations", "list")["delegations"]}
    assert delegations == {"BRA", "CHL", "FJI", "JPN", "KEN", "NOR", "SEN", "TUV"}


def the_meeting_decides(life):
    conflicts = life.data("amend", "conflicts", code=4)["conflicts"]
    assert [members_of(one) for one in conflicts] == [
        {"am-12", "am-14"},
        {"am-3", "am-6", "am-9"},
        {"am-4", "am-7"},
    ]
    everything = life.data("amend", "accept", "--all", code=4)
    left = {one["id"] for one in everything["refused"]}
    assert left >= set().union(*(members_of(one) for one in conflicts))
    life.do("amend", "undo")
    assert set(life.statuses().values()) == {"tabled"}

    accepted = ("am-2", "am-1", "am-5", "am-17", "am-18")
    life.do("amend", "accept", *accepted)
    life.do("amend", "accept", "am-4")
    found = life.data("amend", "conflicts", code=4)["conflicts"]
    on = {frozenset(members_of(one)): one["id"] for one in found}
    life.do("amend", "resolve", on[frozenset({"am-3", "am-6", "am-9"})], "--take", "am-9")
    compromise = ("--text", LENT, "--agreed", "SEN,JPN")
    life.do("amend", "resolve", on[frozenset({"am-12", "am-14"})], *compromise)
    life.do("amend", "leave", "am-10", "CHL")
    life.do("amend", "reject", "am-10", "--why", "The centre is needed.")
    life.do("amend", "withdraw", "am-13")
    life.do("amend", "hold", "am-15", "--why", "To be taken up at the end.")
    life.do("negotiate", "position", "am-8", "support", "--by", "BRA")
    life.do("negotiate", "position", "am-8", "oppose", "--by", "KEN", "--note", "Too small.")
    life.do("negotiate", "position", "OP 7", "reserve", "--by", "FJI")
    life.do("negotiate", "agree", "OP 1")

    assert life.statuses() == {
        **dict.fromkeys((*accepted, "am-4", "am-9", "am-19"), "accepted"),
        **dict.fromkeys(("am-3", "am-6"), "superseded"),
        **dict.fromkeys(("am-12", "am-14"), "merged into"),
        **dict.fromkeys(("am-7", "am-8", "am-11", "am-16"), "tabled"),
        "am-10": "rejected",
        "am-13": "withdrawn",
        "am-15": "held",
    }
    assert life.titles()["am-19"] == ("SEN/JPN", "Amend OP 3")
    assert life.amendments()["am-9"]["sponsors"] == ["CHL"]


def members_of(conflict):
    return {one for side in conflict["sides"] for one in side["amendments"]}


def papers_before_the_first_revision(life):
    # Each clause has its number of now, and the one that its amendment was written with.
    assert life.titles()["am-8"] == ("TUV", "Amend OP 6 (was OP 5)")
    assert life.titles()["am-11"] == ("CHL", "Amend PP 4 (was PP 3)")
    assert life.titles()["am-17"] == ("NOR", "Move PP 3 (was PP 5) after PP 2")
    # What is on a paragraph that is gone is not put to the vote.
    voting = life.data("voting")
    assert [one["amendment"] for one in voting["voting"]] == ["am-16", "am-11", "am-8", "am-15"]
    assert [one["amendment"] for one in voting["not_voted"]] == ["am-7"]
    listed = life.table("voting")
    assert [(row[0], row[2].split("\n")[0]) for row in listed[:-1]] == [
        ("PP 2", "am-16"),
        ("PP 4 (was PP 3)", "am-11"),
        ("OP 6 (was OP 5)", "am-8"),
        ("OP 9", "am-15"),
    ]
    assert listed[-1][2].split("\n")[0] == "am-7"
    assert (listed[-1][0], listed[-1][-1]) == ("Not put to the vote", "Not put to the vote")
    assert listed[3][2] == "am-15\nJapan (JPN)\nOn hold"
    assert "BRA" in listed[2][6]
    assert "KEN" in listed[2][6]
    # Every amendment is in the list once, in the order of the text.
    rows = {row[0].split("\n")[0]: row for row in life.table("amendments")}
    assert len(rows) == len(life.table("amendments")) == 19
    assert list(rows) == [
        *("am-16", "am-17", "am-11", "am-13", "am-1", "am-2", "am-5", "am-12", "am-14", "am-19"),
        *("am-18", "am-8", "am-3", "am-6", "am-9", "am-10", "am-4", "am-7", "am-15"),
    ]
    assert [rows[one][1] for one in ("am-3", "am-4", "am-12")] == [
        "Draft: OP 7 (base: OP 6)",
        "Base: OP 8 (deleted)",
        "Draft: OP 3",
    ]
    assert [rows[one][3] for one in ("am-8", "am-13")] == [
        "In operative paragraph 6 (was OP 5), after “ports”, insert “and marinas”.",
        "In the base text:\nIn the fourth preambular paragraph, replace “harbours” by “ports”.",
    ]
    assert rows["am-7"][5] == (
        "Tabled\nIn conflict with BRA. The clause was deleted by another proposal."
    )
    assert rows["am-3"][5].endswith("\nam-9 was accepted in its place.")
    listed = [line.split("\t") for line in life.do("amend", "list").splitlines()[2:]]
    assert {line[0]: line[1] for line in listed} == {name: row[1] for name, row in rows.items()}
    assert "Brazil (BRA), Chile (CHL)" in rows["am-2"][2]
    assert rows["am-12"][5].lower().count("merged into am-19") == 1
    # The compilation has each open proposal once, with its sponsor.
    compiled = life.do("export", "--as", "compilation", "-o", "-", "--format", ".txt")
    for words in ("[TUV: and marinas]", "[CHL: and floods]", "[JPN: great]", "[NOR: and noting]"):
        assert compiled.count(words) == 1
    assert "banned" not in compiled
    assert compiled.count("[FJI: ") == 1  # its proposal on what is gone
    # Positions, numbers, traces and gaps.
    positions = {row[0].split("\n")[0]: row[1:] for row in life.table("positions")}
    assert positions["am-8 (TUV)"][:2] == ["1: BRA", "1: KEN (“Too small.”)"]
    assert positions["OP 7 (was OP 6)"][2] == "1: FJI"
    numbers = life.numbers()
    assert numbers[("PP 5", "PP 3")] == "moved"
    assert numbers[("OP 4", "OP 4")] == numbers[("", "OP 5")] == "split"
    assert numbers[("OP 8", "")] == "deleted"
    assert numbers[("", "PP 6")] == "new"
    assert numbers[("OP 5", "OP 6")] == numbers[("OP 7", "OP 8")] == "renumbered"
    traced = {row[0].split("\n")[0]: row for row in life.table("trace")}
    assert "am-2 " in traced["OP 1"][1]
    assert [traced["PP 3"][3], traced["PP 6"][3]] == [
        "Moved by Norway (am-17).",
        "Added by Kenya (am-1).",
    ]
    assert "Split from OP 4 by Norway, am-18." in life.do(
        "export", "--as", "rolling", "-o", "-", "--format", ".txt"
    )
    beside = {row[-2].split("  ")[0]: row for row in life.table("table")}
    assert beside["OP 1"][-2].split("\n")[-1] == "Changed: 2 words added"
    assert beside["OP 6"][-1].startswith("OP 6  Urges ports [TUV: and marinas]")
    assert traced["OP 5"][2] == "OP 4"
    assert "am-19" in traced["OP 3"][3]
    assert [row[2] for row in life.table("gaps")] == ["Former OP 8 (deleted)"]
    both_sides(life, wetlands.lines())


def both_sides(life, base):
    """A tracked file gives the clean text with its changes, and ``base`` without them."""
    path = life.folder / "tracked-out.docx"
    life.do("export", "--as", "tracked", "-o", path)
    assert life.lines_of(path) == life.text()
    assert life.lines_of(path, "rejected") == list(base)
    path.unlink()


def the_first_revision(life):
    announced = life.data("rebase", "--onto", life.files["rev1.docx"], "--dry-run", code=4)
    done = life.data("rebase", "--onto", life.files["rev1.docx"], code=4)
    fates = {one["id"]: one["fate"] for one in items_of(done)}
    assert fates == {one["id"]: one["fate"] for one in items_of(announced)}
    assert fates == {
        **dict.fromkeys(
            ("am-2", "am-4", "am-1", "am-9", "am-17", "am-18", "am-19"), "incorporated"
        ),
        **dict.fromkeys(("am-8", "am-15", "am-16"), "carried over"),
        "am-5": "made again",
        "am-7": "pending",
        "am-11": "already in the text",
    }
    assert (done["undecided"], done["unsettled"]) == (1, [])
    # The text is Rev.1, with what was accepted and overlooked there.
    expected = wetlands.lines(wetlands.REV1_PREAMBLE, wetlands.REV2_OPERATIVE[:2])
    assert life.text()[:9] == expected
    assert life.text()[9:] == wetlands.lines((), wetlands.REV1_OPERATIVE)[3:]
    assert life.outcomes() == {
        **dict.fromkeys(("am-8", "am-15", "am-16"), "applies"),
        "am-7": "orphaned",
        "am-11": "contained",
    }
    assert not life.data("amend", "conflicts")["conflicts"]
    assert [row[2] for row in life.table("gaps")] == [
        "Former OP 8 of the first base text (deleted)"
    ]
    both_sides(life, wetlands.lines(wetlands.REV1_PREAMBLE, wetlands.REV1_OPERATIVE))


def items_of(rebased):
    return [item for heading in rebased["clauses"] for item in heading["items"]]


def the_meeting_decides_again(life):
    change = ("--clause", "OP 9", "--replace", "host", "hosts")
    assert life.data("amend", "add", "--sponsor", "NOR", *change)["id"] == "am-20"
    joined = life.data("amend", "add", "--sponsor", "Sweden", *change)
    assert (joined["id"], joined["sponsors"]) == ("am-20", ["NOR", "SWE"])
    life.do("amend", "accept", "am-8", "am-11", "am-16", "am-20")
    life.do("amend", "withdraw", "am-7")
    assert life.outcomes() == {"am-15": "applies"}


def the_second_revision(life):
    done = life.data("rebase", "--onto", life.files["rev2.docx"])
    assert {one["id"]: one["fate"] for one in items_of(done)} == {
        **dict.fromkeys(("am-2", "am-4", "am-1", "am-5", "am-8", "am-9"), "incorporated"),
        **dict.fromkeys(("am-11", "am-16", "am-17", "am-18", "am-19", "am-20"), "incorporated"),
        "am-15": "carried over",
    }
    assert life.text() == wetlands.lines(wetlands.REV2_PREAMBLE, wetlands.REV2_OPERATIVE)


def the_text_is_adopted(life):
    life.do("amend", "accept", "am-15")
    life.do("record", "name", "Adopted")
    assert life.text() == list(ADOPTED)
    both_sides(life, wetlands.lines(wetlands.REV2_PREAMBLE, wetlands.REV2_OPERATIVE))
    assert life.outcomes() == {}


def papers_of_the_adopted_text(life):
    voting = life.data("voting")
    assert (voting["voting"], voting["not_voted"]) == ([], [])
    assert [one["item"] for one in voting["results"]] == ["draft"]
    assert life.table("voting") == life.table("gaps") == []
    rows = {row[0].split("\n")[0]: row for row in life.table("amendments")}
    assert list(rows) == [
        *("am-16", "am-17", "am-11", "am-13", "am-1", "am-2", "am-5", "am-12", "am-14", "am-19"),
        *("am-18", "am-8", "am-3", "am-6", "am-9", "am-10", "am-20", "am-15", "am-4", "am-7"),
    ]
    assert {name: rows[name][1] for name in ("am-4", "am-8", "am-15", "am-16", "am-20")} == {
        "am-4": "First base text: OP 8 (deleted)",
        "am-8": "Draft: OP 6 (first base text: OP 5)",
        "am-15": "Draft: OP 10 (first base text: OP 9)",
        "am-16": "Rev.1: PP 2 (joined to PP 1)",
        "am-20": "Draft: OP 9",
    }
    assert life.amendments()["am-8"]["numbers"] == [
        {
            "clause": "declaration.op5",
            "relation": "on",
            "number": "OP 6",
            "of": "draft",
            "was": "OP 5",
            "was_of": "earlier",
            "earlier": "base",
            "new": "",
        }
    ]
    assert rows["am-17"][3] == (
        "In the first base text:\n"
        "Move the fifth preambular paragraph after the second preambular paragraph."
    )
    joined = life.titles()["am-16"][1]
    former = "former PP 2 of Rev.1"
    assert joined == f"Amend {former}; join {former} to PP 1"
    assert rows["am-20"][2] == "Norway (NOR), Sweden (SWE)"
    # Every paragraph stands where Rev.2 has it; only the last has other words.
    assert set(life.numbers().values()) == {"same"}
    assert all(old == new for old, new in life.numbers())
    traced = {row[0].split("\n")[0]: row for row in life.table("trace")}
    # What the base texts took over is still of those who gave it.
    given = {label: row[1].split("\n")[1:] for label, row in traced.items() if "am-" in row[1]}
    assert traced["PP 5"][1] == "Kenya, am-1 (100%)"
    assert given.pop("PP 5") == []
    assert given == {
        "PP 1": ["Norway, am-16 (7%)"],
        "PP 3": ["Chile, am-11 (11%)"],  # accepted when Rev.1 had it already
        "OP 1": ["Brazil, Chile, am-2 (14%)"],
        "OP 2": ["Fiji, am-5 (28%)"],
        "OP 3": ["Senegal, Japan, am-19 (16%)"],
        "OP 4": ["Norway, am-18 (1%)"],
        "OP 5": ["Norway, am-18 (16%)"],
        "OP 6": ["Tuvalu, am-8 (18%)"],
        "OP 7": ["Chile, am-9 (10%)"],
        "OP 9": ["Norway, Sweden, am-20 (11%)"],
        "OP 10": ["Japan, am-15 (9%)"],
    }
    assert traced["OP 2"][3].startswith(
        "Kept as in the base text.\nThe base text has taken over words of Fiji (am-5)."
    )
    assert traced["OP 10"][3] == "Words added by Japan (am-15)."
    assert "Japan" in traced["OP 10"][1]
    compiled = life.do("export", "--as", "compilation", "-o", "-", "--format", ".txt")
    assert "[" not in compiled
    agreed = life.data("negotiate", "clauses")
    assert [one["name"] for one in agreed["clauses"]] == ["OP 1"]


def everything_can_be_read_again(life):
    assert life.data("record", "check")["ok"]
    for kind, ending in (("clean", "docx"), ("clean", "md"), ("akn", "xml"), ("json", "json")):
        path = life.folder / f"adopted.{ending}"
        life.do("export", "--as", kind, "-o", path)
        assert life.lines_of(path) == list(ADOPTED)
