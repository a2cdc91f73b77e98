"""Texts are decoded exactly, whatever encoding they came in."""

from __future__ import annotations

import pytest

from draftbench.errors import InputError
from draftbench.formats.plain.encoding import decode, likeness
from draftbench.resources import resource

UNICODE = "utf-8 utf-8-sig utf-16 utf-16-le utf-16-be utf-32 utf-32-le utf-32-be"
WESTERN = f"{UNICODE} cp1252 iso8859-1 iso8859-15 mac-roman cp850 cp1254"
TEXTS = (
    (WESTERN, "The delegation’s text – “as amended” – costs €5 million…"),
    (WESTERN, "L’Assemblée générale,"),
    (WESTERN, "Rappelant sa résolution 71/306, où elle a décidé d’élaborer des règles,"),
    (WESTERN, "Considérant que le bien-être des êtres humains dépend d’un cœur sain"),
    (WESTERN, "DÉCLARATION SUR LA PRÉVENTION DU CRIME"),
    (WESTERN, "Recordando su resolución 55/59 sobre la prevención del delito,"),
    (WESTERN, "¿Qué medidas se tomarán en España este año?"),
    (WESTERN, "Recordando a sua resolução sobre a prevenção do crime e as ações dos cidadãos,"),
    (WESTERN, "Unter Hinweis auf ihre Resolution über die Verhütung, fordert große Maßnahmen,"),
    (
        f"{UNICODE} cp1251 koi8-r iso8859-5 mac-cyrillic cp866",
        "Генеральная Ассамблея,\n\nссылаясь на свою резолюцию 55/59 от 4 декабря 2000 года,",
    ),
    (f"{UNICODE} cp1251 koi8-r iso8859-5 mac-cyrillic cp866", "1. призывает государства;"),
    (f"{UNICODE} cp1251 koi8-r iso8859-5 mac-cyrillic cp866", "РЕЗОЛЮЦИЯ О ПРЕДУПРЕЖДЕНИИ"),
    (f"{UNICODE} cp1251 koi8-r cp866", "мир"),
    (
        f"{UNICODE} cp1256 iso8859-6",
        "إن الجمعية العامة،\n\nإذ تشير إلى قرارها 55/59 المؤرخ 4 كانون الأول/ديسمبر 2000،",
    ),
    (f"{UNICODE} cp1256 iso8859-6", "1 - تحث الدول الأعضاء على اتخاذ التدابير اللازمة؛"),
    (f"{UNICODE} gb18030 gbk", "大会，\n\n回顾其2000年12月4日第55/59号决议，"),
    (f"{UNICODE} gb18030 gbk", "请秘书长向大会提交报告。"),
    (f"{UNICODE} gb18030 big5", "大會，\n\n回顧其2000年12月4日第55/59號決議，"),
    (f"{UNICODE} shift_jis euc-jp", "総会は、2000年12月4日の決議を想起し、"),
    (f"{UNICODE} euc-kr", "총회는 2000년 12월 4일의 결의를 상기하며,"),
    (f"{UNICODE} cp1250 iso8859-2", "przypominając rezolucję w sprawie przestępczości,"),
    (f"{UNICODE} cp1253 iso8859-7", "υπενθυμίζοντας το ψήφισμά της για την πρόληψη,"),
    (f"{UNICODE} cp1255", "העצרת הכללית, בהזכירה את החלטתה בדבר מניעת פשע,"),
)


def carrying() -> list[tuple[str, str]]:
    """Every text in every encoding that has all its characters."""
    found = []
    for encodings, text in TEXTS:
        for encoding in encodings.split():
            try:
                text.encode(encoding)
            except UnicodeEncodeError:
                continue
            found.append((encoding, text))
    return found


@pytest.mark.parametrize(("encoding", "text"), carrying())
def test_texts_are_decoded_exactly(encoding: str, text: str) -> None:
    decoded, notes = decode(text.encode(encoding), "x.txt")
    assert decoded == text
    said = encoding in {"utf-8", "utf-8-sig", "utf-16", "utf-32"} or text == "мир"
    assert said or [note.code for note in notes] == ["guessed-encoding"]


def test_the_letters_of_a_long_text_decide_wherever_they_stand() -> None:
    text = "Nothing but plain words here.\n" * 3000 + "… jusqu’à la prévention générale"
    decoded, _ = decode(text.encode("cp1252"), "x.txt")
    assert decoded == text


@pytest.mark.slow
def test_a_text_cut_at_a_character_by_the_sample_is_decoded() -> None:
    text = "，" + "大会回顾其决议。" * 9000
    decoded, _ = decode(b"a" + text.encode("gb18030"), "x.txt")
    assert decoded == "a" + text


def test_the_right_reading_is_likelier() -> None:
    for text, encoding, wrong in (
        ("à la règle où", "cp1252", "cp1250"),
        ("государства", "koi8-r", "cp1251"),
        ("РЕЗОЛЮЦИЯ", "cp1251", "koi8-r"),
        ("会员国采取措施", "gb18030", "big5hkscs"),
        ("大会", "gb18030", "cp1252"),
    ):
        spoiled = text.encode(encoding).decode(wrong, "replace")
        assert likeness(text) > likeness(spoiled) + 0.05, text
    assert likeness("plain") == 1.0


@pytest.mark.parametrize("text", ["prévention", "l’État", "“agreed”", "Генеральная Ассамблея"])
def test_text_that_was_decoded_twice_is_noticed(text: str) -> None:
    spoiled = "Well,\n" + "".join(
        bytes([byte]).decode("cp1252", "replace").replace("\ufffd", chr(byte))
        for byte in text.encode()
    )
    decoded, notes = decode(spoiled.encode(), "x.txt")
    assert decoded == spoiled
    assert [(note.code, note.line) for note in notes] == [("decoded-twice", 2)]


@pytest.mark.parametrize(
    "text", ["«RÉSUMÉ»", "Ça et là « où »", "São Tomé – ação", "ÅÄÖ", "état…", "ПРАВО»", "¿Ñ?"]
)
def test_text_that_was_not_is_left_alone(text: str) -> None:
    assert decode(text.encode(), "x.txt") == (text, [])


def test_characters_lost_before_are_noticed() -> None:
    _, notes = decode("a\nr\ufffdsolution".encode(), "x.txt")
    assert [(note.code, note.line) for note in notes] == [("lost-characters", 2)]


def test_a_long_way_to_the_first_word() -> None:
    text = "\t" * 100_000 + "It met."
    assert decode(text.encode(), "x.txt") == (text, [])


@pytest.mark.parametrize("encoding", [*UNICODE.split(), "cp1252", "mac-roman", "gb18030"])
def test_the_sample_is_decoded_exactly(encoding: str) -> None:
    text = resource("samples", "A_CONF.213_RPM.1_1.txt").read_text("utf-8")
    text = "".join(c for c in text if c.encode(encoding, "ignore"))
    assert decode(text.encode(encoding), "x.txt")[0] == text


@pytest.mark.parametrize(
    "data", [b"Recalling\0 the Charter", bytes(range(256)) * 4, b"\0" * 64, b"a\x01\x02\x03" * 9]
)
def test_bytes_that_are_no_text_are_refused(data: bytes) -> None:
    with pytest.raises(InputError, match="is not a text file"):
        decode(data, "x.txt")
