"""A rolling text that comes back with what it prints of others changed, and nothing tracked."""

import io
from dataclasses import replace

import pytest
from docx import Document as WordDocument

from draftbench.amend.changesets.changes import Deletion
from draftbench.amend.changesets.editing import apply, between
from draftbench.amend.notation import Bracket, read_notation
from draftbench.app.amendments.tabling import ground
from draftbench.app.exports.exporting import export
from draftbench.app.history.rebasing import rebase
from draftbench.app.imports.importing import Choices as Sponsors
from draftbench.app.imports.importing import batch
from draftbench.app.imports.incoming import read_incoming
from draftbench.app.imports.smallprint import proposals_counted, says_nowhere
from draftbench.app.texts.circulated import Versions
from draftbench.app.workbench import Workbench
from draftbench.document import RichText
from draftbench.formats.reading import read
from draftbench.language.phrasebook import phrasebook, spoken
from support.lakes import OPERATIVE, changed, lakes, on_lakes

ENDINGS = pytest.mark.parametrize("ending", ["docx", "txt"])


@pytest.fixture
def work(tmp_path):
    with on_lakes(tmp_path) as bench:
        yield bench


def clause_of(work, words):
    return next(c.id for c in work.state.draft if words in c.text.text)


def propose(work, old, new, who, **terms):
    clause = clause_of(work, old)
    text = work.state.draft[clause].text.text
    return work.propose_text(clause, text.replace(old, new), sponsors=(who,), **terms)


def back(work, ending, *edits):
    """What comes of the rolling text for Peru, which replaced words in it."""
    path = work.path.with_name(f"rolling.{ending}")
    export(work.state, "rolling", path)
    data = path.read_bytes()
    for old, new in edits:
        data = _edited(data, ending, old, new)
    file = read_incoming(path.name, data, Versions.in_project(work))
    return batch(work.state, [file], work.next_number, Sponsors(everybody="PER"))


def _edited(data, ending, old, new):
    if ending == "txt":
        text = data.decode()
        assert text.count(old) == 1
        return text.replace(old, new).encode()
    word = WordDocument(io.BytesIO(data))
    (paragraph,) = (p for p in word.paragraphs if old in p.text)
    paragraph.text = paragraph.text.replace(old, new)
    if not paragraph.text.strip():
        paragraph._p.getparent().remove(paragraph._p)
    made = io.BytesIO()
    word.save(made)
    return made.getvalue()


def told(made):
    return [(one.code, str(one.message)) for one in made.differences]


@pytest.fixture
def printed(work):
    propose(work, "source of", "rich source of", "CHL")
    propose(work, "every two years", "each winter", "NOR")
    donors = clause_of(work, "Invites donors")
    work.propose_insertion("Stresses the value of peat;", after=donors, sponsors=("BRA", "URY"))
    work.propose_deletion(clause_of(work, "Bearing in mind"), sponsors=("KEN",))
    reporting = clause_of(work, "Requests")
    work.propose_move(reporting, after=clause_of(work, "Calls upon"), sponsors=("ARG",))
    return work


TAKEN_OUT = (
    (" [CHL: rich]", "", "Chile (CHL)"),
    ("[every two years][NOR: each winter]", "every two years", "Norway (NOR)"),
    ("[BRA, URY: Stresses the value of peat;]", "", "Brazil (BRA), Uruguay (URY)"),
    (" [KEN: delete]", "", "Kenya (KEN)"),
    ("[ARG: move OP 4 after OP 1]", "", "Argentina (ARG)"),
)


@ENDINGS
@pytest.mark.parametrize(("old", "new", "whose"), TAKEN_OUT)
def test_a_printed_proposal_that_somebody_takes_out_is_told(printed, ending, old, new, whose):
    made = back(printed, ending, (old, new))
    ((code, said),) = told(made)
    assert (code, made.joined) == ("not-taken-over", ())
    assert f" of {whose} in its small print" in said
    assert all(one.sponsors == ("PER",) for one in made.amendments)


@ENDINGS
def test_a_rolling_text_in_which_nothing_was_changed_tells_of_nothing(printed, ending):
    made = back(printed, ending)
    assert (told(made), made.amendments) == ([], ())
    assert made.standing == tuple(f"am-{number}" for number in range(1, 6))


