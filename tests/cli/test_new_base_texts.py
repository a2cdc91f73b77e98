"""A new base text by the command line: what was decided is not lost, and every list says the same.

The files are made here; each decision is taken on the draft, and then a Rev.1 comes."""

import json
from collections import Counter

import pytest

from draftbench.app.history.rebasing import prepare
from draftbench.app.texts.wholefiles import read_taken
from draftbench.app.workbench import Workbench
from draftbench.cli.main import main
from draftbench.document import spoken_labels
from draftbench.gui.imports.new_base_list import Rebasing
from draftbench.gui.rows.workspace import Workspace

BASE = (
    "Declaration on Safe Rivers and Shared Waters",
    "The States gathered in Lisbon,",
    "Recalling the principles of the Charter of the United Nations,",
    "Recognizing that rivers cross borders and bind peoples together,",
    "Noting with concern the growing scarcity of fresh water in many regions,",
    "Bearing in mind the needs of small island developing States,",
    "Convinced that cooperation prevents disputes over shared waters,",
    "1. Urges all States to monitor the quality of river water regularly;",
    "2. Calls upon upstream States to inform downstream States of planned measures;",
    "3. Encourages the exchange of hydrological data between neighbouring authorities;",
    "4. Invites donors to finance early warning systems for floods;",
    "5. Requests the Secretary-General to report on dam safety every two years;",
    "6. Decides to establish a working group on transboundary aquifers;",
    "7. Stresses the role of women in local water management;",
    "8. Affirms that access to drinking water is a human right;",
    "9. Recommends that fishing quotas be reviewed by independent experts;",
    "10. Welcomes the offer of Portugal to host a regional training centre;",
    "11. Emphasizes the importance of protecting wetlands and deltas;",
    "12. Supports the rehabilitation of polluted canals;",
    "13. Appeals to industry to reduce discharges of plastic waste;",
    "14. Takes note of the report of the technical panel;",
    "15. Decides to remain seized of the matter.",
)
THANKS = "Thanks the fishermen of the delta;"
PRAISE = "Praises the engineers of the dams;"
CANALS, PROMPT = "rehabilitation of polluted canals", "prompt rehabilitation of polluted canals"
FLOODS = "early warning systems for floods"


class Talks:
    """A project, and what the command line says of it."""

    def __init__(self, folder, capsys):
        self.folder, self._capsys = folder, capsys
        self.path = folder / "talks.draftbench"
        self.run("new", "--base", self.file(BASE, "base.txt"))

    def file(self, lines, name="rev1.txt"):
        path = self.folder / name
        path.write_text("\n\n".join(lines) + "\n", encoding="utf-8")
        return str(path)

    def run(self, group, *words, ends=0):
        """One command; gives what it printed."""
        assert main([group, str(self.path), *words]) == ends
        return self._capsys.readouterr().out

    def accept(self, *words):
        """Tables an amendment and accepts it."""
        made = json.loads(self.run("amend", "add", "--sponsor", "MEX", *words, "--json"))["id"]
        self.run("amend", "accept", made)
        return made

    def rebase(self, lines, *, ends=0, dry=False):
        """Lays the project on a text; gives what the JSON says."""
        more = ("--dry-run",) if dry else ()
        return json.loads(
            self.run("rebase", "--onto", self.file(lines), "--json", *more, ends=ends)
        )

    def state(self):
        with Workbench.view(self.path) as bench:
            return bench.state

    def lines(self):
        return [clause.text.plain for clause in self.state().draft]


@pytest.fixture
def talks(tmp_path, capsys):
    return Talks(tmp_path, capsys)


def changed(old, new, lines=BASE):
    return [line.replace(old, new) for line in lines]


def items(data):
    return {item["id"]: item for one in data["clauses"] for item in one["items"]}


def with_new(*new):
    at = BASE.index(next(line for line in BASE if line.startswith("6.")))
    return [*BASE[:at], *new, *BASE[at:]]


def test_a_deletion_is_not_incorporated_where_the_clause_stands_with_a_word_more(talks):
    one = talks.accept("--clause", "OP 12", "--delete")
    item = items(talks.rebase(changed(CANALS, PROMPT), ends=4))[one]
    assert item["fate"] == "reopened"
    assert item["words"] == {"draft": None, "new": f"Supports the {PROMPT};"}
    entry = talks.state().entry(one)
    assert (entry.status.value, entry.placement.outcome.value) == ("tabled", "conflict")


def test_a_deletion_is_made_again_where_the_clause_stands_as_it_was(talks):
    one = talks.accept("--clause", "OP 12", "--delete")
    assert items(talks.rebase(BASE))[one]["fate"] == "made again"
    assert not any("canals" in line for line in talks.lines())


