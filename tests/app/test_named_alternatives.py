"""Other versions of a paragraph that a file names a delegation for, in the ways in which people
write them: each is a rewording of the paragraph, and never a paragraph more."""

import io

import pytest
from docx import Document as WordDocument

from draftbench.amend.changesets.changes import Deletion
from draftbench.amend.changesets.editing import apply
from draftbench.app.exports.exporting import export
from draftbench.app.imports.importing import Choices, batch
from draftbench.app.imports.incoming import read_incoming
from draftbench.app.texts.circulated import Versions
from draftbench.app.texts.opened_files import choose
from draftbench.app.workbench import Workbench
from draftbench.document import spoken_labels
from draftbench.formats.reading import read

TEXTS = {
    "en": """Lighthouses of the coast

The Council,

Recalling its decision 12/4 on the keepers of lighthouses,

Noting the number of ships that pass the cape in winter,

1. Urges owners of ships to pay the dues of the light on time;

2. Invites ports to help the keepers, and in particular:

(a) To bring oil and bread before the storms begin;

(b) To train young keepers in the use of the horn;

3. Requests the harbour master to report on wrecks every three years.
""",
    "fr": """Les phares de la côte

Le Conseil,

Rappelant sa décision 12/4 sur les gardiens de phare,

1. Invite les ports à aider les gardiens pendant l’hiver;

2. Prie le capitaine du port de faire rapport tous les trois ans.
""",
    "es": """Los faros de la costa

El Consejo,

Recordando su decisión 12/4 sobre los guardianes de los faros,

1. Invita a los puertos a ayudar a los guardianes durante el invierno;

2. Pide al capitán del puerto que informe cada tres años.
""",
}
ENDINGS = pytest.mark.parametrize("ending", ["docx", "txt"])
WORDS = "Asks the harbour master to count the wrecks of each winter."


def project(folder, language="en"):
    text = choose(read(TEXTS[language].encode(), "base.txt"), "", "base.txt")
    return Workbench.create(folder / "lights.draftbench", text)


def called(work, label):
    labels = spoken_labels(work.state.draft)
    return next(c.id for c in work.state.draft if labels.get(c.id) == label)


def written(ending, lines):
    if ending == "txt":
        return "\n\n".join(lines).encode()
    word = WordDocument()
    for line in lines:
        word.add_paragraph(line)
    made = io.BytesIO()
    word.save(made)
    return made.getvalue()


def below(start, *new, language="en"):
    """The paragraphs of a text with new ones below the one that begins so."""
    found = []
    for line in TEXTS[language].strip().split("\n\n"):
        found.append(line)
        if line.startswith(start):
            found += new
    return found


def instead(start, new):
    return [new if one.startswith(start) else one for one in TEXTS["en"].strip().split("\n\n")]


def brought(work, ending, lines):
    file = read_incoming(f"sent.{ending}", written(ending, lines), Versions.in_project(work))
    return batch(work.state, [file], work.next_number, Choices(everybody="MEX"))


def wanted(work, made):
    """Whose each new amendment is, and which paragraphs it gives."""
    draft = work.state.draft
    labels = spoken_labels(draft)
    found = []
    for one in made.amendments:
        new = apply(draft, one.changes)
        own = [c for c in new if c.id not in draft or draft[c.id].text != c.text]
        gone = [(labels[c.id], "") for c in draft if c.id not in new]
        found.append((one.sponsors, *gone, *((labels.get(c.id, ""), c.text.text) for c in own)))
    return found


def codes(made):
    return [one.code for one in (*made.doubts, *made.differences)]