@ENDINGS
@pytest.mark.parametrize("sponsors", [("CHL", "CHL"), ("CHL", "BRA"), ("CHL", "CHL", "BRA")])
def test_equal_proposals_that_are_kept_apart_are_printed_once(work, ending, sponsors):
    for who in sponsors:
        propose(work, "source of", "rich source of", who, apart=True)
    made = back(work, ending)
    assert (told(made), made.joined, len(made.standing)) == ([], (), len(sponsors))


@ENDINGS
@pytest.mark.parametrize(
    ("old", "new"), [("[CHL: rich]", "rich"), ("[CHL: rich]", "[PER: rich]"), ("[CHL", "[PER, CHL")]
)
def test_a_printed_proposal_that_the_sender_makes_its_own_is_not_taken_out(
    printed, ending, old, new
):
    made = back(printed, ending, (old, new))
    assert told(made) == []
    assert ["PER" in one.sponsors for one in made.joined] == [True]


@ENDINGS
def test_of_two_proposals_of_one_delegation_the_one_taken_out_is_told(work, ending):
    reporting = clause_of(work, "Requests")
    propose(work, "every two years", "each winter", "NOR")
    work.propose_insertion("Notes the work on wells;", after=reporting, sponsors=("NOR",))
    ((_, said),) = told(back(work, ending, ("[NOR: Notes the work on wells;]", "")))
    assert "“New paragraph after OP 4” of Norway (NOR)" in said


@pytest.fixture
def of_one(work):
    """Two proposals of one delegation for one paragraph, and two new ones of one behind another."""
    propose(work, "early warning", "timely warning", "BRA")
    propose(work, "for floods", "for droughts", "BRA")
    reporting = clause_of(work, "Requests")
    for words in ("Welcomes the generous offer of Peru;", "Thanks the experts for their report;"):
        work.propose_insertion(words, after=reporting, sponsors=("MEX",))
    return work


def upon(work, made):
    """What the file amends, with the words that this would give."""
    states = {entry.amendment.id: entry.amendment for entry in work.state.entries}
    work.bring_in(made)
    found = []
    for one in made.amendments:
        text = ground(work.register, one.parent)
        new = apply(text, one.changes)
        own = [c.text.text for c in new if c.id not in text or text[c.id].text != c.text]
        found.append((states[one.parent].id, own))
    return sorted(found)


WARN = "Invites donors to support {} systems for {};"
REWORDED = (
    (("timely", "prompt"),),
    (("timely", "prompt"), ("droughts", "famines")),
    (("generous", "kind"),),
    (("generous", "kind"), ("their report", "their long report")),
)
GIVE = {
    "timely": ("am-1", [WARN.format("prompt warning", "floods")]),
    "droughts": ("am-2", [WARN.format("early warning", "famines")]),
    "generous": ("am-3", ["Welcomes the kind offer of Peru;"]),
    "their report": ("am-4", ["Thanks the experts for their long report;"]),
}


@ENDINGS
@pytest.mark.parametrize("edits", REWORDED)
def test_each_of_several_printed_proposals_of_one_delegation_is_amended_by_its_own_words(
    of_one, ending, edits
):
    made = back(of_one, ending, *edits)
    assert told(made) == []
    assert upon(of_one, made) == [GIVE[old] for old, _ in edits]
    amended = {GIVE[old][0] for old, _ in edits}
    assert {*made.standing} == {"am-1", "am-2", "am-3", "am-4"} - amended


@ENDINGS
def test_printed_proposals_of_one_delegation_that_are_as_they_were_stand(of_one, ending):
    made = back(of_one, ending)
    assert (told(made), made.amendments, len(made.standing)) == ([], (), 4)


@ENDINGS
def test_words_like_none_of_several_printed_proposals_are_listed(of_one, ending):
    edits = (
        ("Welcomes the generous offer of Peru;", "Expects gifts;"),
        ("Thanks the experts for their report;", "Praises mountains;"),
    )
    made = back(of_one, ending, *edits)
    assert made.amendments == ()
    assert [
        (code, new in said) for (code, said), (_, new) in zip(told(made), edits, strict=True)
    ] == [("not-taken-over", True)] * 2