def test_a_new_paragraph_that_is_made_again_is_called_by_its_number_in_the_new_draft(talks):
    new = talks.accept("--insert-after", "OP 1", "--text", THANKS)
    one = talks.accept("--clause", "OP 2", "--replace", "fishermen", "fishers")
    data = talks.rebase(changed(FLOODS, f"{FLOODS} and droughts"))
    assert items(data)[one]["fate"] == "made again"
    named = {item["id"]: part["name"] for part in data["clauses"] for item in part["items"]}
    assert named[one] == named[new] == "OP 2"


def test_a_deletion_is_incorporated_where_the_clause_is_gone(talks):
    one = talks.accept("--clause", "OP 12", "--delete")
    revised = [line for line in BASE if "canals" not in line]
    assert items(talks.rebase(revised))[one]["fate"] == "incorporated"


def test_a_paragraph_that_is_gone_is_named_in_every_report(talks):
    talks.accept("--clause", "OP 2", "--delete")
    talks.accept("--clause", "PP 1", "--delete")
    revised = [BASE[0], *BASE[2:]]  # it has OP 2 still, and PP 1 no more

    def names(data):
        return [part["name"] for part in data["clauses"]]

    assert names(talks.rebase(revised)) == ["former OP 2 (deleted)", "former PP 1 (deleted)"]
    talks.run("amend", "add", "--sponsor", "CHL", "--clause", "OP 2", "--replace", "data", "facts")
    assert "former PP 1 (deleted)" in names(talks.rebase(changed(FLOODS, "floods", revised)))


def test_a_join_that_is_made_again_is_told_at_the_clause_that_has_the_words(talks):
    one = talks.accept("--clause", "PP 3", "--join-to", "PP 2")
    (part,) = talks.rebase(changed(FLOODS, "floods"))["clauses"]
    assert part["name"] == "PP 2"
    assert [(item["id"], item["fate"]) for item in part["items"]] == [(one, "made again")]


def test_a_deletion_is_open_again_where_the_words_went_on_in_another_clause(talks):
    one = talks.accept("--clause", "OP 12", "--delete")
    at = BASE.index("12. Supports the rehabilitation of polluted canals;")
    joined = f"{BASE[at - 1][:-1]} and supports the rehabilitation of polluted canals;"
    found = items(talks.rebase([*BASE[: at - 1], joined, *BASE[at + 1 :]], ends=4))
    assert found[one]["fate"] == "reopened"


@pytest.mark.parametrize("revised", [FLOODS, f"{FLOODS} and droughts"])
def test_words_of_a_clause_that_was_joined_later_are_made_again(talks, revised):
    one = talks.accept("--clause", "OP 4", "--replace", "donors", "all donors")
    talks.run("draft", "join", "OP 4", "--to", "OP 3")
    assert items(talks.rebase(changed(FLOODS, revised)))[one]["fate"] == "made again"
    assert f"authorities; Invites all donors to finance {revised};" in " ".join(talks.lines())


def test_words_that_the_joined_clause_of_the_new_text_lacks_are_not_incorporated(talks):
    one = talks.accept("--clause", "OP 4", "--replace", "donors", "all donors")
    talks.run("draft", "join", "OP 4", "--to", "OP 3")
    three, four = (next(x for x in BASE if x.startswith(n)) for n in ("3.", "4."))
    revised = [line for line in BASE if line != four]
    revised[revised.index(three)] = f"{three} {four[3:]}"
    assert items(talks.rebase(revised, ends=4))[one]["fate"] == "reopened"


def test_splits_and_joins_are_made_again_on_a_changed_text(talks):
    talks.run("draft", "split", "OP 1", "--before", "to monitor")
    talks.run("draft", "join", "OP 7", "--to", "OP 6")
    one = talks.accept("--clause", "OP 6", "--replace", "aquifers", "deep aquifers")
    made = talks.lines()
    data = talks.rebase(changed(CANALS, PROMPT))
    assert Counter(item["fate"] for item in items(data).values())["made again"] == 2
    assert items(data)[one]["fate"] == "made again"
    assert talks.lines() == changed(CANALS, PROMPT, made)
    talks.run("amend", "undo")
    assert talks.lines() == made


def test_a_division_with_words_changed_is_not_in_a_text_that_has_the_clause_whole(talks):
    whole = changed("borders and bind", "all borders, and affirming that they bind")
    talks.rebase(whole)
    parted = changed(", and affirming", ",\n\nAffirming", whole)
    one = talks.accept("--from", talks.file(parted, "mexico.txt"), "--of", "Rev.1")
    made = talks.lines()
    assert "Affirming that they bind peoples together," in made
    assert items(talks.rebase(whole))[one]["fate"] == "made again"
    assert talks.lines() == made


