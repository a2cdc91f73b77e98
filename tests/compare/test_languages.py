"""Language versions of one text: pairs, and what differs."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from functools import partial
from itertools import combinations, permutations, product
from pathlib import Path
from typing import TYPE_CHECKING, cast

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from draftbench.app.texts.aligned_files import whole_text
from draftbench.compare.alignment import align
from draftbench.compare.languages.concordance import (
    Concordance,
    are_versions,
    concord,
    concord_rows,
)
from draftbench.compare.languages.discrepancies import Code, Discrepancy
from draftbench.compare.languages.lexicon import fold
from draftbench.compare.languages.numerals import figures
from draftbench.compare.languages.sentences import odd_words, sentence
from draftbench.compare.links import Mode, Pin
from draftbench.compare.several.rows import compare
from draftbench.document import Clause, ClauseId, ClauseKind, Document, RichText
from draftbench.language.phrasebook import spoken
from support.laws import examples
from support.tonguesets import (
    DATA,
    KINDS,
    LANGUAGES,
    Fault,
    articles,
    declaration,
    faults,
    is_found,
    resolution,
)

if TYPE_CHECKING:
    from draftbench.compare.related.meaning import Meaning

PAIRS = list(combinations(LANGUAGES, 2))


@pytest.mark.slow
@pytest.mark.parametrize(("one", "two"), PAIRS)
def test_the_declaration_pairs_rightly_in_every_two_languages(one: str, two: str) -> None:
    left, right = declaration(one), declaration(two)
    partners = concord([left, right]).partners(0, 1)
    wanted = list(zip(articles(left), articles(right), strict=True))
    assert len(wanted) == 50
    assert [pair for pair in wanted if partners.get(pair[0]) != pair[1]] == []


@pytest.mark.slow
def test_six_languages_pair_at_once() -> None:
    texts = [declaration(language) for language in LANGUAGES]
    found = concord(texts)
    whole = {found.clauses(row) for row in found.rows}
    assert [row for row in zip(*map(articles, texts), strict=True) if row not in whole] == []


def test_the_preamble_lacks_a_paragraph_in_arabic() -> None:
    english, arabic = declaration("en"), declaration("ar")
    found = concord([english, arabic])
    missing = [one.clauses[0] for one in found.findings if one.code is Code.MISSING]
    lacking = next(c.id for c in english if "friendly relations between nations" in c.text.plain)
    assert lacking in missing


@pytest.mark.slow
def test_little_is_found_where_nothing_is_wrong() -> None:
    """But for the paragraphs that the Arabic text lacks."""
    clauses = findings = 0
    for one, two in PAIRS:
        found = concord([declaration(one), declaration(two)])
        clauses += sum(map(len, found.texts))
        lacks = "ar" in (one, two)
        findings += sum(not (lacks and each.code is Code.MISSING) for each in found.findings)
    assert findings * 100 <= clauses


@pytest.mark.slow
@pytest.mark.parametrize("name", ["roads", "forests", "water", "ports"])
@pytest.mark.parametrize(("one", "two"), PAIRS)
def test_a_faithful_translation_has_no_findings_but_few(name: str, one: str, two: str) -> None:
    found = concord([resolution(name, one), resolution(name, two)])
    assert [row.places for row in found.rows if row.places[0] != row.places[1]] == []
    assert len(found.findings) <= 1


@pytest.mark.slow
def test_nine_of_ten_seeded_faults_are_found() -> None:
    tried: Counter[str] = Counter()
    caught: Counter[str] = Counter()
    for language in LANGUAGES:
        text = resolution("forests", language)
        source = resolution("forests", "fr" if language == "en" else "en")
        for fault in list(faults(text, source))[::2]:
            tried[fault.kind] += 1
            caught[fault.kind] += is_found(fault, concord([source, fault.document]).findings)
    assert sum(caught.values()) >= 0.9 * sum(tried.values())


@pytest.mark.slow
@pytest.mark.parametrize(
    ("kind", "least", "on_declaration"), [("negation", 0.9, 0.65), ("limit", 0.95, 0.95)]
)
def test_a_dropped_negation_or_limit_is_found(
    kind: str, least: float, on_declaration: float
) -> None:
    """Of clauses that deny but once. In the Declaration many have other words that may stand for
    the one that is gone ("non-political", "without")."""
    for texts, bar in (
        ({one: resolution("ports", one) for one in LANGUAGES}, least),
        ({one: declaration(one) for one in LANGUAGES}, on_declaration),
    ):
        caught: list[bool] = []
        for one, two in PAIRS[::2]:
            seeded = faults(texts[two], texts[one], (kind,))
            caught += [is_found(f, concord([texts[one], f.document]).findings) for f in seeded]
        assert sum(caught) >= bar * len(caught) > 0


@pytest.mark.parametrize(
    ("one", "two", "code"),
    [
        ("fees shall not be charged", "fr: des droits ne doivent pas être perçus", None),
        ("fees shall not be charged", "fr: des droits doivent être perçus", Code.NEGATION),
        ("fees shall be charged", "es: las tasas no deberán cobrarse", Code.NEGATION),
        ("fees are charged only there", "fr: des droits ne sont perçus que là", None),
        ("no fees are charged there", "fr: l’accès y est sans frais", None),
        ("not only ships are free", "es: los barcos son libres", None),
        ("the fee of at least 30 dollars", "ru: сбор не менее 30 долларов", None),
        ("the fee of at least 30 dollars", "ru: сбор менее 30 долларов", Code.BOUND),
        ("the fee of at least 30 dollars", "ar: رسم قدره 30 دولارا على الأقل", None),
        ("the fee of at least 30 dollars", "ar: رسم قدره 30 دولارا", Code.BOUND),
        ("the fee of no more than 30 dollars", "zh: 费用不超过30美元", None),
        ("the fee of no more than 30 dollars", "zh: 费用超过30美元", Code.BOUND),
        ("the fee of up to 30 dollars", "es: la tasa de un máximo de 30 dólares", None),
        ("the fee of 30 dollars", "de: die Gebühr von mindestens 30 Dollar", None),
    ],
)
def test_what_is_denied_and_limited_must_be_so_in_every_version(
    one: str, two: str, code: Code | None
) -> None:
    language, _, words = two.partition(": ")
    found = concord([single("en", one), single(language, words)])
    codes = {finding.code for finding in found.findings} & {Code.NEGATION, Code.BOUND}
    assert codes == ({code} if code else set())


def single(language: str, words: str) -> Document:
    """A text of one clause."""
    clause = Clause(ClauseId("c"), ClauseKind.PARAGRAPH, RichText(words))
    return Document(language, (clause,), language=language)


def test_the_words_that_one_version_drops_are_marked_in_the_others() -> None:
    english, french = resolution("ports", "en"), resolution("ports", "fr")
    (fault,) = [f for f in faults(french, english, ("negation",)) if "doivent" in _said(f)]
    found = concord([english, fault.document])
    (one,) = [one for one in found.findings if one.code is Code.NEGATION]
    ((start, end),) = odd_words(english, 0, one)
    assert one.clauses[0] is not None
    assert english[one.clauses[0]].text.plain[start:end] == "must not"
    assert odd_words(fault.document, 1, one) == ()


def _said(fault: Fault) -> str:
    return fault.document[fault.clause].text.plain


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_of_fault_is_found_in_some_language(kind: str) -> None:
    name = {"negation": "ports", "opposite": "water"}.get(kind, "roads")
    texts = declaration if kind in ("member", "exchanged") else partial(resolution, name)
    english = texts("en")
    for language in ("fr", "zh"):
        text = texts(language)
        seeded = [fault for fault in faults(text, english) if fault.kind == kind]
        assert seeded
        assert any(is_found(f, concord([english, f.document]).findings) for f in seeded)


def test_a_long_number_is_shown_with_marks_between_its_thousands() -> None:
    said = {
        "en": "Recalls the 1,350,000 books of 2015;",
        "fr": "Rappelle 1 450 000 livres en 2015;",
    }
    texts = [
        Document(
            code, (Clause(ClauseId(code), ClauseKind.OPERATIVE, RichText(words)),), language=code
        )
        for code, words in said.items()
    ]
    found = concord(texts)
    (one,) = [one for one in found.findings if one.code is Code.NUMBER]
    assert one.values["found"] == [["1350000"], ["1450000"]]
    assert "1,350,000" in sentence(found, one)
    assert "1\u00a0450\u00a0000" in sentence(found, one, "fr")


def test_numbers_read_alike_in_six_languages() -> None:
    read = {
        language: [figures(fold(c.text.plain), language) for c in resolution("roads", language)]
        for language in LANGUAGES
    }
    for language in LANGUAGES[1:]:
        for one, two in zip(read["en"], read[language], strict=True):
            assert one.symbols == two.symbols
            assert one.resolutions == two.resolutions
            assert one.dates == two.dates
            assert one.percentages == two.percentages


@pytest.mark.parametrize(
    ("language", "text", "session"),
    [
        ("en", "at its seventy-fifth session", "75"),
        ("fr", "à sa quatre-vingt-onzième session", "91"),
        ("fr", "à sa soixante et onzième session", "71"),
        ("es", "en su septuagésimo primer período de sesiones", "71"),
        ("ru", "на своей девяносто девятой сессии", "99"),
        ("ar", "في دورتها الحادية والسبعين", "71"),
        ("ar", "في دورتها الثانية عشرة", "12"),
        ("zh", "大会第九十一届会议", "91"),
        ("fr", "à sa 75e session", "75"),
    ],
)
def test_sessions_in_words(language: str, text: str, session: str) -> None:
    assert figures(fold(text), language).sessions == {session}


def test_a_fault_in_one_of_six_languages_is_told_of_that_one() -> None:
    texts = [resolution("roads", language) for language in LANGUAGES]
    russian = texts[3]
    fault = next(f for f in faults(russian, texts[0]) if f.kind == "resolution")
    found = concord([*texts[:3], fault.document, *texts[4:]])
    (one,) = [f for f in found.findings if f.code is Code.RESOLUTION]
    assert one.clauses[3] == fault.clause
    assert one.values["found"][3] == ["74/300"]


@pytest.mark.slow
def test_every_finding_is_said_in_every_language() -> None:
    said: set[Code] = set()
    seeded = [
        (resolution(name, "en"), fault)
        for name in ("roads", "ports")
        for fault in faults(resolution(name, "es"), resolution(name, "en"))
    ]
    english = declaration("en")
    seeded += [(english, fault) for fault in faults(declaration("es"), english, ("exchanged",))][:2]
    water = resolution("water", "en")
    seeded += [(water, fault) for fault in faults(resolution("water", "es"), water, ("opposite",))]
    for english, fault in seeded:
        found = concord([english, fault.document])
        for one in found.findings:
            if one.code not in said:
                said.add(one.code)
                assert all("{" not in sentence(found, one, language) for language in spoken())
    assert said == set(Code)


def test_versions_are_told_from_other_texts() -> None:
    for one, two in PAIRS:
        assert are_versions(resolution("roads", one), resolution("roads", two))
        assert not are_versions(resolution("roads", one), declaration(two))
        assert not are_versions(resolution("roads", one), resolution("forests", two))
    assert not are_versions(resolution("roads", "en"), resolution("roads", "en"))


def _shuffled(document: Document, order: list[int]) -> Document:
    kept = [document.clauses[at % len(document)] for at in dict.fromkeys(order)]
    flat = tuple(replace(clause, parent=None) for clause in kept)
    return replace(document, clauses=tuple({clause.id: clause for clause in flat}.values()))


_PLACES = st.lists(st.integers(0, 19), unique=True, max_size=20)


@settings(max_examples=examples(20), deadline=None)
@given(_PLACES, _PLACES, st.sampled_from(PAIRS))
def test_every_clause_stands_in_one_row_and_order_is_kept_or_said(
    one: list[int], two: list[int], pair: tuple[str, str]
) -> None:
    texts = [
        _shuffled(resolution("roads", language), order)
        for language, order in zip(pair, (one, two), strict=True)
    ]
    found = concord(texts)
    for text in (0, 1):
        places = [row.places[text] for row in found.rows if row.places[text] is not None]
        assert sorted(places) == list(range(len(texts[text])))
    kept = [row.places for row in found.rows if None not in row.places and not row.moved]
    assert kept == sorted(kept)
    assert [second for _, second in kept] == sorted(second for _, second in kept)
    moved = [found.clauses(row) for row in found.rows if row.moved]
    assert moved == [f.clauses for f in found.findings if f.code is Code.ORDER]
    assert concord(texts) == found


@settings(max_examples=examples(20), deadline=None)
@given(_PLACES, st.sampled_from(LANGUAGES))
def test_a_text_says_the_same_as_itself(order: list[int], language: str) -> None:
    text = _shuffled(resolution("forests", language), order)
    found: Concordance = concord([text, text])
    assert [row.places for row in found.rows] == [(at, at) for at in range(len(text))]
    assert found.findings == ()


def test_language_versions_are_linked_one_to_one() -> None:
    for one, two in PAIRS:
        left, right = resolution("forests", one), resolution("forests", two)
        found = align(left, right)
        assert found.mode is Mode.LANGUAGES
        assert [(link.left, link.right) for link in found.links] == [
            ((a.id,), (b.id,)) for a, b in zip(left, right, strict=True)
        ]
        assert found.unmatched_left == found.unmatched_right == ()
    other = align(resolution("forests", "en"), resolution("roads", "fr"))
    assert other.mode is Mode.INDEPENDENT


def test_pins_of_language_versions_hold() -> None:
    left, right = resolution("forests", "en"), resolution("forests", "fr")
    ids = [(a.id, b.id) for a, b in zip(left, right, strict=True)]
    pins = [
        Pin(ids[3][0], ids[4][1], together=True, by="Ana"),
        Pin(*ids[6], together=False, by="Ana"),
    ]
    found = align(left, right, pins=pins)
    linked = {(link.left[0], link.right[0]): link.pinned_by for link in found.links}
    assert linked[ids[3][0], ids[4][1]] == "Ana"
    assert ids[6] not in linked
    assert {ids[4][0], ids[6][0]} == set(found.unmatched_left)
    assert {ids[3][1], ids[6][1]} == set(found.unmatched_right)


def test_rows_hold_each_clause_beside_its_partners() -> None:
    texts = [resolution("roads", language) for language in ("en", "zh", "ar")]
    made = compare(texts, base=0)
    assert [row.cells for row in made.rows] == [
        tuple((clause.id,) for clause in clauses) for clauses in zip(*texts, strict=True)
    ]


@pytest.mark.slow
def test_joined_paragraphs_are_told_and_the_order_is_kept() -> None:
    """Two paragraphs in one: no paragraph is missing, and none of its words."""
    tried, told = 0, 0
    for name in ("roads", "forests", "water"):
        english = resolution(name, "en")
        for language in LANGUAGES[1:]:
            for fault in faults(resolution(name, language), english):
                if fault.kind != "joined":
                    continue
                tried += 1
                found = concord([english, fault.document])
                (one,) = [f for f in found.findings if f.code is Code.JOINED] or [None]
                if one is None:
                    continue
                told += one.clauses[1] == fault.clause and one.values["texts"] == [1]
                assert {f.code for f in found.findings} <= {Code.JOINED, Code.LIST}
                assert not any(row.moved for row in found.rows)
    assert told >= 0.85 * tried


@pytest.mark.slow
@pytest.mark.parametrize(("one", "two"), PAIRS)
def test_a_paragraph_that_is_gone_is_not_joined_to_another(one: str, two: str) -> None:
    for name in ("roads", "forests"):
        source = resolution(name, one)
        for fault in faults(resolution(name, two), source):
            if fault.kind == "missing":
                codes = {f.code for f in concord([source, fault.document]).findings}
                assert Code.JOINED not in codes


def test_a_text_that_has_in_two_paragraphs_what_others_have_in_one() -> None:
    """Of three texts, whichever comes first."""
    english, spanish = resolution("roads", "en"), resolution("roads", "es")
    joined = next(f for f in faults(resolution("roads", "fr"), english) if f.kind == "joined")
    for texts in ([joined.document, english, spanish], [english, joined.document, spanish]):
        at = texts.index(joined.document)
        (one,) = concord(texts).findings
        assert one.code is Code.JOINED
        assert one.values["texts"] == [at]
        assert one.clauses[at] == joined.clause
        assert None not in one.clauses


@pytest.mark.slow
def test_rows_that_stand_already_have_the_same_findings() -> None:
    english = resolution("roads", "en")
    for fault in faults(resolution("roads", "fr"), english):
        found = concord([english, fault.document])
        rows = [[(id_,) if id_ else () for id_ in found.clauses(row)] for row in found.rows]
        again = concord_rows(found.texts, rows)
        assert [(f.code, f.clauses, f.values) for f in again.findings] == [
            (f.code, f.clauses, f.values) for f in found.findings
        ]


_IN_FIGURES = {
    "day of a date": ("28 août 2020", "2020年8月28"),
    "resolution": ("74/300", "74/300"),
    "symbol": ("A/77/340", "A/77/340"),
    "session": ("soixante-dix-neuvième", "七十九"),
    "body": ("Conseil des droits de l’homme", "人权理事会"),
    "State": ("Chili", "智利"),
    "obligation": ("peuvent", "可"),
    "number": ("14", "14"),
}


@pytest.mark.parametrize("kind", _IN_FIGURES)
def test_the_words_that_differ_are_shown_in_the_clause(kind: str) -> None:
    english = resolution("roads", "en")
    for language, wanted in zip(("fr", "zh"), _IN_FIGURES[kind], strict=True):
        fault = next(f for f in faults(resolution("roads", language), english) if f.kind == kind)
        found = concord([english, fault.document])
        (one,) = found.findings
        ((start, end),) = odd_words(fault.document, 1, one)
        assert fault.document[fault.clause].text.plain[start:end] == wanted


def test_a_model_of_meaning_decides_where_nothing_else_does() -> None:
    def text(name: str, language: str, *words: str) -> Document:
        kind = ClauseKind.PARAGRAPH
        clauses = (Clause(ClauseId(f"{name}{n}"), kind, RichText(w)) for n, w in enumerate(words))
        return Document(name, tuple(clauses), language=language)

    class Model:
        name = "stub"

        def similarities(self, lefts: list[str], rights: list[str]) -> list[list[float]]:
            same = {("blue", "azul"), ("grey", "gris")}
            return [[float((a, b) in same) for a in lefts] for b in rights]

    texts = [text("a", "en", "pink", "blue", "grey"), text("b", "es", "azul", "gris")]
    found = concord(texts, meaning=cast("Meaning", Model()))
    assert [row.places for row in found.rows] == [(0, None), (1, 0), (2, 1)]
    assert found.model == "stub"


_SEEDED = {
    "fr": {
        "76/16": ("76/61", Code.RESOLUTION),
        "14 novembre 1970": ("14 novembre 1971", Code.DATE),
        "b) La formation des agents des douanes et de la police ;\n\nc)": ("b)", Code.MISSING),
        "A/78/284": ("A/78/248", Code.SYMBOL),
        "criminalité organisée,\n\nNotant": ("criminalité organisée, notant", Code.JOINED),
    },
    "es": {
        "15%": ("25%", Code.PERCENTAGE),
        "presente en su octogésimo primer": ("presente en su octogésimo", Code.SESSION),
        "de Grecia": ("de Italia", Code.STATE),
        "Insta a los": ("Invita a los", Code.STRENGTH),
        "52.000 objetos": ("25.000 objetos", Code.NUMBER),
        "los objetos que se hayan sustraído ilícitamente": (
            "objects that were removed unlawfully without delay",
            Code.UNTRANSLATED,
        ),
    },
}
"""By language what stands in the file, what is put there, and what must be found."""


@pytest.mark.parametrize(
    ("english", "french", "differ"),
    [
        ("shall not", "ne doivent pas", False),
        ("shall not", "ne peuvent pas", False),  # what may not be shall not be
        ("shall not", "ne devraient pas", True),
        ("should not", "ne doivent pas", True),
        ("may not", "ne doivent pas", False),
        ("should not", "ne devraient pas", False),
    ],
)
def test_prohibitions_are_equally_strong(english: str, french: str, differ: bool) -> None:
    def text(language: str, *words: str) -> Document:
        kind = ClauseKind.OPERATIVE
        clauses = (Clause(ClauseId(f"c{n}"), kind, RichText(w)) for n, w in enumerate(words))
        return Document(language, tuple(clauses), language=language)

    found = concord(
        [
            text("en", f"Stresses that States {english} divert rivers;", "Decides to meet."),
            text("fr", f"Souligne que les États {french} détourner les rivières ;", "Décide."),
        ]
    ).findings
    assert [one.code for one in found] == [Code.STRENGTH] * differ


@pytest.mark.slow
def test_faults_in_files_of_three_languages_are_found_and_nothing_else(tmp_path: Path) -> None:
    def texts(wrong: str = "", old: str = "", new: str = "") -> list[Document]:
        read = []
        for language in ("en", "fr", "es"):
            words = (DATA / f"heritage_{language}.txt").read_text(encoding="utf-8")
            assert language != wrong or words.count(old) == 1
            path = tmp_path / f"{language}.txt"
            path.write_text(words.replace(old, new) if language == wrong else words, "utf-8")
            read.append(whole_text(str(path)))
        return read

    right = concord(texts())
    assert [row.places for row in right.rows] == [(at, at, at) for at in range(20)]
    assert right.findings == ()
    for wrong, seeded in _SEEDED.items():
        for old, (new, code) in seeded.items():
            found = concord(texts(wrong, old, new)).findings
            codes = {one.code for one in found}
            assert code in codes, old
            assert codes <= {code, Code.LIST, Code.LENGTH}, old


@given(data=st.data())
@settings(max_examples=examples(15))
def test_nothing_is_paired_against_the_order_without_a_word(data: st.DataObject) -> None:
    """Of three texts two have some clauses elsewhere: whatever is paired, the clauses that are not
    said to have moved go in step in all texts, and each that moved is a finding."""
    texts = [resolution("roads", language) for language in ("en", "fr", "zh")]
    for at in (1, 2):
        clauses = list(texts[at].clauses)
        for _ in range(data.draw(st.integers(0, 2))):
            number = data.draw(st.integers(2, len(clauses) - 1))
            moved = clauses.pop(number)
            clauses.insert(data.draw(st.integers(2, len(clauses))), moved)
        free = tuple(replace(one, parent=None, level=0) for one in clauses)
        texts[at] = replace(texts[at], clauses=free)
    found = concord(texts)
    again = concord_rows(
        texts, [[(id_,) if id_ else () for id_ in found.clauses(row)] for row in found.rows]
    )
    for one in (found, again):
        told = {f.clauses: set(f.values["texts"]) for f in one.findings if f.code is Code.ORDER}
        assert told == {one.clauses(row): set(row.moved) for row in one.rows if row.moved}
        for text in range(3):
            steady = [
                (row.places[0], row.places[text])
                for row in one.rows
                if None not in (row.places[0], row.places[text]) and not row.moved & {0, text}
            ]
            assert [place for _, place in sorted(steady)] == sorted(p for _, p in steady)
    alignment = align(texts[0], texts[1], mode=Mode.LANGUAGES)
    steady = [
        (texts[0].position(link.left[0]), texts[1].position(link.right[0]))
        for link in alignment.links
        if not link.moved
    ]
    assert sorted(steady) == sorted(steady, key=lambda pair: pair[1])


def test_a_run_of_words_left_in_the_other_language_is_told_of_the_right_text() -> None:
    english, french = resolution("roads", "en"), resolution("roads", "fr")
    left = "en présence de tous les membres du bureau"

    def with_words(text: Document, at: int) -> Document:
        one = text.clauses[at]
        words = one.text.text.rstrip(" ,;")
        clause = replace(one, text=RichText(f"{words}, {left}{one.text.text[len(words) :]}"))
        return replace(text, clauses=(*text.clauses[:at], clause, *text.clauses[at + 1 :]))

    for texts, wrong in (((english, french), 0), ((french, english), 1)):
        both = [with_words(text, 15) for text in texts]
        found = [f for f in concord(both).findings if f.code is Code.UNTRANSLATED]
        assert [(f.values["texts"], left in f.values["words"]) for f in found] == [([wrong], True)]


def _clauses(language: str, *texts: str) -> Document:
    clauses = (
        Clause(ClauseId(f"{language}{at}"), ClauseKind.OPERATIVE, RichText(text), f"{at}.")
        for at, text in enumerate(texts, 1)
    )
    return Document(language, tuple(clauses), language=language)


@pytest.mark.parametrize(
    ("language", "english", "other"),
    [
        (
            "zh",
            "The Conference of the Parties shall adopt its rules of procedure;",
            "一、缔约方大会应通过其议事规则；",
        ),
        (
            "fr",
            "The rights of States under the Convention, including in respect of the shelf;",
            "Les droits des États en vertu de la Convention, y compris en ce qui concerne la mer ;",
        ),
        (
            "fr",
            "The list shall be notified no later than the start of the work;",
            "La liste est notifiée au plus tard au début des travaux ;",
        ),
        (
            "zh",
            "This applies to a State that ratifies, approves or accepts the Agreement;",
            "二、本条适用于批准、核准或接受本协定的国家；",
        ),
    ],
)
def test_phrases_of_treaties_are_no_discrepancies(language: str, english: str, other: str) -> None:
    assert not concord([_clauses("en", english), _clauses(language, other)]).findings


_WITHIN = {
    "en": ("The registrar shall reply within {} hours of the request;", "twenty-four", "forty-one"),
    "fr": ("Le greffier répond dans les {} heures de la demande ;", "vingt-quatre", "quarante-six"),
    "es": ("El secretario responderá en un plazo de {} horas;", "veinticuatro", "treinta y tres"),
    "ru": (
        "Секретарь дает ответ в течение {} часов после запроса;",
        "двадцати четырех",
        "пятидесяти пяти",
    ),
    "ar": ("يجيب المسجل في غضون {} ساعة من الطلب؛", "أربع وعشرين", "سبعة وثلاثين"),
    "zh": ("书记官应在收到请求后{}小时内答复；", "二十四", "六十八"),
}


@pytest.mark.parametrize(("one", "two"), list(combinations(_WITHIN, 2)))
def test_a_number_of_several_words_is_one_number(one: str, two: str) -> None:
    def found(said: int, other: int) -> list[Discrepancy]:
        texts = [
            _clauses(language, _WITHIN[language][0].format(_WITHIN[language][number]))
            for language, number in ((one, said), (two, other))
        ]
        return [each for each in concord(texts).findings if each.code is Code.NUMBER]

    assert not found(1, 1)
    (odd,) = found(1, 2)
    said, other = odd.values["found"]
    assert said == ["24"]
    assert len(other) == 1


def test_a_pair_of_brackets_is_one_bracket() -> None:
    english = "Urges all [coastal] States to mark [all] wrecks;"
    french = "Demande instamment à tous les États [côtiers] de signaler {} épaves ;"

    def counts(words: str) -> list[list[int]]:
        texts = (_clauses("en", english), _clauses("fr", french.format(words)))
        found = concord(texts).findings
        return [one.values["counts"] for one in found if one.code is Code.BRACKET]

    assert counts("[toutes les]") == []
    assert counts("les") == [[2, 1]]
    assert counts("[toutes les") == [[2, 1]]


_MEMBERS = {
    "en": ("Asks {} to share their charts;", ", ", " and ", "pilots", "shipyards"),
    "fr": ("Prie {} de communiquer leurs cartes ;", ", ", " et ", "les pilotes", "les chantiers"),
    "es": ("Pide a {} que compartan sus cartas;", ", ", " y ", "los prácticos", "los astilleros"),
    "ru": ("просит {} передать свои карты;", ", ", " и ", "лоцманов", "верфи"),
    "ar": ("تطلب إلى {} تبادل خرائطها؛", " و", " و", "المرشدين", "الأحواض"),
    "zh": ("请{}交换海图；", "、", "和", "领航员", "造船厂"),
}
_MORE = {
    "en": ("port authorities", "insurers", "fishing fleets"),
    "fr": ("les autorités portuaires", "les assureurs", "les flottes de pêche"),
    "es": ("las autoridades portuarias", "las aseguradoras", "las flotas pesqueras"),
    "ru": ("портовые власти", "страховщиков", "рыболовные флоты"),
    "ar": ("السلطات المرفئية", "الشركات", "الأساطيل"),
    "zh": ("港务局", "保险公司", "渔船队"),
}


def _asking(language: str, count: int) -> Document:
    """A clause with a list of so many members."""
    frame, comma, last, *two = _MEMBERS[language]
    members = [*two, *_MORE[language]][:count]
    return _clauses(language, frame.format(comma.join(members[:-1]) + last + members[-1]))


@pytest.mark.parametrize(("one", "two"), [*PAIRS, *((b, a) for a, b in PAIRS)])
def test_a_list_inside_a_sentence_is_counted(one: str, two: str) -> None:
    def lists(longer: int, shorter: int) -> list[list[int]]:
        found = concord([_asking(one, longer), _asking(two, shorter)]).findings
        return [each.values["counts"] for each in found if each.code is Code.LIST]

    assert lists(5, 5) == lists(4, 4) == []
    assert lists(5, 4) == [[5, 4]]
    assert lists(4, 3) == [[4, 3]]
    assert lists(4, 2) == [[4, 2]]
    assert lists(3, 5) == [[3, 5]]


@pytest.mark.parametrize(
    ("english", "french"),
    [
        (
            "Notes the reports of pilots, insurers, port authorities and, as appropriate, fleets;",
            "Note les rapports des pilotes, des assureurs, des ports et, au besoin, des flottes ;",
        ),
        (
            "Fishing fleets, pilots, insurers, and shipyards take part;",
            "Les flottes de pêche ainsi que les pilotes, les assureurs et les chantiers votent ;",
        ),
        (
            "Recalls the sessions of 3 May, 4 May, 5 May and 6 May 2019;",
            "Rappelle les sessions du 3 au 6 mai 2019 ;",
        ),
        (
            "Decides, in this regard, after the session, through the Council, to act and report;",
            "Décide à cet égard d’agir et de faire rapport par l’intermédiaire du Conseil ;",
        ),
    ],
)
def test_what_is_no_list_or_is_as_long_in_other_words_is_not_told(
    english: str, french: str
) -> None:
    found = concord([_clauses("en", english), _clauses("fr", french)]).findings
    assert Code.LIST not in {each.code for each in found}


_TIDES = {
    "en": (
        "Tides",
        "Aware that 40 ports lie below the level of the sea at spring tide,",
        "Notes that the lighthouse of Malta was repaired by volunteers last winter;",
        "Asks the pilots of every port to write down the depths that they find;",
        "Decides to publish a chart of all harbours every year, free of charge;",
        "Thanks Mozambique, Iceland and Uruguay for the dredgers that they have lent;",
    ),
    "ru": (
        "Приливы",
        "сознавая, что 40 портов лежат ниже уровня моря во время прилива,",
        "отмечает, что маяк Мальты был отремонтирован добровольцами прошлой зимой;",
        "просит лоцманов каждого порта записывать обнаруженные ими глубины;",
        "постановляет ежегодно бесплатно публиковать карту всех гаваней;",
        "благодарит Мозамбик, Исландию и Уругвай за предоставленные ими земснаряды;",
    ),
    "zh": (
        "潮汐",
        "意识到大潮时有40个港口低于海平面，",
        "注意到马耳他的灯塔去年冬天由志愿者修复；",
        "请每个港口的领航员记下他们测得的水深；",
        "决定每年免费出版一份所有港口的海图；",
        "感谢莫桑比克、冰岛和乌拉圭借出挖泥船；",
    ),
}


@pytest.mark.parametrize(("one", "two"), [("en", "zh"), ("ru", "zh"), ("en", "ru")])
def test_lengths_do_not_depend_on_the_order_of_the_texts(one: str, two: str) -> None:
    def long(*texts: Document) -> list[frozenset[tuple[ClauseId | None, int]]]:
        found = [each for each in concord(texts).findings if each.code is Code.LENGTH]
        return [frozenset(zip(f.clauses, f.values["counts"], strict=True)) for f in found]

    left, right = (_clauses(language, *_TIDES[language]) for language in (one, two))
    assert long(left, right) == long(right, left) == []
    words = f"{left.clauses[3].text.plain} {left.clauses[4].text.plain}"
    doubled = replace(
        left, clauses=(*left.clauses[:3], replace(left.clauses[3], text=RichText(words * 2)))
    )
    doubled = replace(doubled, clauses=(*doubled.clauses, *left.clauses[4:]))
    own = right.clauses[3]
    told = frozenset({(left.clauses[3].id, len(words * 2)), (own.id, len(own.text.plain))})
    assert long(doubled, right) == long(right, doubled) == [told]


@pytest.mark.slow
def test_the_order_of_six_texts_makes_no_clause_longer() -> None:
    def long(languages: tuple[str, ...]) -> set[frozenset[ClauseId | None]]:
        found = concord([declaration(language) for language in languages]).findings
        return {frozenset(each.clauses) for each in found if each.code is Code.LENGTH}

    assert long(LANGUAGES) == long(LANGUAGES[::-1])


@pytest.mark.parametrize(
    ("one", "two", "code"),
    [
        (
            "en: villages sell milk, cheese, wool, honey and timber",
            "fr: {} lait et bois",
            Code.LIST,
        ),
        ("en: social, cultural and economic rights", "zh: 社会和经济权利", Code.LIST),
        ("en: social, cultural and economic rights", "zh: 社会、文化和经济权利", None),
        ("en: without torture, arrest, detention or exile", "ar: {} {}", None),
        ("fr: la race, la religion, la langue et le sexe", "ru: раса, язык, религия и пол", 1),
        ("fr: la race, la langue, la religion et le sexe", "ru: раса, язык, религия и пол", None),
        ("en: inclusive, equitable and effective cooperation", "es: cooperación eficaz", None),
        ("es: a la vida, a la libertad y a la seguridad", "en: life and security", Code.LIST),
        ("es: a la vida, a la libertad y a la seguridad", "en: life, liberty and security", None),
        (
            "es: sin límites por motivos de raza, nacionalidad o religión, a casarse y vivir",
            "en: without limits of race or religion, to marry and live",
            Code.LIST,
        ),
        (
            "en: the right to social security and to economic, social and cultural rights",
            "zh: 每个人,作为社会的一员,有权享受社会保障,并通过国家的努力实现他的经济和文化权利",
            Code.LIST,
        ),
        (
            "ru: жестокому, бесчеловечному или унижающему обращению",
            "en: cruel or degrading treatment",
            Code.LIST,
        ),
        (
            "en: friendship among all nations, racial or religious groups, and shall further peace",
            "zh: 促进各国或各宗教集团间的友谊,并应促进和平",
            Code.LIST,
        ),
    ],
)
def test_a_member_of_a_list_that_is_missing_or_stands_elsewhere(
    one: str, two: str, code: Code | int | None
) -> None:
    two = two.replace("{} lait", "les villages vendent du lait, du fromage, de la laine")
    two = two.replace("{} {}", "دون تعذيب أو اعتقال أو احتجاز أو نفي")
    texts = [_said_in(*words.split(": ")) for words in (one, two)]
    codes = {each.code for each in concord(texts).findings} & {Code.LIST, Code.LIST_ORDER}
    assert codes == ({Code.LIST_ORDER if code == 1 else code} if code else set())


def _said_in(language: str, words: str) -> Document:
    clause = Clause(ClauseId(language), ClauseKind.OPERATIVE, RichText(words))
    return Document(language, (clause,), language=language)


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("zh: 实现可持续发展", "en: shall ensure sustainable development"),
        ("zh: 每两年提交报告", "en: shall report on a biennial basis"),
        ("zh: 至二〇三○年", "en: through 2030"),
        ("ru: не позднее чем через год созывается первое совещание", "en: first, within a year,"),
        ("fr: la liste des formes qui ne relevant pas de lui", "en: the list beyond it"),
        ("es: si no se llega a un acuerdo", "en: if no agreement is reached"),
        ("en: may include but are not limited to roads", "es: podrán incluir, entre otras, vías"),
    ],
)
def test_what_languages_say_in_ways_of_their_own_is_no_finding(one: str, two: str) -> None:
    found = concord([_said_in(*words.split(": ")) for words in (one, two)])
    assert [each.code for each in found.findings if each.code is not Code.LENGTH] == []


@pytest.mark.slow
@pytest.mark.parametrize(
    ("language", "least"),
    [("en", 0.85), ("fr", 0.85), ("es", 0.85), ("ru", 0.8), ("ar", 0.65), ("zh", 0.65)],
)
def test_most_members_dropped_or_exchanged_in_the_declaration_are_found(
    language: str, least: float
) -> None:
    """Where the other text names what stands beside them too. In another language a member may be
    a word of another one ("private and family life")."""
    caught: list[bool] = []
    text, at = declaration(language), LANGUAGES.index(language)
    for source in (declaration(LANGUAGES[(at + far) % len(LANGUAGES)]) for far in (1, 3, 4)):
        partners = concord([source, text]).partners(1, 0)
        for fault in faults(text, source, ("member", "exchanged")):
            if fault.clause in partners:
                pair = [
                    _alone(source, partners[fault.clause]),
                    _alone(fault.document, fault.clause),
                ]
                caught.append(is_found(fault, concord(pair).findings))
    assert len(caught) >= 18
    assert sum(caught) >= least * len(caught)


def _alone(text: Document, clause: ClauseId) -> Document:
    return replace(text, clauses=(replace(text[clause], parent=None, level=0),))


@pytest.mark.parametrize(
    ("one", "two", "odd"),
    [
        ("en: Condemns the attacks on schools", "zh: 表示严重关切对学校的袭击", True),
        ("en: Expresses its grave concern at the attacks", "zh: 谴责对学校的袭击", True),
        ("en: Expresses its grave concern at the attacks", "zh: 表示严重关切这些袭击", False),
        ("en: Urges States to act", "zh: 鼓励各国采取行动", True),
        ("fr: Exprime sa gratitude aux États", "zh: 表示赞赏各国", False),
    ],
)
def test_what_is_expressed_counts_as_the_act(one: str, two: str, odd: bool) -> None:
    found = concord([_said_in(*words.split(": ")) for words in (one, two)])
    assert (Code.STRENGTH in {each.code for each in found.findings}) is odd


@pytest.mark.parametrize(
    ("language", "other"),
    [
        ("ru", "настоятельно призывает охранять mountain forests, soils and watersheds;"),
        ("zh", "敦促会员国采取措施，保护mountain forests, soils and watersheds；"),
    ],
)
def test_five_words_in_latin_letters_were_not_translated(language: str, other: str) -> None:
    english = "Urges States to protect mountain forests, soils and watersheds;"
    found = concord([_clauses("en", english), _clauses(language, other)]).findings
    assert [one.code for one in found] == [Code.UNTRANSLATED]
    assert found[0].values["words"].startswith("mountain forests")


@pytest.mark.parametrize(
    ("language", "other"),
    [
        ("fr", "Encourage le Programme des Nations Unies pour l’environnement à aider ;"),
        ("es", "Alienta al Programa de las Naciones Unidas para el Medio Ambiente a apoyarlos;"),
    ],
)
def test_a_bank_that_one_version_does_not_name(language: str, other: str) -> None:
    english = "Encourages the United Nations Environment Programme and the World Bank to help;"
    found = concord([_clauses("en", english), _clauses(language, other)]).findings
    assert Code.BODY in [one.code for one in found]


OPPOSED = {
    "before": {
        "en": (
            "States shall report before the end of the session",
            "States shall report after the end of the session",
        ),
        "fr": (
            "Les États font rapport avant la fin de la session",
            "Les États font rapport après la fin de la session",
        ),
        "es": (
            "Los Estados informarán antes de que termine el período de sesiones",
            "Los Estados informarán después de que termine el período de sesiones",
        ),
        "ru": (
            "Государства представляют доклад до окончания сессии",
            "Государства представляют доклад после окончания сессии",
        ),
        "ar": ("تقدم الدول تقريرا قبل نهاية الدورة", "تقدم الدول تقريرا بعد نهاية الدورة"),
        "zh": ("各国应在会议结束之前提出报告", "各国应在会议结束之后提出报告"),
    },
    "since": {
        "en": ("the measures applied since 2019 remain", "the measures applied until 2019 remain"),
        "fr": (
            "les mesures appliquées depuis 2019 demeurent",
            "les mesures appliquées jusqu’en 2019 demeurent",
        ),
        "es": (
            "las medidas aplicadas desde 2019 se mantienen",
            "las medidas aplicadas hasta 2019 se mantienen",
        ),
        "ru": (
            "меры, применявшиеся с 2019 года, сохраняются",
            "меры, применявшиеся до 2019 года, сохраняются",
        ),
        "ar": (
            "تظل التدابير المطبقة منذ عام 2019 سارية",
            "تظل التدابير المطبقة حتى عام 2019 سارية",
        ),
        "zh": ("2019年以来实行的措施继续有效", "直到2019年实行的措施继续有效"),
    },
    "more": {
        "en": (
            "vessels of more than 500 tons must be inspected",
            "vessels of less than 500 tons must be inspected",
        ),
        "fr": (
            "les navires de plus de 500 tonneaux doivent être inspectés",
            "les navires de moins de 500 tonneaux doivent être inspectés",
        ),
        "es": (
            "los buques de más de 500 toneladas deben inspeccionarse",
            "los buques de menos de 500 toneladas deben inspeccionarse",
        ),
        "ru": (
            "суда вместимостью более 500 тонн подлежат осмотру",
            "суда вместимостью менее 500 тонн подлежат осмотру",
        ),
        "ar": (
            "يجب تفتيش السفن التي تزيد حمولتها على 500 طن",
            "يجب تفتيش السفن التي تقل حمولتها عن 500 طن",
        ),
        "zh": ("500吨以上的船舶必须接受检查", "500吨以下的船舶必须接受检查"),
    },
    "min": {
        "en": (
            "the minimum age of workers is fixed by law",
            "the maximum age of workers is fixed by law",
        ),
        "fr": (
            "l’âge minimum des travailleurs est fixé par la loi",
            "l’âge maximum des travailleurs est fixé par la loi",
        ),
        "es": (
            "la edad mínima de los trabajadores se fija por ley",
            "la edad máxima de los trabajadores se fija por ley",
        ),
        "ru": (
            "минимальный возраст работников устанавливается законом",
            "максимальный возраст работников устанавливается законом",
        ),
        "ar": ("يحدد القانون الحد الأدنى لسن العمال", "يحدد القانون الحد الأقصى لسن العمال"),
        "zh": ("工人的最低年龄由法律规定", "工人的最高年龄由法律规定"),
    },
}
"""Clauses that say the same in six languages, and the opposite of it."""


@pytest.mark.parametrize("kind", OPPOSED)
def test_opposite_words_are_found_and_the_same_are_not(kind: str) -> None:
    said = OPPOSED[kind]
    for one, other in permutations(LANGUAGES, 2):
        for left, right in product((0, 1), repeat=2):
            texts = [single(one, said[one][left]), single(other, said[other][right])]
            found = [finding.code for finding in concord(texts).findings]
            assert found == ([Code.OPPOSITE] if left != right else []), (one, other)


def test_opposite_words_are_found_in_resolutions_and_marked() -> None:
    for name in ("roads", "water", "ports"):
        for one, two in PAIRS[::3]:
            source = resolution(name, one)
            for fault in faults(resolution(name, two), source, ("opposite",)):
                assert is_found(fault, concord([source, fault.document]).findings)
    texts = [single(one, OPPOSED["before"][one][one == "fr"]) for one in ("en", "fr")]
    found = concord(texts)
    (finding,) = found.findings
    spans = [odd_words(text, at, finding) for at, text in enumerate(texts)]
    words = [
        [text.clauses[0].text.plain[slice(*s)] for s in own]
        for text, own in zip(texts, spans, strict=True)
    ]
    assert words == [["before"], ["après"]]
    assert sentence(found, finding).startswith("The versions say opposite things: ")
