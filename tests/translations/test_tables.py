"""Tables made from translations are those of Qt's own tool, and Qt finds every sentence in them."""

import os
import subprocess
from pathlib import Path

import PySide6
import pytest
from PySide6.QtCore import QTranslator

from support.translations import tables, translations

Message = tables.Message
SAID = (
    Message("Open", "", ("1",)),
    Message("Open", "a state", ("2 ·",)),
    Message("", "", ("",)),
    Message("“{name}” is < & >", "", ("3 «{name}» & <",)),
    Message("Not translated", "", ("",), unfinished=True),
    Message("Half", "", ("half",), unfinished=True),
    Message("Gone", "", ("gone",), vanished=True),
)


def _said(language: str) -> list[tables.Message]:
    number = len(translations.NUMBERS[language])
    forms = tuple(f"{{n}} {form} عربي 中" for form in range(number))
    one = Message("{n} clauses", "", forms, counted=True, one="{n} clause", where="a.py")
    return [message for message in (*SAID, one) if message.source]


@pytest.mark.parametrize("language", tables.RULES)
def test_a_table_is_that_of_qts_own_tool(language: str, tmp_path: Path) -> None:
    tool = Path(PySide6.__file__).parent / ("lrelease.exe" if os.name == "nt" else "lrelease")
    source, theirs = tmp_path / f"draftbench_{language}.ts", tmp_path / "theirs.qm"
    source.write_text(translations.written(_said(language), language), "utf-8")
    subprocess.run([tool, "-silent", source, "-qm", theirs], check=True)
    (ours,) = tables.compile_tables(tmp_path)
    assert ours.read_bytes() == theirs.read_bytes()


@pytest.mark.parametrize(
    ("language", "forms"),
    [
        ("fr", {0: 0, 1: 0, 2: 1, 100: 1}),
        ("es", {0: 1, 1: 0, 2: 1, 101: 1}),
        ("ru", {0: 2, 1: 0, 2: 1, 5: 2, 11: 2, 14: 2, 21: 0, 22: 1, 111: 2}),
        ("ar", {0: 0, 1: 1, 2: 2, 3: 3, 10: 3, 11: 4, 99: 4, 100: 5, 103: 3}),
        ("zh_CN", {0: 0, 1: 0, 7: 0}),
    ],
)
def test_a_number_takes_the_form_of_its_language(
    language: str, forms: dict[int, int], tmp_path: Path
) -> None:
    path = tmp_path / "table.qm"
    path.write_bytes(tables.table(_said(language), language))
    translator = QTranslator()
    assert translator.load(str(path))
    assert translator.translate("draftbench", "Open", "a state") == "2 ·"
    assert translator.translate("draftbench", "Gone") in ("", None)
    for number, form in forms.items():
        said = translator.translate("draftbench", "{n} clauses", None, number)
        assert said == f"{{n}} {form} عربي 中"


def test_a_table_is_made_again_when_its_translations_are_newer(tmp_path: Path) -> None:
    source = tmp_path / "draftbench_fr.ts"
    source.write_text(translations.written(_said("fr"), "fr"), "utf-8")
    (made,) = tables.compile_tables(tmp_path)
    made.write_bytes(b"kept")
    later = source.stat().st_mtime + 100
    os.utime(made, (later, later))
    assert tables.compile_tables(tmp_path) == [made]
    assert made.read_bytes() == b"kept"
    os.utime(source, (later + 1, later + 1))
    tables.compile_tables(tmp_path)
    assert made.read_bytes() == tables.table(_said("fr"), "fr")