def test_what_a_new_text_joins_and_divides_is_not_told_as_removed_and_added(talks):
    recalling, recognizing = BASE[2:4]
    lines = [line for line in BASE if line != recognizing]
    lines[2] = f"{recalling} and recognizing{recognizing.removeprefix('Recognizing')}"
    lines = changed("to monitor the quality of", "to act;\n\n2. Urges them to monitor", lines)
    told = talks.run("rebase", "--onto", talks.file(lines))
    assert "PP 1, PP 2 → PP 1: merged" in told
    assert "OP 1 → OP 1, OP 2: split" in told
    assert "1 split, 1 merged." in told


def test_a_join_of_a_part_to_its_clause_is_no_join_to_itself(talks):
    talks.run("draft", "split", "OP 1", "--before", "the quality")
    talks.run("amend", "add", "--sponsor", "MEX", "--clause", "OP 2", "--join-to", "OP 1")
    talks.run("draft", "edit", "OP 1", "--text", "Begs all States to monitor")
    talks.run("amend", "accept", "am-1", "--confirmed")
    assert "Begs all States to monitor the quality of river water regularly;" in talks.lines()


def test_a_clause_put_before_a_part_stays_behind_the_clause_when_the_split_is_undone(talks):
    talks.run("draft", "split", "OP 1", "--before", "the quality")
    talks.accept("--insert-after", "OP 1", "--text", THANKS)
    talks.run("amend", "undo", "2")
    at = talks.lines().index(THANKS)
    assert talks.lines()[at - 1].startswith("Urges all States to monitor the quality")
    talks.rebase(changed(CANALS, PROMPT))
    assert talks.lines()[at] == THANKS


def test_what_a_text_had_taken_in_is_made_again_where_the_next_takes_it_back(talks):
    one = talks.accept("--clause", "OP 4", "--replace", "donors", "all donors")
    other = talks.accept("--clause", "OP 8", "--replace", "drinking water", "safe water")
    first = changed("drinking water", "safe water", changed("donors", "all donors"))
    found = items(talks.rebase(first))
    assert {item["fate"] for item in found.values()} == {"incorporated"}
    second = changed(CANALS, PROMPT, changed("drinking water", "safe water"))
    found = items(talks.rebase(second))
    fates = {name: item["fate"] for name, item in found.items()}
    assert fates == {one: "made again", other: "incorporated"}
    assert any("all donors" in line for line in talks.lines())
    assert talks.state().entry(other).status.value == "accepted"


@pytest.mark.parametrize("there", [THANKS, PRAISE])
def test_of_two_new_clauses_the_one_that_is_missing_comes_to_its_side(talks, there):
    two = talks.file(with_new(THANKS, PRAISE), "two.txt")
    one = talks.accept("--from", two)
    assert items(talks.rebase(with_new(there)))[one]["fate"] == "made again"
    at = talks.lines().index(THANKS)
    assert talks.lines()[at + 1] == PRAISE


@pytest.mark.parametrize("there", [THANKS, PRAISE])
@pytest.mark.parametrize("first", [THANKS, PRAISE])
def test_of_two_amendments_too(talks, there, first):
    talks.accept("--from", talks.file(with_new(first), "one.txt"))
    talks.accept("--from", talks.file(with_new(THANKS, PRAISE), "two.txt"))
    talks.rebase(with_new(there))
    at = talks.lines().index(THANKS)
    assert talks.lines()[at + 1] == PRAISE


def test_every_list_says_the_same_of_what_is_open(talks, qapp):
    add = ("add", "--sponsor", "BRA", "--clause")
    talks.run("amend", *add, "OP 8", "--replace", "drinking water", "safe drinking water")
    talks.run("amend", *add, "OP 9", "--replace", "independent", "impartial")
    talks.run("amend", *add, "OP 13", "--delete")
    talks.run("amend", *add, "OP 14", "--replace", "technical", "scientific")
    talks.accept("--clause", "OP 12", "--delete")
    revised = changed(CANALS, PROMPT)
    revised = changed("drinking water", "safe drinking water", revised)
    revised = changed("independent", "foreign", revised)
    revised = [line for line in revised if "plastic" not in line]
    foretold = talks.rebase(revised, ends=4, dry=True)
    with Workbench.open(talks.path) as bench:
        text = read_taken(talks.file(revised), answering=bench.state.draft)[0].text
        window = Rebasing(Workspace(bench), prepare(bench, text), None)
        marked = [row.tone for row in window.rows()]
        assert sum(tone is not None for tone in marked) == foretold["undecided"]
        told = [
            line.words for row in window.rows() if row.tone for line in window.detail([row.key])
        ]
        assert f"Supports the {PROMPT};" in told
    done = talks.rebase(revised, ends=4)
    facts = [
        {name: (item["fate"], item["outcome"], item["words"]) for name, item in items(data).items()}
        for data in (foretold, done)
    ]
    assert facts[0] == facts[1]
    assert done["counts"] == {
        "reopened": 1,
        "already in the text": 2,
        "pending": 1,
        "carried over": 1,
    }
    assert done["undecided"] == 2
    listed = json.loads(talks.run("amend", "list", "--json"))["amendments"]
    assert {one["id"]: one["placement"]["outcome"] for one in listed} == {
        name: item["outcome"] for name, item in items(done).items()
    }


