"""Compilations: what they say without any formatting, and what they leave out."""

from __future__ import annotations

import re
import zipfile
from dataclasses import replace
from io import BytesIO

from draftbench.amend.amendment import (
    Amendment,
    AmendmentId,
    Delegation,
    Outcome,
    Placement,
    Status,
)
from draftbench.amend.changesets.changes import (
    Change,
    ChangeSet,
    Deletion,
    Insertion,
    Relocation,
    Slot,
    Splice,
    Split,
)
from draftbench.amend.negotiation import Entry, Negotiation
from draftbench.amend.notation.editorial import notes
from draftbench.amend.redlines.redline import Redline
from draftbench.document import ClauseId, ClauseKind, Document, RichText
from draftbench.formats.docx.read.revisions import paragraphs
from draftbench.formats.docx.track.proof import verify
from draftbench.formats.docx.write.bracketed import compiled
from draftbench.formats.prose.prose import compiled_prose, plain_prose
from draftbench.formats.prose.word import prose_file
from support.word import FRONT, clause

P1 = "Noting with concern the growth of crime,"
O1 = "Urges all States to act;"
O2 = "Calls upon the Commission to report."
DRAFT = Document(
    "draft",
    (
        clause("p1", ClauseKind.PREAMBULAR, P1),
        clause("o1", ClauseKind.OPERATIVE, O1),
        clause("o2", ClauseKind.OPERATIVE, O2),
    ),
)


def splice(name: str, old: str, new: str) -> Splice:
    text = DRAFT[ClauseId(name)].text.text
    start = text.index(old)
    return Splice(ClauseId(name), start, start + len(old), old, RichText(new), text[:start])


def entry(
    number: int,
    who: str,
    *changes: Change,
    status: Status = Status.TABLED,
    outcome: Outcome = Outcome.APPLIES,
    rivals: tuple[str, ...] = (),
) -> Entry:
    made = ChangeSet(DRAFT.fingerprint, changes)
    amendment = Amendment(
        AmendmentId(f"a{number}"), f"Amendment {number}", tuple(who.split(", ")), made, "A reason."
    )
    placed = made if outcome in {Outcome.APPLIES, Outcome.CONFIRM} else None
    others = tuple(AmendmentId(rival) for rival in rivals)
    return Entry(amendment, status, Placement(outcome, "The words differ.", placed, others))


def word_of(*entries: Entry) -> bytes:
    negotiation = Negotiation(
        "t", DRAFT, Redline(DRAFT, DRAFT, ()), entries=entries,
        delegations=(Delegation("MEX", "Mexico"),),
    )  # fmt: skip
    prose = compiled_prose(compiled(negotiation), negotiation.draft, "Compilation")
    return prose_file(prose, FRONT).data


def lines(*entries: Entry) -> tuple[str, ...]:
    data = word_of(*entries)
    assert verify(data).sound
    return paragraphs(data)


def test_the_masthead_above_the_title_is_set_as_the_text() -> None:
    head = [clause(f"t{n}", ClauseKind.TITLE, said) for n, said in enumerate(("15/5", "Crime"))]
    data = prose_file(plain_prose(Document("draft", (*head, *DRAFT)), ""), FRONT).data
    with zipfile.ZipFile(BytesIO(data)) as archive:
        body = archive.read("word/document.xml").decode()
    styles = [one.split('w:pStyle w:val="')[1].split('"')[0] for one in body.split("<w:p>")[1:]]
    assert [style for style in styles if style.startswith("Title")] == ["TitleHCH"]


def test_added_deleted_and_replaced_words_are_attributed_in_brackets() -> None:
    said = lines(
        entry(1, "ARG, URY", splice("o1", " to act", " urgently to act")),
        entry(2, "MEX", splice("p1", "with concern ", "")),
        entry(3, "CHL", splice("o2", "Commission", "Secretary-General")),
        entry(4, "BRA", Splice(ClauseId("o2"), 36, 36, "", RichText(" annually"))),
    )
    assert "Noting [MEX: delete “with concern”] the growth of crime," in said
    assert "1.\tUrges all States [to act][ARG, URY: urgently to act];" in said
    assert (
        "2.\tCalls upon the [Commission][CHL: Secretary-General] to report. [BRA: annually]" in said
    )
    assert said[0].startswith("(4 open proposals by 5 delegations: 6 pairs of brackets.")


