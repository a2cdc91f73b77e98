"""Square brackets in a rolling text that comes back: those that the program printed are known,
whatever else the text has in brackets, and all others are the sender's."""

import io
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from docx import Document as WordDocument
from hypothesis import given, settings
from hypothesis import strategies as st

from draftbench.amend.changesets.bracketpairs import unbalanced
from draftbench.amend.changesets.editing import apply
from draftbench.app.exports.exporting import Choices, export
from draftbench.app.history.rebasing import rebase
from draftbench.app.imports.importing import Choices as Sponsors
from draftbench.app.imports.importing import batch
from draftbench.app.imports.incoming import read_incoming
from draftbench.app.texts.circulated import Versions, mark_of
from draftbench.app.workbench import Workbench
from draftbench.formats.reading import read
from support.lakes import lakes
from support.laws import examples

ENDINGS = pytest.mark.parametrize("ending", ["txt", "docx", "md", "html"])
FEED = "Calls upon States to provide salt licks, water points and fodder along routes;"
OPEN = "Calls upon States to provide [water points] and fodder along routes;"
POLICY = "Decides that the new policy should support herders by 2030 at the latest;"
MAPS = "Encourages States to map, monitor and restore pastures in dry areas;"


def negotiation(folder, operative, *proposals):
    """A project on these paragraphs, in which delegations sent copies with other words."""
    text = lakes(operative=operative)
    work = Workbench.create(
        Path(folder) / "herds.draftbench", read(text.encode(), "base.txt").parts[0]
    )
    for who, old, new in proposals:
        assert text.count(old) == 1, old
        send(work, "copy.txt", text.replace(old, new).encode(), who)
    return work


def send(work, name, data, who):
    file = read_incoming(name, data, Versions.in_project(work))
    made = batch(work.state, [file], work.next_number, Sponsors(everybody=who))
    work.bring_in(made)
    return made


def printed(work, ending):
    path = work.path.with_name(f"rolling.{ending}")
    export(work.state, "rolling", path, choices=Choices(mark=mark_of(work)))
    return path


def back(work, ending, old="", new=""):
    """What comes of the rolling text for Peru, which wrote ``new`` for ``old`` in it."""
    path = printed(work, ending)
    data = path.read_bytes()
    if old and ending == "txt":
        assert data.decode().count(old) == 1, old
        data = data.decode().replace(old, new).encode()
    elif old:
        word = WordDocument(io.BytesIO(data))
        (paragraph,) = (p for p in word.paragraphs if old in p.text)
        paragraph.text = paragraph.text.replace(old, new)
        made = io.BytesIO()
        word.save(made)
        data = made.getvalue()
    file = read_incoming(path.name, data, Versions.in_project(work))
    return batch(work.state, [file], work.next_number, Sponsors(everybody="PER"))


def brings(made):
    """What a paper brings, and the codes of what is said of brackets or changes in it."""
    said = [one.code for one in made.doubts if one.code.startswith(TOLD)]
    said = [code for code in said if code != "bracket-printed"]  # it says what is tabled
    return made.amendments, made.joined, made.differences, said


TOLD = ("amended", "bracket", "part-of", "position", "struck", "unknown")
NOTHING = (), (), (), []


def wanted(work, amendments):
    """The operative paragraphs as amendments would have them, each for itself."""
    found = []
    for one in amendments:
        text = apply(work.state.draft, one.changes)
        found.append([c.text.text for c in text if c.kind.value == "operative"])
    return found


UNTOUCHED = [
    (
        (FEED, OPEN),
        ("KEN", "licks, water points", "licks, [wells]"),
        ("BRA", "licks,", "licks, [shade],"),
    ),
    (
        (FEED, OPEN),
        ("KEN", "licks, water points", "licks, wells"),
        ("BRA", "routes;\n\n2", "routes [and salt];\n\n2"),
    ),
    (
        (FEED, OPEN),
        ("KEN", "[water points]", "water points"),
        ("BRA", "licks, water points", "licks, [wells]"),
    ),
    ((POLICY, "Restores pastures[, in dry areas];"), ("KEN", "[, in dry areas]", ", in dry areas")),
    ((POLICY, "Protects women [and girls] from harm;"), ("KEN", "[and girls]", "[, girls]")),
    ((FEED,), ("KEN", ", water points and", " and"), ("BRA", "licks,", "licks, shade,")),
]


