"""What a room notes on paragraphs, "[agreed ad ref]", "[placeholder]", is set aside and listed;
words in brackets stay words."""

import io

import docx
import pytest

from draftbench.amend.changesets.editing import apply
from draftbench.app.imports.retyped import prepare
from draftbench.formats.reading import read
from support.lakes import OPERATIVE, lakes

BASE = read(lakes().encode(), "circulated.txt").parts[0]
DONORS = OPERATIVE[2]
MAIL = "From: a@example.org\nTo: b@example.org\nSubject: Lakes\nContent-Type: text/plain\n\n"


def sent(text, form="txt"):
    """What a sender has otherwise than the base: new words, what others propose, and remarks."""
    data = text.encode()
    if form == "docx":
        document, file = docx.Document(), io.BytesIO()
        for paragraph in text.strip().split("\n\n"):
            document.add_paragraph(paragraph)
        document.save(file)
        data = file.getvalue()
    elif form == "eml":
        data = (MAIL + text).encode()
    made = prepare(read(data, f"sent.{form}"), BASE)
    mine = [c.text.text for c in made.text if c not in [*BASE]]
    gone = [c.text.text for c in BASE if c.id not in made.text]
    assert not gone
    others = {
        tuple(d.code for d in one.delegations): [
            c.text.text for c in apply(BASE, one.changes) if c not in [*BASE]
        ]
        for one in made.proposals
    }
    return mine, others, {(one.code, str(one.message)) for one in made.remarks}


def below(words, number=3):
    """The base with a paragraph below an operative one."""
    return lakes().replace(OPERATIVE[number - 1], f"{OPERATIVE[number - 1]}\n\n{words}")


def codes(remarks):
    return sorted(code for code, _ in remarks if code in ("status-note", "placeholder"))


NOTES = [
    "[agreed ad ref]",
    "[AGREED]",
    "(agreed ad ref.)",
    "[Agreed ad referendum]",
    "[pending]",
    "[not agreed]",
    "[accepté ad referendum]",
    "[en suspens]",
    "[acordado ad referéndum]",
    "[pendiente]",
    "[согласовано]",
    "[已商定]",
    "[agreed in principle]",
]


@pytest.mark.parametrize("note", [*NOTES, "[TBC]", "[à confirmer]", "[por confirmar]"])
@pytest.mark.parametrize("form", ["txt", "docx", "eml"])
def test_a_status_behind_a_paragraph_is_no_words(note, form):
    mine, others, remarks = sent(lakes().replace(DONORS, f"{DONORS} {note}"), form)
    assert (mine, others) == ([], {})
    assert codes(remarks) == ["status-note"]
    assert any(note in words for _, words in remarks)


@pytest.mark.parametrize("note", NOTES)
@pytest.mark.parametrize("form", ["txt", "docx", "eml"])
def test_a_status_below_or_before_a_paragraph_is_no_words(note, form):
    for text in (below(note), lakes().replace(DONORS, f"{note} {DONORS}")):
        mine, others, remarks = sent(text, form)
        assert (mine, others) == ([], {})
        assert codes(remarks) == ["status-note"]


def test_the_words_around_a_status_are_read_all_the_same():
    text = lakes().replace(
        DONORS, f"{DONORS.replace('early', 'timely [KEN: and daily]')} [pending]"
    )
    mine, others, _ = sent(text)
    assert mine == [DONORS.replace("early", "timely")]
    assert others == {("KEN",): [DONORS.replace("early", "early and daily")]}


def test_a_status_before_the_last_sign_is_no_words():
    text = lakes().replace("for floods;", "for floods [agreed];")
    assert sent(text)[0] == []


