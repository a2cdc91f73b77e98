"""Rules of French and Spanish: each finds its fault in a sound resolution, nothing else does, and
the fix gives the sound text back. The resolutions are made up for the purpose."""

from pathlib import Path

import pytest

from draftbench.document import Document
from draftbench.formats.reading import read
from draftbench.rules.checking import check
from draftbench.rules.finding import mended
from draftbench.rules.profile import Profile, profile_of
from rules.test_faults import facts
from rules.test_rules import OP, PP, of, text

DATA = Path(__file__).parents[1] / "data/rules"
SOUND = {
    language: (DATA / f"resolution_{language}.md").read_text(encoding="utf-8")
    for language in ("fr", "es")
}

FRENCH = [
    ("L02", "30 juin 2017,", "30 juin 2017 ;"),
    ("L02", "archives côtières,", "archives côtières"),
    ("L03", "rapport sur les archives ;", "rapport sur les archives,"),
    ("L03", "rapport sur les archives ;", "rapport sur les archives"),
    ("L03", "de la question.", "de la question ;"),
    ("L04", "le Secrétaire général :", "le Secrétaire général"),
    ("L05", "décembre 2018 ;", "décembre 2018,"),
    ("L06", "décembre 2018 ;", "décembre 2018 ; et"),
    ("L21", "*Consciente* du", "*Consciente du*"),
    ("L22", "*Rappelant également* sa", "*Rappelant* sa"),
    ("L22", "*Rappelant en outre* que", "*Rappelant également* que"),
    ("L22", "*Prie également* le", "*Prie* le"),
    ("L33", "au paragraphe 4", "au par. 4"),
    ("L41", "40 %", "40%"),
    ("L42", "18 décembre", "18 Décembre"),
    ("L42", "du 1er décembre", "du 1 décembre"),
    ("L42", "71/306 du", "71/306, du"),
    ("L45", "les États Membres,", "les Etats Membres,"),
    ("L45", "les États Membres,", "les états membres,"),
    ("L45", "Nations Unies", "Nations unies"),
    ("L45", "Prie également* le Secrétaire général", "Prie également* le Secrétaire Général"),
    ("L45", "Conseil de sécurité", "Conseil de Sécurité"),
    ("L46", "Viet Nam", "Vietnam"),
    ("L47", "par exemple,", "p. ex."),
    ("L50", "12 500", "12.500"),
    ("L51", "socioéconomique", "socio-économique"),
    ("L52", "l’esprit :", "l’esprit:"),
    ("L52", " » ;", " »;"),
    ("L52", "« registres", "«registres"),
    ("L52", "communs »", "communs»"),
    ("L52", "est dit", "est  dit"),
    ("L52", "décembre 2018 ;", "décembre 2018, ;"),
]
SPANISH = [
    ("L02", "archivos costeros,", "archivos costeros;"),
    ("L03", "sobre los archivos;", "sobre los archivos."),
    ("L03", "de la cuestión.", "de la cuestión;"),
    ("L04", "Secretario General que:", "Secretario General que"),
    ("L05", "diciembre de 2018;", "diciembre de 2018,"),
    ("L06", "diciembre de 2018;", "diciembre de 2018; y"),
    ("L21", "*Invita* a", "*Invita a*"),
    ("L22", "*Recordando también* su", "*Recordando* su"),
    ("L22", "*Recordando además* que", "*Recordando* que"),
    ("L22", "*Solicita también* al", "*Solicita* al"),
    ("L33", "el párrafo 4", "el párr. 4"),
    ("L42", "de diciembre de 2018", "de Diciembre de 2018"),
    ("L42", "53/9, de", "53/9 de"),
    ("L45", "los Estados Miembros,", "los estados miembros,"),
    ("L45", "Naciones Unidas", "Naciones unidas"),
    ("L45", "Consejo de Seguridad", "Consejo de seguridad"),
    ("L46", "Viet Nam", "Vietnam"),
    ("L47", "por ejemplo,", "p. ej."),
    ("L51", "socioeconómica", "socio-económica"),
    ("L52", "«registros", "« registros"),
    ("L52", "comunes»", "comunes »"),
    ("L52", "se dice", "se  dice"),
    ("L52", "diciembre de 2018;", "diciembre de 2018,;"),
]
"""The rule, the sound words, and what stands for them."""
CASES = [("fr", *case) for case in FRENCH] + [("es", *case) for case in SPANISH]


def resolution(language: str, words: str = "") -> Document:
    return read((words or SOUND[language]).encode(), "resolution.md").parts[0]


@pytest.mark.parametrize("language", ["fr", "es"])
def test_the_sound_text_has_no_findings(language: str) -> None:
    document = resolution(language)

    assert (document.language, profile_of(document)) == (language, Profile.ASSEMBLY)
    assert check(document, clean=True) == ()


@pytest.mark.parametrize(("language", "rule", "sound", "faulty"), CASES)
def test_a_fault_is_found_and_mended(language: str, rule: str, sound: str, faulty: str) -> None:
    assert sound in SOUND[language]
    document = resolution(language, SOUND[language].replace(sound, faulty, 1))

    assert rule in {finding.rule for finding in check(document)}
    for _ in range(3):
        document, done = mended(document, check(document))
        if not done:
            break
    wanted = resolution(language)
    assert check(document) == ()
    assert [facts(document, at) for at in range(len(document))] == [
        facts(wanted, at) for at in range(len(wanted))
    ]


def test_short_forms_stay_in_parentheses_and_dashes_are_not_asked() -> None:
    french = text(
        (PP, "Rappelant la Décennie 2011-2020 (voir A/65/1, par. 4),"),
        (OP, "Décide de se réunir."),
        language="fr",
    )

    assert [one.rule for one in check(french)] == []
    assert of("L44", text((OP, "Decide apoyar el Decenio 2011-2020."), language="es")) == []