def test_what_a_new_text_was_laid_upon_is_taken_back_with_it_only(talks):
    talks.accept("--clause", "OP 4", "--replace", "donors", "all donors")
    talks.rebase(changed(CANALS, PROMPT))
    with Workbench.view(talks.path) as bench:
        kinds = [event.kind for event in bench.events]
    number = kinds.index("amendment-accepted") + 1
    made = talks.lines()
    talks.run("amend", "undo", str(number), ends=4)
    assert talks.lines() == made
    talks.run("amend", "undo")
    talks.run("amend", "undo", str(number))
    assert talks.lines() == [clause.text.plain for clause in talks.state().base]


# A second and a third text: what an earlier one had incorporated is looked at again.

QUOTAS = "9. Recommends that fishing quotas be reviewed by independent experts;"
NETS = "Invites coastal States to mark sunken nets with lit buoys;"


def without(*lines):
    return [line for line in BASE if line not in lines]


def fates(data):
    return {one: item["fate"] for one, item in items(data).items()}


def test_a_deletion_that_a_text_obeyed_is_made_again_where_the_next_has_the_clause_back(talks):
    one = talks.accept("--clause", "OP 9", "--delete")
    assert fates(talks.rebase(without(QUOTAS))) == {one: "incorporated"}
    assert fates(talks.rebase(changed(CANALS, PROMPT, without(QUOTAS)))) == {one: "incorporated"}
    before = talks.state()
    data = talks.rebase(BASE)
    assert (fates(data), data["undecided"]) == ({one: "made again"}, 0)
    assert QUOTAS[3:] not in talks.lines()
    assert fates(talks.rebase(without(QUOTAS))) == {one: "incorporated"}
    talks.run("amend", "undo")
    talks.run("amend", "undo")
    assert (talks.state().draft, talks.state().entries) == (before.draft, before.entries)


def test_a_deletion_that_a_text_obeyed_is_asked_again_where_the_clause_is_back_in_other_words(
    talks,
):
    one = talks.accept("--clause", "OP 9", "--delete")
    talks.rebase(without(QUOTAS))
    back = changed("reviewed by", "reviewed each year by")
    item = items(talks.rebase(back, ends=4))[one]
    assert (item["fate"], item["outcome"]) == ("reopened", "conflict")
    assert item["words"]["new"] == back[BASE.index(QUOTAS)][3:]
    assert talks.state().entry(one).status.value == "tabled"


def test_a_deletion_that_a_text_obeyed_is_asked_again_where_the_words_are_in_another_clause(talks):
    one = talks.accept("--clause", "OP 9", "--delete")
    talks.rebase(without(QUOTAS))
    eight = next(line for line in BASE if line.startswith("8."))
    joined = changed(eight, f"{eight[:-1]}, and recommends that {QUOTAS[20:]}", without(QUOTAS))
    assert fates(talks.rebase(joined, ends=4)) == {one: "reopened"}


@pytest.mark.parametrize(("words", "fate"), [("NETS", "incorporated"), ("", "made again")])
def test_a_new_clause_that_a_text_had_is_told_of_where_the_next_has_it_not(talks, words, fate):
    one = talks.accept("--insert-after", "OP 5", "--text", NETS)
    assert fates(talks.rebase(with_new(NETS))) == {one: "incorporated"}
    third = with_new(NETS) if words else BASE
    assert fates(talks.rebase(changed(CANALS, PROMPT, third))) == {one: fate}
    assert talks.lines().count(NETS) == 1
    shown = talks.run("amend", "show", one)
    assert f"{{+{NETS}+}}" in shown


def test_a_word_of_a_clause_that_a_text_joined_is_asked_again_where_the_next_changes_it(talks):
    one = talks.accept("--clause", "OP 4", "--replace", "floods", "storms")
    three, four = (next(x for x in BASE if x.startswith(n)) for n in ("3.", "4."))
    joined = f"{three[:-1]}, and {four[3].lower()}{four[4:]}"

    def text(word):
        lines = [line for line in BASE if line != four]
        lines[lines.index(three)] = joined.replace("floods", word)
        return lines

    assert fates(talks.rebase(text("storms"))) == {one: "incorporated"}
    data = talks.rebase(text("floods"), ends=4)
    assert fates(data) == {one: "reopened"}
    assert talks.state().entry(one).open
    register = json.loads(talks.run("amend", "list", "--json"))
    assert [row["status"] for row in register["amendments"]] == ["tabled"]