@ENDINGS
@pytest.mark.parametrize(("operative", "proposals"), [(one, two) for one, *two in UNTOUCHED])
def test_untouched_brackets_bring_nothing_whatever_else_stands_in_brackets(
    tmp_path, ending, operative, proposals
):
    with negotiation(tmp_path, operative, *proposals) as work:
        assert brings(back(work, ending)) == NOTHING


OPTIONS = ("KEN", "should", "[shall][should]")
SHOULD = "[should][KEN: [shall][should]]"
REWRITTEN = [
    ("[shall] [should]", "[shall] [should]"),
    ("[should][[shall][should]]", "[should][[shall][should]]"),
    ("[should][shall]", "[should][shall]"),
    ("[shall/should]", "[shall/should]"),
    ("shall", "shall"),
    ("[may]", "[may]"),
    (f"{SHOULD}[may]", "[should][may]"),
    (f"[may]{SHOULD}", "[may][should]"),
    ("[must][KEN: [shall][should]]", "must"),
    ("[[should]][KEN: [shall][should]]", "[should]"),
]


@pytest.mark.parametrize("ending", ["txt", "docx"])
@pytest.mark.parametrize(("new", "meant"), REWRITTEN)
def test_what_somebody_writes_in_the_place_of_printed_options_is_its_own_and_whole(
    tmp_path, ending, new, meant
):
    with negotiation(tmp_path, (POLICY, MAPS), OPTIONS) as work:
        made = back(work, ending, SHOULD, new)
        assert wanted(work, made.amendments) == [[POLICY.replace("should", meant), MAPS]]
        assert [one.sponsors for one in made.amendments] == [("PER",)]


@pytest.mark.parametrize("ending", ["txt", "docx"])
def test_printed_options_without_the_names_join_those_who_proposed_them(tmp_path, ending):
    with negotiation(tmp_path, (POLICY, MAPS), OPTIONS) as work:
        made = back(work, ending, SHOULD, "[shall][should]")
        assert made.amendments == ()
        assert [(one.amendment, one.sponsors) for one in made.joined] == [("am-1", ("PER",))]


@pytest.mark.parametrize("ending", ["txt", "docx"])
def test_printed_options_that_somebody_strikes_are_words_that_it_deletes(tmp_path, ending):
    with negotiation(tmp_path, (POLICY, MAPS), OPTIONS) as work:
        made = back(work, ending, f"{SHOULD} ", "")
        assert wanted(work, made.amendments) == [[POLICY.replace("should ", ""), MAPS]]


# the law

WORDS = ("water", "wells", "herds", "routes", "and", "salt")
OWN = ("alpha", "bravo", "delta")
"""A word of each paragraph that nobody else touches."""


@st.composite
def paragraphs(draw):
    """Three paragraphs of few words, some of them in brackets."""
    made = []
    for own in OWN:
        parts = [
            " ".join(draw(st.lists(st.sampled_from(WORDS), min_size=4, max_size=7)))
            for _ in range(2)
        ]
        parts = [bracketed(draw, words) if draw(st.booleans()) else words for words in parts]
        made.append(f"Urges States to look after {parts[0]} of {own} with {parts[1]} in time;")
    return made


def bracketed(draw, words):
    """Words with some of them in square brackets."""
    own = words.split(" ")
    start, end = sorted(
        draw(st.lists(st.integers(0, len(own)), min_size=2, max_size=2, unique=True))
    )
    return " ".join([*own[:start], f"[{' '.join(own[start:end])}]", *own[end:]])