@ENDINGS
@pytest.mark.parametrize(
    "line",
    [
        "[KEN alt: {}]",
        "[Kenya alt.: {}]",
        "[KEN: alt: {}]",
        "[Kenya: alternative: {}]",
        "[KEN : alt : {}]",
        "[KEN: alt: “{}”]",
        "[KEN, alternative text: {}]",
        "[Kenia, texto alternativo: {}]",
        "[KEN : variante : {}]",
        "[alternative proposed by Kenya: {}]",
        "[Variante de Kenya: {}]",
        "KEN alt: {}",
        "KEN: alt 1: {}",
        "Alt (KEN): {}",
        "Alt 1 (Kenya): {}",
        "3. [KEN alt: {}]",
        "OP3 [KEN alt: {}]",
        "3 alt. {} [KEN]",
        "3. alt {} (Kenya)",
        "OP 3 alt: {} [Kenya]",
        "3 alt. [KEN] {}",
        "OP3 ALT [Kenya]: {}",
        "OP3 ALT (KEN): {}",
        "OP3 alt (KEN): {}",
        "OP 3 Alt. (Kenya) {}",
        "3.alt (Kenya) {}",
        "3 ALT. [KEN: {}]",
        "[3 alt KEN: {}]",
        "OP3 alternative (KEN): {}",
        "OP3 (alt) [KEN]: {}",
        "OP 3 (alt) (KEN): {}",
        "OP3 (alt.) KEN: {}",
        "OP3 (alternative) [Kenya]: {}",
        "OP3 (alt 2) [KEN]: {}",
        "3 (alt) [KEN] {}",
        "3 (alt). {} [KEN]",
        "[3 alt.] {} – KEN",
        "3 alt. {} – KEN",
        "3 alt. {} — Kenya",
        "OP 3 alt: {} - KEN",
        "OP3 (alt) {} – Kenya",
        "OP3 alt – KEN: {}",
    ],
)
def test_another_version_of_a_paragraph_rewords_it(tmp_path, line, ending):
    with project(tmp_path) as work:
        made = brought(work, ending, below("3. ", line.format(WORDS)))
        assert wanted(work, made) == [(("KEN",), ("OP 3", WORDS))]
        assert not {"bracket-place", "bracket-not-placed"}.intersection(codes(made))


@ENDINGS
@pytest.mark.parametrize(
    ("start", "line", "label", "words"),
    [
        ("Noting", "[KEN alt: Noting the ships,]", "PP 2", "Noting the ships,"),
        ("Noting", "PP2 ALT (Kenya): Noting the ships,", "PP 2", "Noting the ships,"),
        ("Noting", "PP 2 alt. Noting the ships, [KEN]", "PP 2", "Noting the ships,"),
        ("(a)", "[KEN alt: To bring oil before dawn;]", "OP 2 (a)", "To bring oil before dawn;"),
        ("(a)", "(a) ALT (KEN): To bring oil at noon;", "OP 2 (a)", "To bring oil at noon;"),
        ("(a)", "(a) alt To bring oil at noon; [KEN]", "OP 2 (a)", "To bring oil at noon;"),
        ("(a)", "(a) (alt) [KEN]: To bring oil at noon;", "OP 2 (a)", "To bring oil at noon;"),
        ("(a)", "(a) alt. To bring oil at noon; – KEN", "OP 2 (a)", "To bring oil at noon;"),
        ("Noting", "PP2 (alt) [KEN]: Noting the ships,", "PP 2", "Noting the ships,"),
        ("Noting", "PP 2 alt. Noting the ships, – KEN", "PP 2", "Noting the ships,"),
        ("Light", "[KEN alt: Lighthouses of the cape]", None, "Lighthouses of the cape"),
    ],
)
def test_so_it_does_in_the_preamble_in_lists_and_of_titles(
    tmp_path, start, line, label, words, ending
):
    with project(tmp_path) as work:
        made = brought(work, ending, below(start, line))
        ((who, (at, new)),) = wanted(work, made)
        assert (who, at, new) == (("KEN",), label or at, words)


@ENDINGS
@pytest.mark.parametrize(
    ("language", "line", "words"),
    [
        ("fr", "[Kenya, variante : {}]", "Prie le capitaine de compter les épaves."),
        ("fr", "2 alt. {} [Kenya]", "Prie le capitaine de compter les épaves."),
        ("fr", "[KEN : autre libellé : {}]", "Prie le capitaine de compter les épaves."),
        ("es", "[Kenya, alternativa: {}]", "Pide al capitán que cuente los naufragios."),
        ("fr", "2 alt. {} – Kenya", "Prie le capitaine de compter les épaves."),
        ("es", "OP2 (alt) [Kenya]: {}", "Pide al capitán que cuente los naufragios."),
        ("es", "2 ALT (Kenya): {}", "Pide al capitán que cuente los naufragios."),
        ("es", "[KEN: texto alternativo: {}]", "Pide al capitán que cuente los naufragios."),
    ],
)
def test_so_it_does_in_french_and_spanish(tmp_path, language, line, words, ending):
    with project(tmp_path, language) as work:
        made = brought(work, ending, below("2. ", line.format(words), language=language))
        ((who, (label, new)),) = wanted(work, made)
        assert (who, label, new) == (("KEN",), "OP 2", words)


