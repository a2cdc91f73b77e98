"""The Word styles, fitted to the language of a text.

Latin and Cyrillic texts have the measures of the headquarters template. Chinese and Arabic are
set without its spacing and narrowing of letters (which would tear Arabic apart), in larger sizes
on wider lines; Arabic is written from right to left, Chinese punctuation in Chinese fonts.
"""

from __future__ import annotations

from lxml import etree

from draftbench.formats.docx.names import Element, put, q, w
from draftbench.resources import resource

_REGIONS = {
    "en": "en-GB",
    "fr": "fr-FR",
    "es": "es-ES",
    "ru": "ru-RU",
    "ar": "ar-SA",
    "zh": "zh-CN",
    "fa": "fa-IR",
    "he": "he-IL",
    "ur": "ur-PK",
}
_SCALES = {"ar": 1.2, "fa": 1.2, "ur": 1.2, "he": 1.1, "zh": 1.05}
"""How much larger letters are than Latin ones of the same style."""
_LEADING = {"ar": 1.35, "fa": 1.35, "ur": 1.35, "he": 1.2, "zh": 1.3}
_EXACT = ("exact", "atLeast")
ITALICS = {"zh": "KaiTi"}
"""The font that stands for italics in a language that has none."""


def region(language: str) -> str:
    """The language tag of an ISO 639-1 code ("en": "en-GB")."""
    return _REGIONS.get(language, language)


def tag(language: str) -> Element:
    """The ``w:lang`` of words in a language."""
    return w("lang", **{_kind(language): region(language)})


def stylesheet(language: str) -> Element:
    """The part with the styles for texts in that language (ISO 639-1)."""
    styles = etree.fromstring(resource("docx", "styles.xml").read_bytes())
    for element in styles.iter(q("lang")):
        element.set(q(_kind(language)), region(language))
    if language in _SCALES:
        _fit(styles, language)
    return styles


def _kind(language: str) -> str:
    """For which kind of letters ``w:lang`` names the language."""
    if language in {"zh", "ja", "ko"}:
        return "eastAsia"
    return "bidi" if language in {"ar", "fa", "he", "ur"} else "val"


def _fit(styles: Element, language: str) -> None:
    for looks in styles.iter(q("rPr")):
        for name in ("spacing", "w"):
            for narrowing in looks.findall(q(name)):
                looks.remove(narrowing)
    chinese = language == "zh"
    for size in styles.iter(q("sz") if chinese else q("szCs")):
        size.set(q("val"), str(round(int(size.get(q("val"), "20")) * _SCALES[language])))
    for spacing in styles.iter(q("spacing")):
        if spacing.get(q("lineRule")) in _EXACT:
            height = int(spacing.get(q("line"), "240")) * _LEADING[language]
            spacing.set(q("line"), str(round(height / 10) * 10))
    if chinese:
        for fonts in styles.iter(q("rFonts")):
            fonts.set(q("hint"), "eastAsia")
        return
    normal = next(one for one in styles.iter(q("style")) if one.get(q("styleId")) == "Normal")
    properties = normal.find(q("pPr"))
    if properties is not None:
        put(properties, w("bidi"))