@ENDINGS
def test_of_two_printed_proposals_one_of_them_taken_out_the_other_is_amended(of_one, ending):
    edits = (("[MEX: Welcomes the generous offer of Peru;]", ""), ("their report", "a report"))
    made = back(of_one, ending, *edits)
    ((_, said),) = told(made)
    assert "of Mexico (MEX) in its small print" in said
    assert upon(of_one, made) == [("am-4", ["Thanks the experts for a report;"])]


@ENDINGS
def test_other_words_of_one_delegation_for_the_same_words_are_two_proposals(work, ending):
    propose(work, "early warning", "timely warning", "BRA")
    propose(work, "early warning", "prompt warning", "BRA")
    made = back(work, ending)
    assert (told(made), made.amendments, len(made.standing)) == ([], (), 2)
    made = back(work, ending, ("prompt", "speedy"))
    assert (told(made), made.standing) == ([], ("am-1",))
    assert upon(work, made) == [("am-2", [WARN.format("speedy warning", "floods")])]


@pytest.fixture
def sent(work):
    """A rolling text that left with two open proposals; what comes back of it."""
    propose(work, "every two years", "every single winter", "NOR")
    donors = clause_of(work, "Invites donors")
    work.propose_insertion("Stresses the value of peat;", after=donors, sponsors=("BRA",))
    path = work.path.with_name("rolling.txt")
    export(work.state, "rolling", path)
    data = path.read_bytes()
    for old, new in (("single winter", "warm winter"), ("of peat", "of wet peat")):
        data = _edited(data, "txt", old, new)

    def come_back():
        file = read_incoming(path.name, data, Versions.in_project(work))
        return batch(work.state, [file], work.next_number, Sponsors(everybody="PER"))

    return come_back


def test_words_changed_in_printed_proposals_that_were_accepted_since_amend_the_draft(work, sent):
    for name in ("am-1", "am-2"):
        work.accept(name)
    made = sent()
    assert told(made) == []
    assert [(one.sponsors, one.parent) for one in made.amendments] == [(("PER",), None)] * 2
    assert sum("been accepted since" in str(one.message) for one in made.doubts) == 2
    work.bring_in(made)
    for one in made.amendments:
        work.accept(one.id)
    draft = [clause.text.text for clause in work.state.draft]
    assert "Stresses the value of wet peat;" in draft
    assert "Requests the secretariat to report on progress every warm winter;" in draft


@pytest.mark.parametrize("act", ["reject", "withdraw", "accept"])
def test_words_changed_in_a_printed_proposal_that_is_open_no_longer_are_listed(work, sent, act):
    for name in ("am-1", "am-2"):
        getattr(work, act)(name)
    if act == "accept":  # its words went since
        for words, other in (("every single winter", "each spring"), ("of peat", "of all")):
            work.accept(propose(work, words, other, "CHL"))
        work.delete(clause_of(work, "Stresses"))
    made = sent()
    found = [said for code, said in told(made) if code == "not-taken-over"]
    assert sum("is no longer open" in said for said in found) == 2
    assert made.amendments == ()


@ENDINGS
@pytest.mark.parametrize(
    ("now", "named"),
    [
        ("[shall] [CHL: should]", ["[CHL: should]"]),
        ("[CHL: shall] [should]", ["[CHL: shall]"]),
        ("[CHL: shall] [NOR: should]", ["[CHL: shall]", "[NOR: should]"]),
    ],
)
def test_a_name_put_in_a_bracket_of_the_text_proposes_nothing(tmp_path, ending, now, named):
    text = lakes(operative=changed(OPERATIVE, p1="Stresses that all [shall] [should] fish less;"))
    (base,) = read(text.encode(), "circulated.txt").parts
    with Workbench.create(tmp_path / "lakes.draftbench", base) as work:
        propose(work, "source of", "rich source of", "CHL")
        made = back(work, ending, ("[shall] [should]", now))
    assert (told(made), made.amendments, made.joined) == ([], (), ())
    said = [str(one.message) for one in made.doubts if one.code == "bracket-named"]
    assert [one.split("”")[0][1:] for one in said] == named