def test_several_proposals_on_the_same_words_stand_side_by_side() -> None:
    said = lines(
        entry(1, "ARG", splice("p1", "concern", "deep concern")),
        entry(2, "MEX", splice("p1", "concern", "alarm")),
        entry(3, "PER", splice("p1", "concern", "alarm")),
        entry(4, "CUB", splice("p1", "with concern", "")),
    )
    wanted = "[with concern][ARG: with deep concern][MEX, PER: with alarm][CUB: delete]"
    assert f"Noting {wanted} the growth of crime," in said


def test_words_in_brackets_are_proposed_with_both_their_brackets() -> None:
    o1 = ClauseId("o1")
    said = lines(
        entry(
            1, "NOR", splice("p1", "the growth", "[the growth"), splice("p1", " crime", " crime]")
        ),
        entry(2, "CHL", splice("o2", "Comm", "[Comm"), splice("o2", "ission", "ission][Chair]")),
        entry(
            3, "PER", *(Splice(o1, at, at, "", RichText(new)) for at, new in ((10, "["), (16, "]")))
        ),
        entry(4, "CUB", Splice(o1, 10, 10, "", RichText("other "))),
    )
    assert "Noting with concern [the growth of crime][NOR: [the growth of crime]]," in said
    assert "2.\tCalls upon the [Commission][CHL: [Commission][Chair]] to report." in said
    assert "1.\tUrges all [CUB: other] [States][PER: [States]] to act;" in said


def test_whole_paragraphs_are_alternatives_new_ones_or_bracketed() -> None:
    new = clause("n", ClauseKind.OPERATIVE, "Invites donors to contribute;")
    later = replace(new, id=ClauseId("n2"), text=RichText("Thanks Brazil;"))
    said = lines(
        entry(1, "MEX", splice("o1", O1, "Encourages all States;")),
        entry(2, "BRA", Insertion(Slot(None, ClauseId("o1")), (new,))),
        entry(3, "CHL", Insertion(Slot(None, ClauseId("o1")), (later,), 1)),
        entry(4, "PER", Deletion(ClauseId("p1"))),
    )
    assert "1 alt\t[MEX: Encourages all States;]" in said
    assert "1 bis\t[BRA: Invites donors to contribute;]" in said
    assert "1 ter\t[CHL: Thanks Brazil;]" in said
    assert f"[{P1}] [PER: delete]" in said
    order = [said.index(next(s for s in said if s.startswith(n))) for n in
             ("1.", "1 alt", "1 bis", "1 ter", "2.")]  # fmt: skip
    assert order == sorted(order)


def test_moves_and_conflicts_are_said_under_their_clause() -> None:
    said = lines(
        entry(1, "CHL", Relocation(ClauseId("o1"), Slot(None, ClauseId("o2")))),
        entry(2, "MEX", splice("o2", "report", "rest"), outcome=Outcome.CONFLICT, rivals=("a1",)),
    )
    at = said.index("1.\tUrges all States to act;")
    assert said[at + 1] == "[CHL: move OP 1 after OP 2]"
    assert said[at + 2] == "(CHL: “Amendment 1”, tabled; applies. Reason: A reason.)"
    assert said[-2] == "[MEX: replace “report” by “rest”]"
    assert said[-1] == (
        "(Mexico (MEX): “Amendment 2”, tabled; in conflict with CHL. The words differ. "
        "Reason: A reason.)"
    )