@pytest.mark.parametrize(
    "placeholder",
    [
        "[placeholder]",
        "3 bis. [placeholder for paragraph on wetlands]",
        "[KEN: placeholder for a paragraph on funding]",
        "[text on wetlands to be inserted]",
        "[espace réservé]",
        "[marcador]",
        "3 bis. [Placeholder: wetlands]",
    ],
)
@pytest.mark.parametrize("form", ["txt", "docx", "eml"])
def test_a_placeholder_for_a_paragraph_is_none(placeholder, form):
    mine, others, remarks = sent(below(placeholder), form)
    assert (mine, others) == ([], {})
    assert codes(remarks) == ["placeholder"]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("early warning", "[agreed] early warning"),
        ("for floods", "for [pending] floods"),
        ("for floods;", "for floods on [date];"),
        ("for floods;", "for floods, as was [agreed];"),
        ("for floods;", "for floods (pending their arrival);"),
        ("support", "[considered] support"),
    ],
)
def test_contested_words_stay_words(old, new):
    mine, _, remarks = sent(lakes().replace(DONORS, DONORS.replace(old, new)))
    assert mine == [DONORS.replace(old, new)]
    assert codes(remarks) == []


@pytest.mark.parametrize(
    "words",
    [
        "[Urges States to close the holds of ships;]",
        "[Agreed conclusions of the meeting are welcomed;]",
        "[Requests the text to be inserted in all languages;]",
        "[Calls upon States to agree ad referendum;]",
    ],
)
def test_a_paragraph_in_brackets_stays_a_proposal(words):
    mine, _, remarks = sent(below(f"3 bis. {words}"))
    assert mine == [words]
    assert codes(remarks) == []


def test_a_placeholder_in_the_place_of_a_clause_stays_words():
    text = lakes().replace(DONORS, "[placeholder]")
    made = prepare(read(text.encode(), "sent.txt"), BASE)
    assert "[placeholder]" in [c.text.text for c in made.text]
    assert not made.set_aside


def test_a_status_of_the_version_stays():
    text = lakes().replace(DONORS, f"{DONORS} [agreed ad ref]")
    made = prepare(read(text.encode(), "sent.txt"), read(text.encode(), "base.txt").parts[0])
    assert not made.changes.changes
    assert not made.set_aside


DECIDES = "Decides that States should report each year;"
ON_STATES = lakes(operative=(*OPERATIVE[:5], DECIDES, OPERATIVE[5]))


@pytest.mark.parametrize(
    "options",
    [
        "[should][shall – KEN][may – GEO]",
        "[should] [shall – KEN] [may – GEO]",
        "[should – PER][shall – KEN][may – GEO]",
        "[shall – KEN][may – GEO]",
        "[should][shall - KEN][may - GEO]",
        "[should][shall — KEN][may — GEO]",
        "[should] [KEN: shall] [may – GEO]",
        "[should] / [shall – KEN] / [may – GEO]",
    ],
)
@pytest.mark.parametrize("form", ["txt", "docx", "eml"])
def test_who_stands_behind_a_dash_proposes_the_option(options, form, monkeypatch):
    monkeypatch.setitem(globals(), "BASE", read(ON_STATES.encode(), "circulated.txt").parts[0])
    mine, others, _ = sent(ON_STATES.replace("should", options), form)
    assert mine == []
    assert others == {
        ("KEN",): [DECIDES.replace("should", "shall")],
        ("GEO",): [DECIDES.replace("should", "may")],
    }


@pytest.mark.parametrize("gap", ["[May – June]", "[… May 2027]", "[date – place]"])
def test_a_gap_with_a_dash_stays_in_the_text(gap):
    mine, others, _ = sent(lakes().replace("for floods", f"for floods of {gap}"))
    assert mine == [DONORS.replace("floods", f"floods of {gap}")]
    assert others == {}


@pytest.mark.parametrize("add", ["[+KEN: and daily]", "[+ KEN: and daily]", "[+Kenya: and daily]"])
def test_a_plus_before_the_name_of_who_adds_is_no_words(add):
    mine, others, _ = sent(lakes().replace("early", f"early {add}"))
    assert mine == []
    assert others == {("KEN",): [DONORS.replace("early", "early and daily")]}