def test_of_a_proposal_that_a_text_had_in_part_both_parts_are_decided(talks):
    """The part that stood in the text when the rest was accepted is not lost with the next text."""
    after = changed("floods", "storms", changed("women", "women and girls"))
    one = json.loads(
        talks.run("amend", "add", "--sponsor", "MEX", "--from", talks.file(after), "--json")
    )["id"]
    assert fates(talks.rebase(changed("floods", "storms"))) == {one: "carried over"}
    talks.run("amend", "accept", one)
    assert fates(talks.rebase(changed("women", "women and girls"))) == {one: "made again"}
    assert {"storms", "girls"} <= set(" ".join(talks.lines()).replace(";", "").split())


def test_what_was_accepted_because_the_text_had_it_is_made_again_where_the_next_has_not(talks):
    words = ("--clause", "OP 4", "--replace", "floods", "storms")
    one = json.loads(talks.run("amend", "add", "--sponsor", "MEX", *words, "--json"))["id"]
    assert fates(talks.rebase(changed("floods", "storms"))) == {one: "already in the text"}
    talks.run("amend", "accept", one)
    assert fates(talks.rebase(BASE)) == {one: "made again"}
    assert any("storms" in line for line in talks.lines())


def test_a_report_says_once_what_is_already_in_the_text(talks):
    words = ("--clause", "OP 4", "--replace", "floods", "storms")
    talks.run("amend", "add", "--sponsor", "MEX", *words)
    said = talks.run("rebase", "--onto", talks.file(changed("floods", "storms")))
    assert said.count("already in the text") == 1


HELP = "Welcomes the generous help of the northern fishermen to all coastal villages;"


@pytest.mark.slow
@pytest.mark.parametrize("how", ["new", "reworded", "modified"])
def test_each_text_that_has_other_words_for_what_was_decided_is_asked_about(talks, how):
    if how == "new":
        one = talks.accept("--insert-after", "OP 5", "--text", HELP)
    elif how == "reworded":
        one = talks.accept("--clause", "OP 5", "--text", HELP)
    else:
        data = talks.run(
            "amend", "add", "--sponsor", "MEX", "--clause", "OP 5", "--delete", "--json"
        )
        one = json.loads(data)["id"]
        talks.run("amend", "accept", one, "--text", HELP)
    for fishers in ("fishers", "anglers", "anglers", "seafarers"):
        words = HELP.replace("fishermen", fishers)
        lines = with_new(words) if how == "new" else changed(BASE[11], f"5. {words}")
        again = words in talks.lines()
        assert items(talks.rebase(lines, ends=0 if again else 4))[one]["fate"] == (
            "incorporated" if again else "reopened"
        )
        if not again:
            assert talks.state().entry(one).placement.stays
            talks.run("amend", "accept", one, "--confirmed")
        assert words in talks.lines()


def test_of_a_decision_in_several_places_what_asks_is_told_first(talks):
    copy = [
        line.replace("canals", "canals and ponds") for line in with_new(HELP) if "14" not in line
    ]
    talks.run("amend", "add", "--sponsor", "MEX", "--from", talks.file(copy, "copy.txt"))
    talks.run("amend", "accept", "am-1")
    fishers = HELP.replace("fishermen", "fishers")
    talks.rebase([line for line in with_new(fishers) if "14" not in line], ends=4)
    talks.run("amend", "accept", "am-1", "--confirmed")
    anglers = HELP.replace("fishermen", "anglers")
    item = items(talks.rebase(changed("canals", "canals and ponds", with_new(anglers)), ends=4))[
        "am-1"
    ]
    assert item["words"] == {"draft": fishers, "new": anglers}
    talks.run("amend", "accept", "am-1", "--confirmed")
    lines = talks.lines()
    assert anglers in lines
    assert fishers not in lines
    assert not any("technical panel" in line for line in lines)


def test_what_another_superseded_in_a_part_of_a_divided_paragraph_is_named_there(talks):
    words = ("--clause", "OP 1", "--replace", "regularly")
    one, two = (
        json.loads(talks.run("amend", "add", "--sponsor", "MEX", *words, new, "--json"))["id"]
        for new in ("each month", "every week")
    )
    talks.accept("--clause", "OP 1", "--split-before", "the quality")
    talks.run("amend", "accept", two)
    data = json.loads(talks.run("amend", "list", "--json"))["amendments"]
    assert [each["placement"] and each["placement"]["with"] for each in data] == [[two], None, None]
    talks.run("amend", "supersede", one, "--by", two)
    data = json.loads(talks.run("amend", "list", "--json"))["amendments"]
    former = "Amend OP 2 (was OP 1)"
    assert [each["title"] for each in data] == [former, former, "Divide OP 1"]


