"""What is read, and what is refused with one sentence."""

from __future__ import annotations

import gc
import io
import json
import zipfile
from collections.abc import Callable

import pytest

from draftbench.document import ClauseKind
from draftbench.errors import InputError
from draftbench.formats import safety
from draftbench.formats.imported import Imported
from draftbench.formats.reading import read


def zipped(**members: str) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, content in members.items():
            archive.writestr(name.replace("__", "/"), content)
    return buffer.getvalue()


OLE2 = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"", "is empty"),
        (b" \r\n\t\n", "is empty"),
        (b"\xef\xbb\xbf\n", "is empty"),
        (b"\x89PNG\r\n\x1a\n....", "is a picture"),
        (b"\xff\xd8\xff\xe0....", "is a picture"),
        (b"%PDF-1.7 ...", "is a PDF that is cut off or damaged"),
        (b"MZ\x90\0\x03\0\0\0", "is a program"),
        (b"\x7fELF\x02\x01", "is a program"),
        (b"Recalling\0 the Charter", "is not a text file"),
        (b"\x01\x02\x03\x04\x05\x06 abc", "is not a text file"),
        (OLE2 + "EncryptedPackage".encode("utf-16-le"), "locked with a password"),
        (OLE2 + b"CHNKWKS", "Microsoft Works"),
        (OLE2, "old Office file"),
        (b"PK\x03\x04 broken", "cut off or damaged"),
        (zipped(a="x"), "is a zip archive and not a Word file"),
        (zipped(mimetype="application/vnd.oasis.opendocument.spreadsheet"), "but not a text"),
        (
            zipped(
                **{
                    "mimetype": "application/vnd.oasis.opendocument.text",
                    "META-INF/manifest.xml": "<encryption-data/>",
                }
            ),
            "locked with a password",
        ),
        (zipped(**{"Index/Document.iwa": "x"}), "a Pages file"),
        (
            zipped(**{"[Content_Types].xml": "<Types>spreadsheetml</Types>"}),
            "an Excel file",
        ),
        (b"<?xml version='1.0'?><!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>", "document type"),
        (b"<!DOCTYPE html><html/>", "a web page"),
        (b"<?xml version='1.0'?><other/>", "XML of a kind that is not read"),
        (b"<?xml version='1.0'?><a>", "not well-formed XML"),
        (b"\xff\xfeR\x00e", "says that it is UTF-16 but is not"),
        (b"\xff\xfeR\x00\x00\xd8", "says that it is UTF-16 but is not"),
        (b'{"clauses": 3}', "is no list"),
        (b'{"clauses": [3]}', "entry 1 of the clauses"),
        (b'{"clauses": [{"id": "a"}]}', 'clause 1 has no "text"'),
        (
            b'{"clauses": [{"id": "a", "text": "x"}, {"id": "a", "text": "y"}]}',
            "clause 2 has an id",
        ),
    ],
)
def test_what_cannot_be_read_is_refused(data: bytes, sentence: str) -> None:
    with pytest.raises(InputError, match=sentence) as caught:
        read(data, "x.txt")
    assert str(caught.value).count("x.txt") == 1
    assert caught.value.exit_code == 3
    assert "\n" not in str(caught.value)
    assert str(caught.value).endswith((".", ")"))


def test_the_ending_of_the_name_does_not_count() -> None:
    with pytest.raises(InputError, match="cut off"):
        read(b"PK\x03\x04", "x.txt")
    assert read(b"We urge States to act.", "x.docx").part("text") is not None


def test_a_large_file_is_refused_before_it_is_decoded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(safety, "MAX_FILE_BYTES", 100)
    with pytest.raises(InputError, match="are not read"):
        read(b"\xff" * 101, "x.txt")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_unicode_is_read_without_a_guess(encoding: str) -> None:
    imported = read("L’Assemblée générale,".encode(encoding), "x.txt")
    assert imported.text == "L’Assemblée générale,"
    assert not [note for note in imported.notes if note.code == "guessed-encoding"]