@ENDINGS
@pytest.mark.parametrize(
    ("line", "label", "words"),
    [
        ("[KEN, supported by GEO: {}]", "", WORDS),
        ("[KEN, supported by GEO alt: {}]", "OP 3", WORDS),
        ("KEN, supported by GEO: {}", "", WORDS),
        ("3 alt. {} [KEN, supported by GEO]", "OP 3", WORDS),
        ("3 alt. {} – KEN, supported by GEO", "OP 3", WORDS),
        ("[KEN; opposed by GEO: {}]", "", WORDS),
        ("[KEN, supported by GEO: delete]", "OP 3", ""),
        ("[KEN, supported by GEO: delete entire OP]", "OP 3", ""),
    ],
)
def test_who_supports_a_whole_paragraph_is_told_as_within_one(tmp_path, line, label, words, ending):
    with project(tmp_path) as work:
        made = brought(work, ending, below("3. ", line.format(WORDS)))
        assert wanted(work, made) == [(("KEN",), (label, words))]
        (said,) = (str(one.message) for one in made.doubts if one.code == "position")
        assert "GEO" in said


@pytest.mark.parametrize("old", ["three", "[three] ", "three "])
def test_who_supports_words_is_told_also_beside_other_brackets(tmp_path, old):
    line = "3. Requests the harbour master to report on wrecks every three years."
    with project(tmp_path) as work:
        new = f"{old if old != 'three' else ''}[KEN, supported by GEO: four]"
        made = brought(work, "txt", instead("3. ", line.replace("three", new)))
        assert codes(made).count("position") == 1


@ENDINGS
def test_whoever_is_named_behind_a_dash_and_not_known_is_told(tmp_path, ending):
    with project(tmp_path) as work:
        made = brought(work, ending, below("3. ", f"3 alt. {WORDS} – Wakanda"))
        assert (made.amendments, "unknown-delegation" in codes(made)) == ((), True)


@ENDINGS
def test_words_behind_a_dash_are_words(tmp_path, ending):
    line = "3 bis. Recalls the register of ships – a list of those lost at sea"
    with project(tmp_path) as work:
        made = brought(work, ending, below("3. ", line))
        assert wanted(work, made) == [(("MEX",), ("", line.partition(". ")[2]))]


def test_several_below_one_paragraph_are_alternatives_to_each_other(tmp_path):
    lines = ("[KEN, GEO alt: Urges all to pay;]", "[Mali alt: Urges none to pay;]")
    with project(tmp_path) as work:
        made = brought(work, "txt", below("1. ", *lines, "1 alt. Urges kings to pay; [Brazil]"))
        assert wanted(work, made) == [
            (("KEN", "GEO"), ("OP 1", "Urges all to pay;")),
            (("MLI",), ("OP 1", "Urges none to pay;")),
            (("BRA",), ("OP 1", "Urges kings to pay;")),
        ]
        first = made.amendments[0].id
        assert [one.alternative_to for one in made.amendments] == [None, first, first]


@pytest.mark.parametrize("new", ["[GEO: Urges all to wait;]", "1 bis. Urges all to wait; [GEO]"])
def test_below_a_new_paragraph_it_is_another_version_of_that(tmp_path, new):
    with project(tmp_path) as work:
        made = brought(work, "txt", below("1. ", new, "[Mali alt: Urges nobody to wait;]"))
        assert wanted(work, made) == [
            (("GEO",), ("", "Urges all to wait;")),
            (("MLI",), ("", "Urges nobody to wait;")),
        ]
        assert made.amendments[1].alternative_to == made.amendments[0].id


@pytest.mark.parametrize(
    ("start", "line"),
    [
        ("The Council", "[KEN alt: Recalling its decision 12/5,]"),
        ("Noting", "[KEN alt: Urges all to pay;]"),
        ("(b)", "[KEN alt: Invites ports to help the keepers;]"),
        ("3. ", "4. [KEN alt: Requests nothing.]"),
    ],
)
def test_what_cannot_be_another_version_of_what_is_above_is_told(tmp_path, start, line):
    with project(tmp_path) as work:
        made = brought(work, "txt", below(start, line))
        assert (made.amendments, "bracket-not-placed" in codes(made)) == ((), True)


@ENDINGS
@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("years.", "years. [KEN: alt: {}]", WORDS),
        ("years.", "years. [KEN alt: {}]", WORDS),
        ("three", "[three] [KEN: alt: ten]", "ten"),
        ("three", "[three] [KEN: alt “ten”]", "ten"),
        ("three", "[KEN: alt: ten]", "ten"),
    ],
)
def test_within_a_paragraph_it_rewords_that_or_the_words_beside_it(
    tmp_path, old, new, words, ending
):
    own = "Requests the harbour master to report on wrecks every three years."
    whole = words if words == WORDS else own.replace("three", words)
    with project(tmp_path) as work:
        line = f"3. {own}".replace(old, new.format(words))
        assert wanted(work, brought(work, ending, instead("3. ", line))) == [
            (("KEN",), ("OP 3", whole))
        ]


