"""A short resolution in each language of the United Nations, with what its Word file must show."""

from __future__ import annotations

from draftbench.document import Document
from draftbench.formats.reading import read

TEXTS = {
    "en": """Salvador Declaration

The General Assembly,

Recalling its resolution 63/193 of 18 December 2008,

Noting with concern the growth of organized crime,

1. Urges all States to implement resolution 55/59;

2. Decides to remain seized of the matter.
""",
    "fr": """Déclaration de Salvador

L’Assemblée générale,

Rappelant sa résolution 63/193 du 18\u00a0décembre 2008, intitulée «\u00a0Préparatifs\u00a0»,

Notant avec préoccupation l’ampleur de la criminalité organisée,

1. Prie instamment les États d’appliquer la résolution 55/59\u00a0;

2. Décide de rester saisie de la question.
""",
    "es": """Declaración de Salvador

La Asamblea General,

Recordando su resolución 63/193, de 18 de diciembre de 2008,

Observando con preocupación el aumento de la delincuencia organizada,

1. Insta a los Estados a que apliquen la resolución 55/59;

2. Decide seguir ocupándose de la cuestión.
""",
    "ru": """Сальвадорская декларация

Генеральная Ассамблея,

ссылаясь на свою резолюцию 63/193 от 18\u00a0декабря 2008\u00a0года,

отмечая с обеспокоенностью рост организованной преступности,

1. настоятельно призывает государства выполнить резолюцию 55/59;

2. постановляет продолжать рассмотрение этого вопроса.
""",
    "ar": """إعلان سلفادور

إن الجمعية العامة،

إذ تشير إلى قرارها 63/193 المؤرخ 18 كانون الأول/ديسمبر 2008 (A/RES/63/193)،

وإذ تلاحظ مع القلق تزايد الجريمة المنظمة،

1 - تحث جميع الدول على تنفيذ القرار 55/59؛

2 - تقرر إبقاء المسألة قيد نظرها.
""",
    "zh": """萨尔瓦多宣言

大会，

回顾其2008年12月18日第63/193号决议（A/RES/63/193），

关切地注意到有组织犯罪日益猖獗，

1. 敦促所有国家执行第55/59号决议；

2. 决定继续处理此案。
""",
}
NOT_ENGLISH = tuple(language for language in TEXTS if language != "en")


def resolution(language: str) -> Document:
    """The resolution in a language, read from a text file."""
    return read(TEXTS[language].encode(), f"{language}.txt").parts[0]