def test_what_a_new_text_has_in_other_words_is_named_by_the_number_there(talks):
    needs = BASE[5]
    one = talks.accept(
        "--clause", "PP 4", "--text", needs.replace("needs", "particular and urgent needs")
    )
    talks.accept("--insert-after", "PP 2", "--text", "Deeply concerned about the wetlands,")
    two = talks.accept("--clause", "OP 8", "--move-after", "OP 2")
    there = needs.replace("needs", "special and urgent needs")
    talks.rebase(changed(needs, there), ends=4)
    state = talks.state()
    assert spoken_labels(state.draft)[state.entry(one).placement.where[0]] == "PP 5"
    assert "has it in PP 4," in state.entry(one).placement.why
    listed = talks.run("amend", "list")
    assert listed.count("tabled; reopened") == 1
    assert not state.course(two).reopened
    talks.run("amend", "accept", one, "--confirmed")
    assert "reopened" not in talks.run("amend", "list")


def test_words_that_a_text_joined_to_others_are_asked_about_where_the_next_parts_them(talks):
    one = talks.accept("--insert-after", "OP 5", "--text", HELP)

    def said(fishers):
        return HELP.replace("fishermen", fishers)

    words = said("fishers")
    joined = changed("two years;", f"two years, and {words[0].lower()}{words[1:]}")
    assert items(talks.rebase(joined, ends=4))[one]["fate"] == "reopened"
    talks.run("amend", "accept", one, "--confirmed")
    assert items(talks.rebase(with_new(words)))[one]["fate"] == "incorporated"
    assert items(talks.rebase(with_new(said("divers")), ends=4))[one]["fate"] == "reopened"
    talks.run("amend", "accept", one, "--confirmed")
    assert items(talks.rebase(BASE))[one]["fate"] == "made again"
    assert said("divers") in talks.lines()


def test_what_no_amendment_explains_is_told_as_the_record_tells_it(talks, capsys):
    add = ("add", "--sponsor", "BRA", "--clause")
    talks.accept("--clause", "OP 3", "--replace", "hydrological data", "data on rivers")
    talks.run("amend", *add, "OP 8", "--replace", "drinking water", "safe drinking water")
    talks.run("amend", *add, "OP 13", "--delete")
    talks.run("record", "name", "Before")
    revised = changed("hydrological data", "data on rivers")  # as was decided
    revised = changed("drinking water is a human", "safe drinking water is a basic", revised)
    revised = changed(CANALS, PROMPT, revised)
    revised = [line for line in revised if "plastic" not in line and "wetlands" not in line]
    revised.insert(-2, THANKS)
    found = talks.rebase(revised)["unexplained"]
    assert [(one["name"], one["change"]) for one in found] == [
        ("OP 8", "changed"),
        ("OP 11", "removed"),
        ("OP 12 → OP 11", "changed"),
        ("OP 12", "added"),
    ]
    assert (
        found[0]["words"]["draft"] == "Affirms that access to safe drinking water is a human right;"
    )
    assert found[3]["words"] == {"draft": None, "new": THANKS}
    talks.run("amend", "undo")
    dry = ("rebase", "--onto", talks.file(revised), "--dry-run")
    said = talks.run(*dry).partition("Changed in the new text without an amendment:\n")[2]
    assert "OP 8: changed (1 word changed)" in said  # not the word that Brazil proposed
    talks.run("rebase", "--onto", talks.file(revised))
    whole = talks.run("record", "compare", "Before", "now", ends=1)
    blocks = said[said.index("OP 11: removed") :].partition("\n\n")[0]
    assert set(blocks.splitlines()) <= set(whole.splitlines())


def test_of_a_new_paragraph_that_the_text_never_had_it_does_not_say_deleted(talks, qapp):
    talks.accept("--insert-after", "OP 11", "--text", PRAISE)
    revised = talks.file([line for line in BASE if "wetlands" not in line])
    said = talks.run("rebase", "--onto", revised, "--dry-run", ends=4)
    assert f"in the draft: {PRAISE}\n      in the new text: (no such paragraph)" in said
    with Workbench.view(talks.path) as bench:
        text = read_taken(revised, answering=bench.state.draft)[0].text
        listing = Rebasing(Workspace(bench), prepare(bench, text), None)
        told = [line.words for line in listing.detail([listing.rows()[0].key])]
    assert told[-3:] == [PRAISE, "In the new text", "(no such paragraph)"]


