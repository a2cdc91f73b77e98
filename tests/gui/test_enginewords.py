"""Sentences of the engine, said in the language of the window by their forms."""

from __future__ import annotations

import string

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from draftbench.gui.engine_words import EngineWords, relayed
from draftbench.gui.languages import speak
from support.translations import compile_tables

FORMS = {
    "The clause stands unchanged.": "Le paragraphe est inchangé.",
    "{1} is agreed; reopen it first.": "{1} est convenu ; rouvrez-le d’abord.",
    "{1} needs your confirmation: {2}": "Confirmez {1} : {2}",
    "There is no source “{1}”; there are: {2}.": "Il y a {2}, mais pas « {1} ».",
    "{1} clauses": "{1} paragraphes",
    "moved up": "déplacé vers le haut",
    "split in {1}": "divisé en {1}",
    "A file says {{1}} and “{1}”.": "Un fichier dit {{1}} et « {1} ».",
}
WORDS = EngineWords(FORMS)


@pytest.mark.parametrize(
    ("english", "french"),
    [
        ("The clause stands unchanged.", "Le paragraphe est inchangé."),
        ("OP 7 is agreed; reopen it first.", "OP 7 est convenu ; rouvrez-le d’abord."),
        ("There is no source “A”; there are: B, C.", "Il y a B, C, mais pas « A »."),
        (
            "A3 needs your confirmation: The clause stands unchanged.",
            "Confirmez A3 : Le paragraphe est inchangé.",
        ),
        (
            "The clause stands unchanged. OP 7 is agreed; reopen it first.",
            "Le paragraphe est inchangé. OP 7 est convenu ; rouvrez-le d’abord.",
        ),
        ("moved up; split in 3", "déplacé vers le haut; divisé en 3"),
        ("A file says {1} and “{x}”.", "Un fichier dit {1} et « {x} »."),
        ("Nobody ever said this.", "Nobody ever said this."),
        ("Nobody ever said this. The clause stands unchanged.",
         "Nobody ever said this. Le paragraphe est inchangé."),
        ("", ""),
    ],
)  # fmt: skip
def test_names_and_numbers_stay_and_the_rest_is_translated(english: str, french: str) -> None:
    assert WORDS.said(english) == french


@given(st.text(alphabet=string.ascii_letters + "{}().*+?[]^$|\\ é中", min_size=1, max_size=12))
def test_whatever_is_put_in_comes_out_as_it_was(held: str) -> None:
    said = WORDS.said(f"There is no source “{held}”; there are: {held}.")
    if held.strip() == held and held != "moved up":
        assert said == f"Il y a {held}, mais pas « {held} »."


def test_reasons_are_joined_as_the_papers_join_them(qapp: QApplication) -> None:
    compile_tables()
    speak(qapp, "fr")
    try:
        said = relayed("split in two, 3 words changed"), relayed("OP 7 is agreed; reopen it first.")
    finally:
        speak(qapp, "en")
    assert said[0] == "scindé en 2, 3 mots modifiés"
    assert said[1].startswith("OP 7 est convenu")