@ENDINGS
def test_words_and_the_deletion_of_one_paragraph_by_one_delegation_are_two_proposals(work, ending):
    propose(work, "the knowledge", "the long knowledge", "URY")
    propose(work, "live on", "fish from", "URY")
    work.propose_deletion(clause_of(work, "Bearing in mind"), sponsors=("URY",))
    made = back(work, ending)
    assert (told(made), made.amendments, len(made.standing)) == ([], (), 3)


def small_print(work, whose):
    """The line in which the rolling text lists the proposal of some delegations."""
    path = work.path.with_name("listed.txt")
    export(work.state, "rolling", path)
    (line,) = (one for one in path.read_text("utf-8").split("\n") if one.startswith(f"({whose}:"))
    return line


@ENDINGS
@pytest.mark.parametrize(("old", "new", "whose"), TAKEN_OUT)
def test_a_printed_proposal_taken_out_with_its_small_print_is_told(
    printed, ending, old, new, whose
):
    made = back(printed, ending, (old, new), (small_print(printed, whose), ""))
    ((code, said),) = told(made)
    assert code == "not-taken-over"
    (name,) = {e.amendment.id for e in printed.state.entries} - {*made.standing}
    codes = ", ".join(printed.state.entry(name).amendment.sponsors)
    assert f"no longer prints {name} of {codes}, nor lists it" in said
    assert all(one.sponsors == ("PER",) for one in made.amendments)


def test_more_proposals_than_the_head_lacks_are_named_together(printed):
    lines = [(small_print(printed, whose), "") for _, _, whose in TAKEN_OUT[:2]]
    taken = [(old, new) for old, new, _ in TAKEN_OUT[:2]]
    path = printed.path.with_name("rolling.txt")
    export(printed.state, "rolling", path)
    data = path.read_bytes()
    for old, new in (*lines, *taken, ("5 open proposals", "4 open proposals")):
        data = _edited(data, "txt", old, new)
    file = read_incoming(path.name, data, Versions.in_project(printed))
    made = batch(printed.state, [file], printed.next_number, Sponsors(everybody="PER"))
    ((_, said),) = told(made)
    assert "counts 4 open proposals, and its small print lists 3: some of am-1, am-2" in said


def test_a_proposal_tabled_after_the_rolling_text_left_is_not_said_to_be_taken_out(printed):
    path = printed.path.with_name("rolling.txt")
    export(printed.state, "rolling", path)
    propose(printed, "fishing", "fishing, boats", "URY")
    file = read_incoming(path.name, path.read_bytes(), Versions.in_project(printed))
    made = batch(printed.state, [file], printed.next_number, Sponsors(everybody="PER"))
    assert told(made) == []


@pytest.fixture
def of_several(work):
    """Proposals that change several paragraphs each, one of them beside another of its delegation
    in the last."""
    draft = work.state.draft
    for who, edits in (
        ("CHL", {"source of": "rich source of", "every two years": "each winter"}),
        ("BRA", {"early warning": "timely warning", "fishing": "sailing"}),
    ):
        new = [
            replace(c, text=RichText(c.text.text.replace(old, edits[old])))
            for old in edits
            for c in draft
            if old in c.text.text
        ]
        work.propose(between(draft, draft.with_words(new)), sponsors=(who,))
    propose(work, "to agree", "to settle", "BRA")
    return work


@ENDINGS
@pytest.mark.parametrize(
    ("old", "new", "name", "place"),
    [
        ("[every two years][CHL: each winter]", "every two years", "am-1", "OP 4"),
        ("[fishing][BRA: sailing]", "fishing", "am-2", "OP 5"),
    ],
)
def test_what_is_taken_out_of_a_proposal_for_several_paragraphs_is_told(
    of_several, ending, old, new, name, place
):
    assert told(back(of_several, ending)) == []
    made = back(of_several, ending, (old, new))
    ((_, said),) = told(made)
    assert f"no longer prints what {name} of " in said
    assert f" has in {place}." in said
    assert (made.amendments, made.joined) == ((), ())