def test_of_a_paragraph_that_the_meeting_deleted_it_says_so(talks):
    talks.accept("--clause", "OP 8", "--delete")
    revised = talks.file(changed("access to drinking", "access to clean drinking", BASE))
    said = talks.run("rebase", "--onto", revised, "--dry-run", ends=4)
    assert "in the draft: (deleted)\n      in the new text: Affirms that access to clean" in said


def test_a_text_that_only_shows_what_was_decided_has_nothing_unexplained(talks):
    talks.accept("--clause", "OP 12", "--replace", "canals", "canals and ponds")
    talks.accept("--clause", "OP 13", "--delete")
    talks.accept("--clause", "OP 9", "--replace", "independent", "impartial")
    revised = changed("canals", "canals and ponds")
    assert talks.rebase([one for one in revised if "plastic" not in one])["unexplained"] == []
    assert talks.rebase(BASE, dry=True)["unexplained"] == []  # made again


def test_an_equal_proposal_stays_in_the_text_where_the_words_beside_it_are_changed(talks):
    add = ("add", "--clause", "OP 7", "--replace", "role of women", "part that women play")
    talks.run("amend", *add, "--sponsor", "BRA")
    talks.run("amend", *add, "--sponsor", "KEN", "--apart")
    talks.run("amend", "add", "--sponsor", "KEN", "--clause", "OP 9", "--delete")
    talks.run("amend", "package", "both", "am-2", "am-3")
    talks.run("amend", "accept", "am-1")
    revised = changed("role of women in local", "part that women play in regional")
    found = items(talks.rebase(revised))
    assert (found["am-1"]["fate"], found["am-2"]["fate"]) == ("incorporated", "already in the text")
    assert talks.run("amend", "conflicts") == "No amendments are in conflict.\n"


@pytest.mark.parametrize("ending", ["txt", "md", "docx", "html"])
@pytest.mark.parametrize("headed", [True, False])
def test_a_clean_text_that_comes_back_is_the_same_base(run, run_json, tmp_path, ending, headed):
    """Under the masthead that was set for it: no line of that is a clause of the text."""
    project, base, sent = (tmp_path / name for name in ("p.draftbench", "b.txt", f"c.{ending}"))
    base.write_text("\n\n".join(BASE[0 if headed else 1 :]), "utf-8")
    assert run("new", project, "--base", base)[0] == 0
    words = ("--clause", "OP 1", "--replace", "regularly", "daily")
    assert run("amend", project, "add", "--sponsor", "PRT", *words)[0] == 0
    head = ("--symbol", "A/C.2/79/L.5", "--date", "2026-11-30", "--title", BASE[0])
    assert run("masthead", project, *head)[0] == 0
    assert run("export", project, "--as", "clean", "-o", sent)[0] == 0
    code, data = run_json("rebase", project, "--onto", sent)
    assert (code, data["unexplained"]) == (0, [])
    with Workbench.open(project) as bench:
        said = [clause.text.plain for clause in bench.state.base]
        assert said == [one.partition(". ")[2] or one for one in BASE[0 if headed else 1 :]]


def test_brackets_that_a_new_text_keeps_are_still_brackets(run, run_json, tmp_path):
    project, base, sent = (tmp_path / name for name in ("p.draftbench", "b.txt", "c.txt"))
    base.write_text("\n\n".join(BASE), "utf-8")
    assert run("new", project, "--base", base)[0] == 0
    marked = ("bracket", "OP 1", "--words", "regularly", "--by", "PRT")
    assert run("negotiate", project, *marked)[0] == 0
    sent.write_text(base.read_text("utf-8").replace("regularly", "[regularly]"), "utf-8")
    said = run("rebase", project, "--onto", sent, "--dry-run")[1]
    assert "Portugal: still in brackets. The new text has the brackets." in said
    assert "in the base text" not in said


@pytest.mark.parametrize("way", ["kept", "amended"])
def test_brackets_that_were_resolved_are_not_said_to_be_in_the_new_text(talks, way):
    talks.run("negotiate", "bracket", "OP 1", "--words", "regularly", "--by", "PRT")
    talks.run("negotiate", "bracket", "OP 1", "--words", "water", "--by", "PRT")
    if way == "kept":
        talks.run("negotiate", "resolve", "br-1", "--keep")
    else:
        talks.accept("--clause", "OP 1", "--replace", "[regularly]", "regularly")
    water = "quality of river [water] regularly"
    for text in (changed("quality of river water regularly", water), BASE):
        said = talks.run("rebase", "--onto", talks.file(text), "--dry-run")
        assert said.count("has the brackets") == ("[water]" in "".join(text))
    talks.run("rebase", "--onto", talks.file(changed("quality of river water regularly", water)))
    said = talks.run("rebase", "--onto", talks.file(changed("river water", "river [water]")))
    assert said.count("has the brackets") == 1