def test_another_encoding_is_guessed_and_said() -> None:
    text = (
        "L'Assemblée générale,\n\nRappelant sa résolution 71/306 du 30 juin 2017, où elle a "
        "décidé de poursuivre l'élaboration des règles relatives à la prévention,\n\n"
        "Décide de rester saisie de la question."
    )
    imported = read(text.encode("cp1252"), "x.txt")
    assert imported.text == text
    (note,) = [note for note in imported.notes if note.code == "guessed-encoding"]
    assert note.line == 0
    assert imported.parts[0].language == "fr"


def test_letters_with_separate_accents_are_joined_and_it_is_said() -> None:
    imported = read("Re\u0301solution".encode(), "x.txt")
    assert imported.text == "Résolution"
    assert "normalised" in {note.code for note in imported.notes}


def test_a_clause_list_becomes_a_text() -> None:
    clauses = [
        {"id": "H", "kind": "heading", "label": "B.", "text": "Items", "level": 1},
        {"id": "PP1", "kind": "preamble", "label": "", "text": "Recalling:", "level": 0},
        {"id": "PP1.a", "kind": "subitem", "label": "(a)", "text": "One,", "level": 1},
        {"id": "OP1", "kind": "operative", "label": "1.", "text": "Urges.", "level": 0},
        {"id": "OP1.a", "kind": "item", "label": "(a)", "text": "x", "parent": "PP1"},
        {"id": "R7", "kind": "recommendation", "label": "7.", "text": "The Meeting noted."},
        {"id": "E1", "kind": "element", "label": "1.", "text": "We urge."},
        {"id": "U", "kind": "mystery", "label": "", "text": "?"},
    ]
    imported = read(json.dumps({"clauses": clauses}).encode(), "x.json")
    (document,) = imported.parts
    assert [(c.id, c.kind.value, c.parent) for c in document] == [
        ("H", "heading", None),
        ("PP1", "preambular", None),
        ("PP1.a", "item", "PP1"),
        ("OP1", "operative", None),
        ("OP1.a", "item", "PP1"),
        ("R7", "paragraph", None),
        ("E1", "paragraph", None),
        ("U", "paragraph", None),
    ]
    assert [note.code for note in imported.notes] == ["guessed-kind"]


def test_gold_clause_lists_are_read(gold: dict[str, list[dict[str, object]]]) -> None:
    imported = read(json.dumps({"clauses": gold["left"]}).encode(), "seed.json")
    (document,) = imported.parts
    assert [c.text.text for c in document] == [unit["text"] for unit in gold["left"]]
    assert [c.parent for c in document] == [unit["parent"] for unit in gold["left"]]


def test_a_text_that_begins_with_a_bracket_is_a_text(
    check_accounting: Callable[[Imported], None],
) -> None:
    imported = read(b"[Urges][Invites] States to act;", "x.txt")
    check_accounting(imported)
    assert imported.parts[0].clauses[0].kind is ClauseKind.OPERATIVE


def test_no_text_of_the_file_is_in_a_refusal() -> None:
    with pytest.raises(InputError) as caught:
        read(b'{"clauses": [{"id": "secret", "txt": "confidential"}]}', "x.json")
    assert "secret" not in str(caught.value)
    assert "confidential" not in str(caught.value)


@pytest.mark.parametrize("data", [b'{"clauses": [{"text": "Ur', b"[1, 2]", b"5", b'[{"text": []}]'])
def test_the_mark_up_of_a_damaged_clause_list_is_no_text(data: bytes) -> None:
    with pytest.raises(InputError, match="its end is missing"):
        read(data, "x.JSON")


def test_the_search_for_cycles_rests_while_a_file_is_read_and_goes_on_after_a_refusal() -> None:
    seen: list[bool] = []
    read(
        b"Calls upon States to act.",
        "a.txt",
        progress=lambda _part, _what: seen.append(gc.isenabled()),
    )
    assert seen
    assert not any(seen)
    assert gc.isenabled()
    with pytest.raises(InputError):
        read(b"", "a.txt")
    assert gc.isenabled()