@ENDINGS
@pytest.mark.parametrize(
    "words", ["Stresses the value of peat;", "Stresses the great value of peat;"]
)
def test_a_printed_paragraph_that_somebody_moves_is_tabled_for_nobody(printed, ending, words):
    line = "[BRA, URY: Stresses the value of peat;]"
    path = printed.path.with_name(f"rolling.{ending}")
    export(printed.state, "rolling", path)
    moved = line.replace("Stresses the value of peat;", words)
    if ending == "txt":
        last = "6. Decides to hold a second conference in a mountain region."
        text = path.read_text("utf-8").replace(f"3 bis {line}", "")
        data = text.replace(last, f"{last}\n\n6 bis {moved}").encode()
    else:
        word = WordDocument(str(path))
        (own,) = (p for p in word.paragraphs if line in p.text)
        own.text = own.text.replace(line, moved)
        (last,) = (p for p in word.paragraphs if "Decides to hold" in p.text)
        last._p.addnext(own._p)
        made = io.BytesIO()
        word.save(made)
        data = made.getvalue()
    file = read_incoming(path.name, data, Versions.in_project(printed))
    made = batch(printed.state, [file], printed.next_number, Sponsors(everybody="PER"))
    assert (made.amendments, made.joined) == ((), ())
    assert any("stands elsewhere in the file than in am-3;" in said for _, said in told(made))


LEVEL = "Urges owners to keep the level of all their lakes in every dry summer;"


@pytest.mark.parametrize("kind", ["rolling", "compilation"])
@ENDINGS
def test_words_of_another_text_are_printed_with_its_name_and_tabled_for_nobody(
    tmp_path, ending, kind
):
    texts = [
        read(lakes(operative=changed(OPERATIVE, p5=words)).encode(), "base.txt").parts[0]
        for words in (LEVEL, LEVEL.replace("level of all their lakes", "water of lakes"))
    ]
    with Workbench.create(tmp_path / "lakes.draftbench", texts[0]) as work:
        propose(work, "level of all their", "depth of our", "CHL")
        propose(work, "summer", "winter", "NOR")
        rebase(work, texts[1])
        export(work.state, kind, tmp_path / "said.txt")
        said = (tmp_path / "said.txt").read_text("utf-8")
        lines = [line for line in said.split("\n") if line.startswith("[CHL: ")]
        assert lines
        assert all(one.startswith("[CHL: in the first base text, replace “") for one in lines)
        path = tmp_path / f"{kind}.{ending}"
        export(work.state, kind, path)
        file = read_incoming(path.name, path.read_bytes(), Versions.in_project(work))
        made = batch(work.state, [file], work.next_number, Sponsors(everybody="PER"))
        assert (told(made), made.amendments, made.joined) == ([], (), ())
        assert "bracket-not-understood" not in {one.code for one in made.doubts}


@pytest.mark.parametrize("language", spoken())
def test_an_act_on_words_of_another_text_is_known_and_no_position(language):
    say = phrasebook(language)
    old, new = say.quoted("shall"), say.quoted("should")
    for act in (
        say("act.replace", old=old, new=new),
        say("act.delete", clause=old),
        say("act.put-in", place=say("slot.after", what=old), words=new),
        say("act.divide-before", clause="OP 2", words=old),
    ):
        for said in (
            say("act.in-base", act=act),
            say("act.in-first", act=act),
            say("act.in-text", text="Rev.1", act=act),
            say("act.in-earlier", act=act),
        ):
            assert says_nowhere(said)
            (bracket, *_) = (
                one for one in read_notation(RichText(f"[CHL: {said}]")) if isinstance(one, Bracket)
            )
            assert bracket.attribution is not None
            assert bracket.position is None


@pytest.mark.parametrize("language", spoken())
def test_the_proposals_that_a_head_counts_are_read_in_each_language(language):
    say = phrasebook(language)
    for n in (1, 2, 3, 11, 25, 1200):
        said = {"proposals": say("count.proposals", n=n), "counts": say("count.brackets", n=4)}
        line = say("compiled", delegations=say("count.by-delegations", n=2), **said)
        head = say.together((line, say("numbers.now")))
        assert [proposals_counted(head), proposals_counted(say("state.note", state=head))] == [n, n]