def test_new_words_that_a_text_joins_to_a_paragraph_stand_there_in_every_list(talks):
    add = ("add", "--insert-after", "OP 11", "--text", "Urges towns to pay their dues;")
    talks.run("amend", *add, "--sponsor", "MEX")
    sub = ("add", "--to", "am-1", "--replace", "dues", "dues every year")
    talks.run("amend", *sub, "--sponsor", "BRA")
    talks.run("amend", "accept", "am-2")
    talks.run("amend", "accept", "am-1")
    joined = "wetlands and deltas and urges towns to pay their dues every year"
    found = items(talks.rebase(changed("wetlands and deltas", joined)))
    assert [found[one]["fate"] for one in ("am-1", "am-2")] == ["incorporated"] * 2
    _, first, second = talks.run("amend", "list").splitlines()[-3:]
    assert first.split("\t")[1:2] == second.split("\t")[1:2] == ["Draft: OP 11"]
    assert "in the base text" in first
    assert second.split("\t")[3:5] == ["Amend OP 11", "accepted, in the base text"]
    for one in ("am-1", "am-2"):
        told = json.loads(talks.run("amend", "show", one, "--json"))
        assert told["in_base"] is True
        assert [place["number"] for place in told["numbers"]] == ["OP 11"]


@pytest.mark.slow
def test_words_that_a_division_took_to_another_paragraph_stand_there_in_every_list(talks):
    one = talks.accept("--clause", "OP 9", "--replace", "independent experts", "able experts")
    before = "9. Recommends that fishing quotas be reviewed by able experts;"
    lines = changed(before.replace("able", "independent"), before)
    talks.rebase(lines)
    talks.accept("--clause", "OP 9", "--split-before", "be reviewed")
    row = next(r for r in talks.run("amend", "list").splitlines() if r.startswith(one))
    assert row.split("\t")[1] == "Draft: OP 10 (base: OP 9)"


def test_words_that_the_former_base_text_had_all_along_do_not_reopen_a_new_paragraph(run, tmp_path):
    base, path = tmp_path / "base.txt", tmp_path / "trains.draftbench"
    paragraphs = (
        "1. Decides the night trains to share maps of forest fires with mayors;",
        "2. Urges the rural schools to repair bridges before the rainy season;",
        "3. Invites the regional banks to measure salt in drinking water.",
    )
    base.write_text("\n\n".join(("Trains", "The Conference,", *paragraphs)) + "\n", "utf-8")
    assert run("new", path, "--base", base)[0] == 0
    add = ("amend", path, "add", "--sponsor", "CHL")
    assert run(*add, "--clause", "OP 1", "--replace", "the night", "the coastal")[0] == 0
    stresses = "Stresses the need for the night trains to publish yearly tables of prices;"
    assert run(*add, "--insert-after", "OP 2", "--text", stresses)[0] == 0
    assert run("amend", path, "accept", "am-1", "am-2")[0] == 0
    clean = ("export", path, "--as", "clean", "--format", "txt", "-o", "-")
    before = run(*clean)[1]
    code, out, _ = run("rebase", path, "--onto", base)
    assert code == 0, out
    assert "am-2: made again. The new text does not have it." in out
    assert run(*clean)[1] == before


def test_what_was_asked_about_before_is_said_alike_by_report_and_list_once_no_text_has_it(
    run, run_json, tmp_path
):
    def text(name, words):
        path = tmp_path / f"{name}.txt"
        path.write_text(f"1. Notes {words};\n\n2. Calls upon cities to rest.\n", "utf-8")
        return path

    path = tmp_path / "lake.draftbench"
    base = text("base", "archives among harbours and the tall lighthouses of the coast")
    assert run("new", "-q", path, "--base", base)[0] == 0
    wanted = text("wanted", "harbours and the lighthouses of the coast")
    assert run("amend", path, "import", wanted, "--sponsor", "NOR")[0] == 0
    assert run("amend", path, "accept", "am-1")[0] == 0
    assert run("rebase", path, "--onto", wanted)[0] == 0
    partly = text("partly", "old harbours and all the tall and slim towers of the coast")
    assert "partly in other words" in run("rebase", path, "--onto", partly)[1]
    assert run("amend", path, "accept", "--confirmed", "am-1")[0] == 0
    none = text("none", "the castles and towers of the southern islands")
    _, report = run_json("rebase", path, "--onto", none)
    told = [item["outcome"] for clause in report["clauses"] for item in clause["items"]]
    _, listed = run_json("amend", path, "list")
    assert told == [one["placement"]["outcome"] for one in listed["amendments"]] == ["conflict"]