def test_the_second_part_of_a_divided_paragraph_is_called_by_its_number() -> None:
    split = Split(ClauseId("o1"), O1.index(" to"), O1.index("to"), ClauseId("n1"))
    new = clause("n2", ClauseKind.OPERATIVE, "Thanks Brazil;")
    said = lines(
        entry(1, "BRA", Insertion(Slot(None, ClauseId("o1")), (new,))),
        entry(2, "MEX", splice("o2", "report", "meet"), split),
    )
    (remark,) = (one for one in said if one.startswith("(Mexico"))
    assert "applies. The new paragraph would be OP 1 bis. Reason" in remark
    assert "1 ter\t[BRA: Thanks Brazil;]" in said  # behind what is divided off
    assert [one.status for one in notes(remark)] == ["tabled"]  # read again as before


def test_words_in_conflict_are_put_behind_whole_words() -> None:
    before = "practices, measures and policies of all the States "
    put_in = Splice(ClauseId("o2"), 0, 0, "", RichText("soon"), before=before[-48:])
    said = lines(entry(1, "MEX", put_in, outcome=Outcome.CONFLICT))
    assert "[MEX: after “measures and policies of all the States” add “soon”]" in said


def test_what_is_no_longer_open_is_not_shown() -> None:
    gone = [
        entry(at, "MEX", splice("o1", "act", "run"), status=status)
        for at, status in enumerate(
            (Status.WITHDRAWN, Status.REJECTED, Status.SUPERSEDED, Status.ACCEPTED)
        )
    ]
    assert lines(*gone) == ("(No open proposals.)", P1, f"1.\t{O1}", f"2.\t{O2}")


def test_a_proposal_without_a_place_is_listed_at_the_end() -> None:
    lost = Splice(ClauseId("gone"), 0, 3, "old words", RichText("new words"))
    said = lines(entry(1, "MEX", lost, outcome=Outcome.ORPHANED))
    assert said[-3:-1] == (
        "Proposals without a place in the draft",
        "[MEX: replace “old words” by “new words”]",
    )


def new_clause(name: str, words: str) -> Insertion:
    return Insertion(Slot(None, ClauseId("o1")), (clause(name, ClauseKind.OPERATIVE, words),))


def test_a_page_does_not_end_between_what_is_proposed_and_its_remark() -> None:
    moved = entry(1, "MEX", Relocation(ClauseId("o2"), Slot(ClauseId("p1"), None)))
    lost = entry(2, "ARG", Deletion(ClauseId("gone")), outcome=Outcome.CONFLICT)
    with zipfile.ZipFile(BytesIO(word_of(moved, lost))) as package:
        body = package.read("word/document.xml").decode()
    kept = {}
    for paragraph in re.findall(r"<w:p>.*?</w:p>", body, re.DOTALL):
        words = "".join(re.findall(r"<w:t[ >][^<]*", paragraph))
        kept[re.sub(r"<w:t[^>]*>", "", words)] = "keepNext" in paragraph
    assert kept[next(words for words in kept if words.endswith(O2))]
    assert not kept[next(words for words in kept if words.endswith(O1))]
    proposed = [keep for words, keep in kept.items() if words.startswith("[")]
    remarks = [keep for words, keep in kept.items() if words.startswith(("(Mex", "(ARG"))]
    assert (proposed, remarks) == ([True, True], [False, False])


def test_new_paragraphs_with_the_same_words_stand_once() -> None:
    said = lines(
        entry(1, "MEX", new_clause("x1", "Thanks the donors;")),
        entry(2, "BRA", new_clause("x2", "Thanks  the donors;")),
        entry(3, "URY", new_clause("x3", "Thanks all donors;")),
    )
    new = [line for line in said if "donors;" in line]
    assert [line.split("[")[1].split(":")[0] for line in new] == ["MEX, BRA", "URY"]


def test_what_the_text_has_already_stands_in_small_print_without_brackets() -> None:
    words = splice("o1", "act", "act soon")
    there = entry(1, "MEX", words, outcome=Outcome.CONTAINED)
    where = replace(there.placement, where=(ClauseId("o1"),))
    said = lines(replace(there, placement=where), entry(2, "BRA", splice("o2", "report", "meet")))
    about = [line for line in said if "Amendment 1" in line]
    assert len(about) == 1
    assert not any("[MEX" in line for line in said)
    at = said.index(about[0])
    assert O1 in said[at - 1]