@pytest.mark.parametrize("old", ["three", "Requests"])
def test_another_version_of_words_that_it_does_not_name_is_told(tmp_path, old):
    line = "3. Requests the harbour master to report on wrecks every three years."
    with project(tmp_path) as work:
        made = brought(work, "txt", instead("3. ", line.replace(old, f"[KEN alt: ten] {old}")))
        assert (made.amendments, "bracket-not-understood" in codes(made)) == ((), True)


@ENDINGS
@pytest.mark.parametrize(
    ("asked", "gone"),
    [
        ("[KEN: delete]", ["OP 2 (a)"]),
        ("KEN: delete", ["OP 2 (a)"]),
        ("[KEN: delete the whole paragraph]", ["OP 2 (a)"]),
        ("[KEN: supprimer le paragraphe]", ["OP 2 (a)"]),
        ("[KEN: delete OP 3]", ["OP 3"]),
        ("[KEN: delete OP 99]", []),
        ("[KEN: delete the last sentence]", []),
        ("[KEN: delete references to bread]", []),
        ("[KEN: delete from “bread” to the end]", []),
    ],
)
def test_a_bracket_below_a_paragraph_deletes_only_what_it_says(tmp_path, asked, gone, ending):
    with project(tmp_path) as work:
        made = brought(work, ending, below("(a)", asked))
        labels = spoken_labels(work.state.draft)
        changes = [change for one in made.amendments for change in one.changes.changes]
        assert [isinstance(one, Deletion) and labels[one.clause] for one in changes] == gone
        assert ("bracket-not-understood" in codes(made)) is not bool(gone)


def rolling(work, ending, old, new):
    """What comes of the rolling text, in which words were replaced."""
    path = work.path.with_name(f"rolling.{ending}")
    export(work.state, "rolling", path)
    data = path.read_bytes()
    if ending == "txt":
        assert data.decode().count(old) == 1
        data = data.decode().replace(old, new).encode()
    else:
        word = WordDocument(io.BytesIO(data))
        (paragraph,) = (p for p in word.paragraphs if old in p.text)
        first, *more = paragraph.text.replace(old, new).split("\n\n")
        behind = paragraph._p.getnext()
        paragraph.text = first
        for line in more:
            behind.addprevious(word.add_paragraph(line)._p)
        made = io.BytesIO()
        word.save(made)
        data = made.getvalue()
    file = read_incoming(path.name, data, Versions.in_project(work))
    return batch(work.state, [file], work.next_number, Choices(everybody="MEX"))


@pytest.fixture
def work(tmp_path):
    """A project in which Georgia proposes other words in one paragraph."""
    with project(tmp_path) as bench:
        clause = called(bench, "OP 3")
        words = bench.state.draft[clause].text.text.replace("wrecks", "storms")
        bench.propose_text(clause, words, sponsors=("GEO",))
        yield bench


@ENDINGS
@pytest.mark.parametrize(
    ("new", "words"),
    [
        ("every [KEN, GEO: ten] years", "every ten years"),
        ("every [three] [Kenya, Georgia: ten] years", "every ten years"),
        ("every three [GEO, KEN: or four] years", "every three or four years"),
    ],
)
def test_a_bracket_of_others_too_is_read_beside_an_open_proposal_of_one_of_them(
    work, new, words, ending
):
    made = rolling(work, ending, "every three years", new)
    ((who, (label, text)),) = wanted(work, made)
    assert ({*who}, label, words in text, "storms" in text) == ({"KEN", "GEO"}, "OP 3", True, False)
    assert (made.differences, made.standing) == ((), ("am-1",))


@ENDINGS
@pytest.mark.parametrize(
    "line", ["[KEN alt: {}]", "3 alt. {} [Kenya]", "OP3 ALT (KEN): {}", "[KEN, GEO alt: {}]"]
)
def test_another_version_that_is_written_into_a_rolling_text_rewords_the_paragraph(
    work, line, ending
):
    made = rolling(work, ending, "years.", f"years.\n\n{line.format(WORDS)}")
    ((who, told),) = wanted(work, made)
    assert (who[0], told) == ("KEN", ("OP 3", WORDS))
    assert (made.differences, made.standing) == ((), ("am-1",))