NETWORK = """Draft resolution on locusts

The Commission,

Recalling its resolution 14/3 on survey data,

1. Decides to establish a network of officers, who shall:

(a) collect data from survey teams;

(b) keep stocks of protective equipment;

2. Calls upon donors to support:

(a) the purchase of survey vehicles;

(b) the maintenance of aircraft;

(c) the training of pilots;

3. Decides to review the present resolution in 2031.
"""


@pytest.mark.parametrize(
    "gone",
    [
        "(a) the purchase of survey vehicles;",
        "(b) the maintenance of aircraft;",
        "(c) the training of pilots;",
        "(a) collect data from survey teams;",
    ],
)
@ENDINGS
def test_a_printed_new_paragraph_is_not_taken_for_one_that_the_sender_deletes(
    tmp_path, ending, gone
):
    (base,) = read(NETWORK.encode(), "circulated.txt").parts
    with Workbench.create(tmp_path / "network.draftbench", base) as work:
        stocks = clause_of(work, "keep stocks")
        work.propose_insertion(
            "maintain contact with neighbouring officers;", after=stocks, sponsors=("KEN",)
        )
        made = back(work, ending, (gone.replace(" ", "\t", 1) if ending == "docx" else gone, ""))
        ((who, changes),) = [(one.sponsors, one.changes.changes) for one in made.amendments]
        assert (who, made.joined, made.standing) == (("PER",), (), ("am-1",))
        assert [type(one) for one in changes] == [Deletion]
        assert changes[0].clause == clause_of(work, gone[4:])


MILLION = "Decides that the fund shall hold a reserve of 2 million dollars;"
LEFT = (
    ((("2 million", "at least 2 million"),), "[2 million][NOR: 3 million]", "[2 million]"),
    ((), "[2 million][NOR: 3 million]", "[2 million]"),
    ((("dollars", "new dollars"),), "[2 million][NOR: 3 million]", "[2 million]"),
    ((("2 million", "4 million"),), "[NOR: 3 million]", ""),
)


@ENDINGS
@pytest.mark.parametrize(("others", "old", "new"), LEFT)
def test_the_brackets_of_a_proposal_that_was_taken_out_are_nobodys(
    tmp_path, ending, others, old, new
):
    text = lakes(operative=changed(OPERATIVE, p3=MILLION))
    (base,) = read(text.encode(), "circulated.txt").parts
    with Workbench.create(tmp_path / "lakes.draftbench", base) as work:
        propose(work, "2 million", "3 million", "NOR")
        for its, more in others:
            propose(work, its, more, "SAU")
        made = back(work, ending, (old, new))
        ((_, said),) = told(made)
        assert " of Norway (NOR) in its small print" in said
        assert (made.amendments, made.joined, len(made.standing)) == ((), (), len(others))


@ENDINGS
def test_the_brackets_of_a_deletion_that_was_taken_out_are_nobodys(printed, ending):
    made = back(printed, ending, (" [KEN: delete]", ""))
    assert (len(told(made)), made.amendments) == (1, ())


@ENDINGS
def test_brackets_that_the_sender_puts_elsewhere_are_its_own(tmp_path, ending):
    text = lakes(operative=changed(OPERATIVE, p3=MILLION))
    (base,) = read(text.encode(), "circulated.txt").parts
    with Workbench.create(tmp_path / "lakes.draftbench", base) as work:
        propose(work, "2 million", "3 million", "NOR")
        made = back(
            work,
            ending,
            ("[NOR: 3 million]", ""),
            ("dollars", "[dollars]"),
            ("fund shall", "bank shall"),
        )
        ((who, changes),) = [(one.sponsors, one.changes) for one in made.amendments]
        clause = clause_of(work, "2 million")
        words = apply(work.state.draft, changes)[clause].text.text
        assert who == ("PER",)
        assert words == "Decides that the bank shall hold a reserve of 2 million [dollars];"


