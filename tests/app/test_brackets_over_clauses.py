"""Square brackets that open in one paragraph and close in another: their two signs are one
amendment, and nothing leaves one of them alone."""

import pytest

from draftbench.amend.amendment import Amendment, AmendmentId, Outcome
from draftbench.amend.changesets.bundles import clausewise, parts
from draftbench.amend.changesets.editing import apply, between
from draftbench.amend.registers.register import opened
from draftbench.app.exports.exporting import Choices, export
from draftbench.app.imports.importing import Choices as Sponsors
from draftbench.app.imports.importing import batch
from draftbench.app.imports.incoming import read_incoming
from draftbench.app.texts.circulated import Versions, mark_of
from draftbench.app.workbench import Workbench
from draftbench.formats.reading import read
from support.revised import paragraph, run, word_file

LANGUAGES = {
    "en": (
        "Harbour lights",
        "The General Assembly,",
        "1. Urges Parties to shield lamps on quays;",
        "2. Requests the Committee to report on harbours;",
        "3. Invites donors to give to the fund for lighthouses;",
        "4. Decides to meet again at its next session.",
    ),
    "fr": (
        "Feux des ports",
        "L'Assemblée générale,",
        "1. Demande instamment aux Parties de masquer les lampes des quais ;",
        "2. Prie le Comité de faire rapport sur les ports ;",
        "3. Invite les donateurs à verser des contributions au fonds des phares ;",
        "4. Décide de se réunir de nouveau à sa prochaine session.",
    ),
    "es": (
        "Luces de los puertos",
        "La Asamblea General,",
        "1. Insta a las Partes a que cubran las lámparas de los muelles;",
        "2. Solicita al Comité que informe sobre los puertos;",
        "3. Invita a los donantes a contribuir al fondo para los faros;",
        "4. Decide reunirse de nuevo en su próximo período de sesiones.",
    ),
}
ENGLISH = LANGUAGES["en"]


def bracketed(lines, first, last, *, before=False):
    """The lines with one bracket over some of them, the first sign ``before`` the number."""
    number, words = lines[first].split(" ", 1)
    changed = [*lines]
    changed[first] = f"[{number} {words}" if before else f"{number} [{words}"
    changed[last] += "]"
    return tuple(changed)


def file_of(lines, form):
    if form == "txt":
        return "\n\n".join(lines).encode()
    if form == "eml":
        head = "From: k@example.org\nTo: s@example.org\nSubject: Our changes\nMIME-Version: 1.0\n"
        head += "Content-Type: text/plain; charset=utf-8\n\nPlease find our text below.\n\n"
        return (head + "\n\n".join(lines) + "\n").encode()
    return word_file("".join(paragraph(run(words)) for words in lines))


def sent(folder, base, copy, form):
    """What comes of a copy that Kenya sends."""
    text = read("\n\n".join(base).encode(), "base.txt").parts[0]
    data = copy if isinstance(copy, bytes) else file_of(copy, form)
    with Workbench.create(folder / "harbours.draftbench", text) as work:
        file = read_incoming(f"copy.{form}", data, Versions.in_project(work))
        made = batch(work.state, [file], work.next_number, Sponsors(everybody="KEN"))
    return text, [each.changes for each in made.amendments]


def place(changes, text):
    """How changes fit a text."""
    one = Amendment(AmendmentId("am-1"), "", ("KEN",), changes)
    return opened("Harbours", text, text).with_amendment(one).placement(one.id)


def signs(text, changes):
    return "".join(
        char for clause in apply(text, changes) for char in clause.text.text if char in "[]"
    )


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("form", "before"),
    [("txt", False), ("txt", True), ("docx", False), ("docx", True), ("eml", False)],
)
@pytest.mark.parametrize("last", [4, 5])
def test_a_bracket_over_paragraphs_is_one_amendment(tmp_path, language, form, before, last):
    lines = LANGUAGES[language]
    text, found = sent(tmp_path, lines, bracketed(lines, 3, last, before=before), form)
    (changes,) = found
    assert signs(text, changes) == "[]"
    (part,) = parts(changes, text)
    assert len(part.changes) == 2


