"""Rolling brackets in Russian, Arabic and Chinese texts: whose words they are, and what they do."""

from __future__ import annotations

import pytest

from draftbench.amend.changesets.editing import apply
from draftbench.app.amendments.sponsors import Delegations
from draftbench.app.imports.retyped import Retyped, prepare
from draftbench.document import Document
from draftbench.formats.reading import read

TEXTS = {
    "ru": """Генеральная Ассамблея,

ссылаясь на свою резолюцию 70/1 от 25 сентября 2015 года,

1. постановляет, что государства-члены должны сотрудничать в области охраны почв;

2. просит Генерального секретаря представить доклад на ее семьдесят третьей сессии;

3. призывает доноров оказывать финансовую поддержку развивающимся странам.
""",
    "ar": """إن الجمعية العامة،

إذ تشير إلى قرارها 70/1 المؤرخ 25 أيلول/سبتمبر 2015،

1 - تقرر أن تتعاون الدول الأعضاء في مجال حماية التربة؛

2 - تطلب إلى الأمين العام أن يقدم تقريرا إليها في دورتها الثالثة والسبعين؛

3 - تهيب بالجهات المانحة أن تقدم الدعم المالي إلى البلدان النامية.
""",
    "zh": """大会，

回顾其2015年9月25日第70/1号决议，

1. 决定会员国应在土壤保护领域开展合作；

2. 请秘书长向大会第七十三届会议提交报告；

3. 促请捐助方向发展中国家提供财政支持。
""",
}


def text_of(words: str) -> Document:
    (text,) = read(words.encode(), "text.txt").parts
    return text


def sent(language: str, old: str, new: str) -> tuple[Document, Retyped]:
    words = TEXTS[language]
    assert words.count(old) == 1
    of = text_of(words)
    file = read(words.replace(old, new).encode(), "sent.txt")
    return of, prepare(file, of, names=Delegations(()))


@pytest.mark.parametrize(
    ("language", "old", "new", "code", "then"),
    [
        (
            "ru",
            "оказывать финансовую",
            "оказывать [MEX: и впредь] финансовую",
            "MEX",
            "призывает доноров оказывать и впредь финансовую поддержку развивающимся странам.",
        ),
        (
            "ru",
            "оказывать финансовую",
            "оказывать [Мексика: и впредь] финансовую",
            "MEX",
            "призывает доноров оказывать и впредь финансовую поддержку развивающимся странам.",
        ),
        (
            "ru",
            "финансовую поддержку",
            "[Япония: исключить «финансовую»] финансовую поддержку",
            "JPN",
            "призывает доноров оказывать поддержку развивающимся странам.",
        ),
        (
            "ar",
            "تقدم الدعم",
            "تقدم [المكسيك: باستمرار] الدعم",
            "MEX",
            "تهيب بالجهات المانحة أن تقدم باستمرار الدعم المالي إلى البلدان النامية.",
        ),
        (
            "ar",
            "الدعم المالي",
            "الدعم [EGY: التقني و] المالي",
            "EGY",
            "تهيب بالجهات المانحة أن تقدم الدعم التقني و المالي إلى البلدان النامية.",
        ),
        (
            "zh",
            "提供财政",
            "提供[墨西哥：技术和]财政",
            "MEX",
            "促请捐助方向发展中国家提供技术和财政支持。",
        ),
        (
            "zh",
            "财政支持",
            "财政[BRA: 和技术]支持",
            "BRA",
            "促请捐助方向发展中国家提供财政和技术支持。",
        ),
        (
            "zh",
            "财政支持",
            "[日本：删除“财政”]财政支持",
            "JPN",
            "促请捐助方向发展中国家提供支持。",
        ),
    ],
)
def test_words_in_brackets_with_a_name_are_its_proposal(
    language: str, old: str, new: str, code: str, then: str
) -> None:
    of, made = sent(language, old, new)
    assert made.changes.changes == ()
    (one,) = made.proposals
    assert [delegation.code for delegation in one.delegations] == [code]
    assert apply(of, one.changes).clauses[-1].text.plain == then


@pytest.mark.parametrize(
    ("language", "old", "new"),
    [
        ("ru", "должны сотрудничать", "[должны][могут] сотрудничать"),
        ("ru", "должны сотрудничать", "[должны / могут] сотрудничать"),
        ("ar", "أن تتعاون", "[أن تتعاون][أن تعمل]"),
        ("zh", "会员国应在", "会员国[应][可]在"),
    ],
)
def test_alternatives_without_a_name_are_those_of_the_sender(
    language: str, old: str, new: str
) -> None:
    of, made = sent(language, old, new)
    assert made.proposals == ()
    changed = [
        (before.text.plain, after.text.plain)
        for before, after in zip(of, apply(of, made.changes), strict=True)
        if before.text.plain != after.text.plain
    ]
    assert [after for _, after in changed] == [before.replace(old, new) for before, _ in changed]
    assert len(changed) == 1