@st.composite
def other_words(draw, text, own):
    """A paragraph with other words beside its ``own`` one, all brackets whole."""
    head, tail = text.split(own)
    parts = [head, tail]
    at = draw(st.integers(0, 1))
    said = parts[at].split(" ")
    first, last = (4, len(said) - 2) if at == 0 else (2, len(said) - 2)
    start, end = sorted(
        draw(st.lists(st.integers(first, last), min_size=2, max_size=2, unique=True))
    )
    old = " ".join(said[start:end])
    new = draw(
        st.sampled_from(
            [f"[{old}]", f"[{old}][dust]", f"[dust][{old}]", "dust", "[dust]", f"{old} [dust]",
             f"{old}, dust", old.replace("[", "").replace("]", ""), f"[{old}/dust]", ""]
        )
    )  # fmt: skip
    said[start:end] = [new] if new else []
    parts[at] = " ".join(said)
    return own.join(parts)


@st.composite
def negotiations(draw):
    base = draw(paragraphs())
    sent = []
    for who in ("KEN", "BRA", "CHL")[: draw(st.integers(1, 3))]:
        copy = list(base)
        for at in draw(st.lists(st.integers(0, 2), min_size=1, max_size=3, unique=True)):
            words = draw(other_words(base[at], OWN[at]))
            copy[at] = copy[at] if unbalanced(words) else words
        if copy != base:
            sent.append((who, copy))
    edit = draw(
        st.sampled_from(["zulu", "[{0}]", "{0} [zulu]", "[{0}][zulu]", "[zulu] {0}", "{0}, zulu"])
    )
    return base, sent, draw(st.integers(0, 2)), edit


def sent_project(folder, base, sent):
    work = negotiation(folder, base)
    for who, copy in sent:
        send(work, f"{who}.txt", lakes(operative=copy).encode(), who)
    return work


@pytest.mark.slow
@given(negotiations(), st.sampled_from(["txt", "docx"]))
@settings(max_examples=examples(50), deadline=None)
def test_a_rolling_text_with_brackets_brings_what_was_edited_in_it_and_nothing_else(made, ending):
    base, sent, at, edit = made
    with TemporaryDirectory() as folder, sent_project(folder, base, sent) as work:
        assert brings(back(work, ending)) == NOTHING
        new = edit.format(OWN[at])
        edited = back(work, ending, OWN[at], new)
        own = [one for one in edited.amendments if one.sponsors == ("PER",)]
        assert wanted(work, own) == [[words.replace(OWN[at], new) for words in base]]
        assert edited.amendments == tuple(own)


BRACKETS = [
    ("herds", "[herds]", "put “herds” in square brackets"),
    (
        "of herds and routes",
        "[of herds and routes]",
        "put “of herds and routes” in square brackets",
    ),
    ("[in summer]", "in summer", "remove the square brackets around “in summer”"),
    ("and routes [in summer]", "[and routes in summer]", "replace “and routes [in summer]” by "),
]


@pytest.mark.parametrize("kind", ["rolling", "compilation"])
@pytest.mark.parametrize("ending", ["txt", "docx", "md"])
@pytest.mark.parametrize(("old", "new", "said"), BRACKETS)
def test_a_bracket_of_another_text_is_one_line_that_is_read_as_nothing_new(
    tmp_path, kind, ending, old, new, said
):
    first = "Calls upon States to take better care of herds and routes [in summer];"
    with negotiation(tmp_path, (first, MAPS), ("KEN", old, new)) as work:
        rebase(work, read(lakes(operative=(POLICY, MAPS)).encode(), "rev.txt").parts[0])
        path = work.path.with_name("said.txt")
        export(work.state, kind, path, choices=Choices(mark=mark_of(work)))
        lines = [one for one in path.read_text("utf-8").split("\n") if one.startswith("[KEN: ")]
        assert len(lines) == 1
        assert lines[0].startswith(f"[KEN: in the first base text, {said}")
        path = work.path.with_name(f"said.{ending}")
        export(work.state, kind, path, choices=Choices(mark=mark_of(work)))
        file = read_incoming(path.name, path.read_bytes(), Versions.in_project(work))
        made = batch(work.state, [file], work.next_number, Sponsors(everybody="PER"))
        assert brings(made) == NOTHING