@ENDINGS
@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("every three years", "every [a] [Mali: b] now [c] [Mali: d] years", "every b now d years"),
        ("wrecks", "[ships] [MLI: boats] and [men] [MLI: rafts]", "on boats and rafts every"),
        ("three", "[a] [Mali: b], [c] [Mali: d] and [e] [Mali: f]", "every b, d and f years"),
        ("three", "three [Mali: or four] long [Mali: dark]", "three or four long dark years"),
    ],
)
def test_words_of_one_delegation_in_one_place_stand_as_in_the_file(
    tmp_path, old, new, words, ending
):
    line = "3. Requests the harbour master to report on wrecks every three years."
    with project(tmp_path) as work:
        made = brought(work, ending, instead("3. ", line.replace(old, new)))
        own = [text for who, (_, text) in wanted(work, made) if who == ("MLI",)]
        assert [words in text for text in own] == [True]
        assert "bracket-place" in codes(made)


ALT_OF_THREE = "OP3 ALT (KEN): Requests the harbour master to report on wrecks every year."


@ENDINGS
@pytest.mark.parametrize("start", ["Noting", "1. ", "2. ", "(a)"])
def test_another_version_that_stands_elsewhere_moves_no_paragraph(tmp_path, start, ending):
    with project(tmp_path) as work:
        made = brought(work, ending, below(start, ALT_OF_THREE))
        new = "Requests the harbour master to report on wrecks every year."
        assert wanted(work, made) == [(("KEN",), ("OP 3", new))]
        assert [len(one.changes.changes) for one in made.amendments] == [1]


def test_a_new_paragraph_stays_behind_the_one_that_only_others_have(tmp_path):
    with project(tmp_path) as work:
        lines = instead("1. ", "1. [KEN: Urges owners of ships to pay the dues on time;]")
        at = next(n for n, line in enumerate(lines) if line.startswith("2. "))
        lines.insert(at, "1 bis. Thanks the keepers of all lights for their patience;")
        made = brought(work, "txt", lines)
        mine = next(one for one in made.amendments if one.sponsors == ("MEX",))
        said = [c.text.plain[:5] for c in apply(work.state.draft, mine.changes)]
        assert said.index("Thank") == said.index("Urges") + 1


@ENDINGS
@pytest.mark.parametrize(
    "line",
    [
        "7 alt. Thanks the keepers of all lights. – KEN",
        "7 alt. [KEN: Thanks the keepers of all lights.]",
        "OP7 ALT (Kenya): Thanks the keepers of all lights.",
        "PP 6 alt (KEN): Recalling the lights of old,",
        "OP 3 bis alt (KEN): Thanks the keepers of all lights.",
        "3 bis alt (KEN). Thanks the keepers of all lights.",
        "3 bis alt. Thanks the keepers of all lights. – KEN",
        "OP 3 bis variante (Kenya) : Remercie les gardiens de tous les phares.",
        "PP 1 bis alt: [KEN: Recalling the lights of old,]",
    ],
)
def test_another_version_of_a_paragraph_that_is_not_there_is_listed(tmp_path, line, ending):
    with project(tmp_path) as work:
        made = brought(work, ending, below("3. ", line))
        assert made.amendments == ()
        assert "bracket-not-placed" in codes(made)


@ENDINGS
@pytest.mark.parametrize("line", ["(f) alt (KEN): To sing;", "(b) bis alt: To sing; – KEN"])
def test_so_is_that_of_an_item(tmp_path, line, ending):
    with project(tmp_path) as work:
        made = brought(work, ending, below("(a)", line))
        assert made.amendments == ()
        assert "bracket-not-placed" in codes(made)


@ENDINGS
@pytest.mark.parametrize("number", ["7 alt.", "3 bis alt.", "OP 3 ter alt:"])
def test_so_is_that_of_the_sender(tmp_path, number, ending):
    with project(tmp_path) as work:
        made = brought(work, ending, below("3. ", f"{number} Thanks the keepers of all lights."))
        ((who, (_, new)),) = wanted(work, made)
        assert (who, new) == (("MEX",), "Thanks the keepers of all lights.")
        assert "no-such-paragraph" in codes(made)


@pytest.mark.parametrize("number", ["4.", "3 bis"])
def test_another_version_of_a_new_paragraph_in_the_file_is_a_proposal(tmp_path, number):
    with project(tmp_path) as work:
        new = ("{} Thanks the keepers.", "{} alt. Thanks all keepers of the lights. [KEN]")
        made = brought(work, "txt", below("3. ", *(one.format(number) for one in new)))
        assert sorted(one.sponsors for one in made.amendments) == [("KEN",), ("MEX",)]
        assert not {"no-such-paragraph", "bracket-not-placed"}.intersection(codes(made))
