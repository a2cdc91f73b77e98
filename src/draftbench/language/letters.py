"""How well a text looks like one of the written languages: by its letters and where they stand.

A file in the wrong encoding is made of real letters too, but of the wrong ones in wrong places:
capitals inside words, signs between letters, characters that nobody uses.
"""

from __future__ import annotations

import unicodedata
from functools import cache

_LATIN = {
    "fr": "éèàêçôîâùûëïœüÿæ",
    "es": "óíáéñúü",
    "pt": "ãçõáéíóúâêôà",
    "de": "üäöß",
    "it": "àèéìòù",
    "pl": "łąęóżśćńź",
    "cs": "íáéěšřžýčůúťďňľôĺŕä",
    "hu": "áéöóőüíűú",
    "ro": "ăîâșțşţ",
    "tr": "ıüşçöğiâ",
    "nordic": "åäöøæéðþ",
    "south-slavic": "čžšćđ",
}
_OTHER = {
    "ru": "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё",
    "uk": "оаинвтіерслкмдупязьгйбчхцжїшюєщфґ",
    "ar": "اليمونرتبةعدسفهكأحقجشطصخإذضثزىئغءظؤآ",
    "el": "αοιετνσρκπμλυηςδάγωίόθέύήχφβξώζψ",
    "he": "יוהלאמרתבנשכדםחקעפטסגזצןךףץ",
}
_HAN = {
    # The commonest characters of official texts; both ways of writing.
    "zh-Hans": "的一是在不了有和人这中大国会为以上个我到时要年生可对发用能成行方多作于后其现面高"
    "之所本部法体等经加同进力重理定机度关合政民主社家展建设制员全际联组织约宪章决议大会安理"
    "事各第请欢迎注意回顾强调重申促吁确认铭记执行报告秘书长提供措施支持合作问题预防犯罪刑司"
    "权利保护条款号日月届十二三四五六七八九零委员会公书长次下自由平环境儿童妇女教育资源技术"
    "活动案文通过又并与及将应当包括尤其根据情况领域",
    "zh-Hant": "的一是在不了有和人這中大國會為以上個我到時要年生可對發用能成行方多作於後其現面高"
    "之所本部法體等經加同進力重理定機度關合政民主社家展建設制員全際聯組織約憲章決議大會安理"
    "事各第請歡迎注意回顧強調重申促籲確認銘記執行報告秘書長提供措施支持合作問題預防犯罪刑司"
    "權利保護條款號日月屆十二三四五六七八九零委員會公書長次下自由平環境兒童婦女教育資源技術"
    "活動案文通過又並與及將應當包括尤其根據情況領域",
    "ja": "のにるたをはしがでてといれなすあっりまこもらかスンーくルトリアイラ日国人年大会",
    "ko": "의이는을에가하고한다로지를은도사기자리어인정대시수원회국",
}
_COMMON_MARKS = frozenset(
    "¿¡’‘“”«»–—…·•§°€№ºª\u00a0\u202f\u00ad¹²³⁰⁴⁵⁶⁷⁸⁹、。，；：（）《》「」！？・،؛؟ـ″′"
)
_WORKING = {"fr", "es", "ru", "ar", "zh-Hans"}
"""The official languages of the United Nations have a start over the others."""
_START = 0.1
_SPOILED = -4.0
_STRANGE = -1.0


def likeness(text: str) -> float:
    """How well the characters of ``text`` outside ASCII fit the language that they fit best: about
    1 for an ordinary text, around 0 or below for one read in a wrong encoding; 1 where there are
    none."""
    foreign = [at for at, char in enumerate(text) if char > "\x7f"]
    if not foreign:
        return 1.0
    fixed = 0.0
    letters: dict[str, int] = {}
    misplaced = 0.0
    for at in foreign:
        char = text[at]
        if char in _COMMON_MARKS:
            fixed += _of_mark(text, at)
        elif not (char.isalpha() or unicodedata.category(char) in {"Mn", "Mc"}):
            fixed += _of_sign(text, at)
        else:
            letters[char.lower()] = letters.get(char.lower(), 0) + 1
            misplaced += _of_place(text, at)
    best = max(
        sum(_weight(language, char) * n for char, n in letters.items())
        + _START * (language in _WORKING)
        for language in _tables()
    )
    return (fixed + misplaced + (best if letters else 0.0)) / len(foreign)


@cache
def _tables() -> dict[str, dict[str, float]]:
    """Of each language, how much each of its letters speaks for it: the commonest 1, the rarest
    a half."""
    found = {}
    for tables in (_LATIN, _OTHER):
        for language, letters in tables.items():
            step = 0.5 / len(letters)
            found[language] = {char: 1 - step * at for at, char in enumerate(letters)}
    for language, characters in _HAN.items():
        found[language] = dict.fromkeys(characters, 1.2)
    return found


@cache
def _weight(language: str, char: str) -> float:
    weight = _tables()[language].get(char)
    if weight is not None:
        return weight
    if language in _HAN:
        return _han_weight(language, char)
    return -0.3 if language in _LATIN and char < "\u0250" else _STRANGE


def _han_weight(language: str, char: str) -> float:
    """A character of East Asia that is not among the commonest."""
    if "\u3040" <= char <= "\u30ff":
        return 0.5 if language == "ja" else _STRANGE
    if "\uac00" <= char <= "\ud7a3":
        return 0.3 if language == "ko" else _STRANGE
    return 0.1 if "\u4e00" <= char <= "\u9fff" else _STRANGE


def _of_mark(text: str, at: int) -> float:
    """A mark of punctuation: signs that never stand inside a word count against."""
    before, after = text[at - 1 : at], text[at + 1 : at + 2]
    inside = before.isalpha() and after.isalpha() and before < "\u0250"
    return -0.5 if inside and text[at] not in "’–·\u00ad\u00a0—" else 0.6


def _of_sign(text: str, at: int) -> float:
    """A character that is no letter and no common mark."""
    category = unicodedata.category(text[at])
    if category in {"Cc", "Cn", "Co", "Cs"} and text[at] != "\x85":
        return _SPOILED
    if "\uff00" <= text[at] <= "\uffef" or "\u2010" <= text[at] <= "\u2027":
        return 0.3
    if category == "Cf":
        return 0.0
    before, after = text[at - 1 : at], text[at + 1 : at + 2]
    return -2.0 if before.isalpha() or after.isalpha() else _STRANGE


def _of_place(text: str, at: int) -> float:
    """A letter: a capital after a small letter, or scripts mixed in one word, count against."""
    char, before, after = text[at], text[at - 1 : at] if at else "", text[at + 1 : at + 2]
    found = 0.0
    if char.isupper():
        if before.islower():
            found -= 1.5
        elif after.islower() and before.isalpha():
            found -= 0.5
        elif not before.isupper() and not after.isupper():
            found -= 0.2
    elif char.islower() and before.isupper() and text[at - 2 : at - 1].isalpha() and at > 1:
        found -= 1.0
    wide = char >= "\u2e80"
    if char > "\u024f" and any(near.isascii() and near.isalpha() for near in (before, after)):
        found -= 0.7 if wide else 1.0
    return found