@ENDINGS
@pytest.mark.parametrize(
    ("old", "new", "printed"),
    [
        ("to hold a", "to host a", "[hold][NOR: host]"),
        ("to host a", "to hold a", "[host][NOR: hold]"),
        ("to host a", "to hold and host a", "[NOR: hold and]"),
        ("to host a", "to support a", "[host][NOR: support]"),
        ("to host a", "to retain a", "[host][NOR: retain]"),
    ],
)
def test_a_printed_word_that_could_be_a_position_is_a_word(tmp_path, ending, old, new, printed):
    text = lakes().replace("to hold a", old)
    (base,) = read(text.encode(), "circulated.txt").parts
    with Workbench.create(tmp_path / "lakes.draftbench", base) as work:
        propose(work, old, new, "NOR")
        made = back(work, ending, (printed, printed))
        assert (told(made), made.amendments, made.standing) == ([], (), ("am-1",))


@ENDINGS
@pytest.mark.parametrize("apart", ["", " "])
@pytest.mark.parametrize(
    "ends",
    [
        ["millions of people,"],
        ["(Open: 1 pair"],
        ["(Chile (CHL):"],
        ["millions of people,", "(Open: 1 pair"],
        ["(Open: 1 pair", "(Chile (CHL):"],
    ],
)
def test_small_print_in_the_line_of_a_paragraph_is_none_of_its_words(printed, ending, apart, ends):
    """As where the ends of paragraphs were taken out."""
    path = printed.path.with_name(f"rolling.{ending}")
    export(printed.state, "rolling", path)
    data = path.read_bytes()
    for words in reversed(ends):
        data = joined_to_next(data, ending, words, apart)
    file = read_incoming(path.name, data, Versions.in_project(printed))
    made = batch(printed.state, [file], printed.next_number, Sponsors(everybody="PER"))
    assert (told(made), made.amendments, len(made.standing)) == ([], (), 5)


def joined_to_next(data, ending, words, apart):
    """The file in which the paragraph with these words and the next one are one."""
    if ending == "txt":
        lines = [line for line in data.decode().split("\n") if line]
        at = next(at for at, line in enumerate(lines) if words in line)
        lines[at : at + 2] = [lines[at] + apart + lines[at + 1]]
        return "\n\n".join(lines).encode()
    word = WordDocument(io.BytesIO(data))
    at, one = next((at, p) for at, p in enumerate(word.paragraphs) if words in p.text)
    following = word.paragraphs[at + 1]
    one.add_run(apart)
    for run in following.runs:
        one._p.append(run._r)
    following._p.getparent().remove(following._p)
    made = io.BytesIO()
    word.save(made)
    return made.getvalue()


@pytest.mark.parametrize(("ending", "accepted"), [("docx", False), ("txt", False), ("docx", True)])
@pytest.mark.parametrize("names", ["BRA, CHL", "CHL, BRA, NOR"])
def test_a_name_put_in_a_printed_proposal_whose_words_are_changed_is_told(
    work, ending, names, accepted
):
    donors = clause_of(work, "Invites donors")
    work.propose_insertion("Stresses the value of peat;", after=donors, sponsors=("BRA",))
    path = work.path.with_name(f"rolling.{ending}")
    export(work.state, "rolling", path)
    data = path.read_bytes()
    for old, new in (("BRA: ", f"{names}: "), ("of peat", "of wet peat")):
        data = _edited(data, ending, old, new)
    if accepted:
        work.accept("am-1")
    file = read_incoming(path.name, data, Versions.in_project(work))
    made = batch(work.state, [file], work.next_number, Sponsors(everybody="PER"))
    assert [one.sponsors for one in made.amendments] == [("PER",)]
    (said,) = [str(one.message) for one in made.doubts if one.code == "bracket-named"]
    added = "CHL, NOR" if "NOR" in names else "CHL"
    assert f"{names}: Stresses" in said
    assert f"adds {added} to the sponsors of am-1" in said


@ENDINGS
def test_the_sponsors_of_a_printed_proposal_whose_words_are_changed_are_not_told(printed, ending):
    made = back(printed, ending, ("of peat", "of wet peat"))
    assert len(made.amendments) == 1
    assert "bracket-named" not in {one.code for one in made.doubts}