def test_a_tracked_bracket_over_paragraphs_is_one_amendment(tmp_path):
    body = [paragraph(run(words)) for words in ENGLISH]
    number, words = ENGLISH[3].split(" ", 1)
    body[3] = paragraph(run(f"{number} "), run("[", "ins"), run(words))
    body[4] = paragraph(run(ENGLISH[4]), run("]", "ins"))
    text, found = sent(tmp_path, ENGLISH, word_file("".join(body)), "docx")
    assert [signs(text, changes) for changes in found] == ["[]"]


def test_other_edits_of_its_paragraphs_are_parts_of_their_own(tmp_path):
    copy = [line.replace("harbours", "ports") for line in bracketed(ENGLISH, 3, 4)]
    text, (changes,) = sent(tmp_path, ENGLISH, tuple(copy), "txt")
    assert sorted(len(each.changes) for each in parts(changes, text)) == [1, 2]


def test_one_sign_that_goes_elsewhere_goes_with_the_one_it_leaves(tmp_path):
    base, copy = bracketed(ENGLISH, 3, 4), bracketed(ENGLISH, 4, 4)
    text, found = sent(tmp_path, base, copy, "txt")
    assert [signs(text, changes) for changes in found] == ["[]"]


def test_a_bracket_over_paragraphs_is_lifted_in_one(tmp_path):
    text, found = sent(tmp_path, bracketed(ENGLISH, 3, 4), ENGLISH, "txt")
    assert [signs(text, changes) for changes in found] == [""]


def test_what_lifts_one_sign_of_a_standing_bracket_is_refused(tmp_path):
    base = bracketed(ENGLISH, 3, 4)
    copy = (*base[:4], base[4].rstrip("]"), base[5])
    text, (changes,) = sent(tmp_path, base, copy, "txt")
    found = place(changes, text)
    assert found.outcome is Outcome.CONFLICT
    assert "without its partner" in found.why


@pytest.mark.parametrize(("gone", "stays"), [({3}, "]"), ({4}, "["), ({3, 4}, "")])
def test_what_deletes_a_paragraph_with_one_sign_of_a_bracket_is_refused(gone, stays):
    base = read("\n\n".join(bracketed(ENGLISH, 3, 4)).encode(), "base.txt").parts[0]
    copy = base.with_clauses(tuple(c for at, c in enumerate(base) if at not in gone))
    (changes,) = clausewise(between(base, copy), base)
    assert signs(base, changes) == stays
    outcome = Outcome.CONFLICT if stays else Outcome.APPLIES
    assert place(changes, base).outcome is outcome


def test_brackets_apart_are_amendments_apart(tmp_path):
    copy = list(bracketed(bracketed(ENGLISH, 3, 3), 4, 4))
    assert len(sent(tmp_path, ENGLISH, tuple(copy), "txt")[1]) == 2


def test_signs_that_never_had_a_partner_stay_as_they_are(tmp_path):
    base = [*ENGLISH]
    base[2] = base[2].replace("lamps", "lamps (a]")
    copy = [line.replace("Invites", "Asks").replace("Requests", "Urges") for line in base]
    copy[2] = copy[2].replace("(a]", "(b]")
    text, found = sent(tmp_path, tuple(base), tuple(copy), "txt")
    assert len(found) == 3
    assert {place(changes, text).outcome for changes in found} == {Outcome.APPLIES}


@pytest.mark.parametrize("form", ["txt", "md", "docx"])
@pytest.mark.parametrize("does", ["makes", "lifts", "moves"])
def test_a_rolling_text_with_it_brings_nothing_when_it_comes_back(tmp_path, form, does):
    over = bracketed(ENGLISH, 3, 4)
    base, copy = {
        "makes": (ENGLISH, over),
        "lifts": (over, ENGLISH),
        "moves": (over, bracketed(ENGLISH, 4, 4)),
    }[does]
    text = read("\n\n".join(base).encode(), "base.txt").parts[0]
    with Workbench.create(tmp_path / "harbours.draftbench", text) as work:
        for who, path in (("KEN", tmp_path / "copy.txt"), ("CHE", tmp_path / f"rolling.{form}")):
            if who == "KEN":
                path.write_bytes(file_of(copy, "txt"))
            else:
                export(work.state, "rolling", path, choices=Choices(mark=mark_of(work)))
            file = read_incoming(path.name, path.read_bytes(), Versions.in_project(work))
            made = batch(work.state, [file], work.next_number, Sponsors(everybody=who))
            if made.brings:
                work.bring_in(made)
    assert not made.brings, [each.changes.changes for each in made.amendments]
