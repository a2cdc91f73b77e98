"""Language versions of one text, and faults that are seeded in one of them."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from draftbench.app.texts.aligned_files import whole_text
from draftbench.compare.languages.discrepancies import Code, Discrepancy
from draftbench.document import Clause, ClauseId, ClauseKind, Document, Note, RichText

DATA = Path(__file__).parents[1] / "data" / "languages"
LANGUAGES = ("en", "fr", "es", "ru", "ar", "zh")
_UDHR = {"en": "eng", "fr": "fra", "es": "spa", "ru": "rus", "ar": "arb", "zh": "cmn_hans"}
_KINDS = {
    "title": ClauseKind.TITLE,
    "organ": ClauseKind.ORGAN,
    "pp": ClauseKind.PREAMBULAR,
    "op": ClauseKind.OPERATIVE,
    "item": ClauseKind.ITEM,
}
_FIRST = ("Article 1", "Article premier", "Artículo 1", "المادة 1", "第一条", "Статья 1")


@cache
def declaration(language: str) -> Document:
    """The Universal Declaration as it is read from its page."""
    return whole_text(str(DATA / f"{_UDHR[language]}.html"))


def articles(document: Document) -> list[ClauseId]:
    """The 50 paragraphs of the articles, in order, which are the same in every language."""
    begun, found = False, []
    for clause in document:
        if clause.kind is ClauseKind.HEADING:
            begun = begun or clause.text.plain.strip() in _FIRST
        elif begun:
            found.append(clause.id)
    return found


@cache
def resolution(name: str, language: str) -> Document:
    """A made-up resolution ("roads", "forests", "water" or "ports")."""
    data = json.loads((DATA / f"{name}.json").read_text(encoding="utf-8"))
    clauses: list[Clause] = []
    number = 0
    for at, (kind, words) in enumerate(zip(data["kinds"], data["texts"][language], strict=True)):
        text = words
        notes: tuple[Note, ...] = ()
        if "[1]" in words:
            text = words.replace("[1]", "\ufffc")
            notes = (Note("n1", "1", RichText("E/1/2")),)
        number += kind == "op"
        parent = next((c.id for c in reversed(clauses) if c.kind is ClauseKind.OPERATIVE), None)
        item = kind == "item"
        clauses.append(
            Clause(
                ClauseId(f"{language}{at}"),
                _KINDS[kind],
                RichText(text, (), notes),
                f"{number}." if kind == "op" else "",
                int(item),
                parent if item else None,
            )
        )
    return Document(f"{name} {language}", tuple(clauses), language=language)


@dataclass(frozen=True, slots=True)
class Fault:
    """``document`` is the version with one fault in ``clause`` (of a missing clause its id);
    ``codes`` are the findings of which any one names it."""

    kind: str
    document: Document
    clause: ClauseId
    codes: frozenset[Code]


_Change = Callable[[str, str], str | None]
"""What becomes of a text in a language; None where the fault is not possible there."""


def _bump(pattern: str, by: Callable[[int], int]) -> _Change:
    def change(text: str, _: str) -> str | None:
        match = re.search(pattern, text)
        if match is None:
            return None
        start, end = match.span(1)
        return f"{text[:start]}{by(int(match[1]))}{text[end:]}"

    return change


def _swap(pairs: dict[str, tuple[str, str]]) -> _Change:
    def change(text: str, language: str) -> str | None:
        old, new = pairs[language]
        return text.replace(old, new, 1) if old in text else None

    return change


_SESSIONS = {
    "en": ("seventy-eighth", "seventy-ninth"),
    "fr": ("soixante-dix-huitième", "soixante-dix-neuvième"),
    "es": ("septuagésimo octavo", "septuagésimo noveno"),
    "ru": ("семьдесят восьмой", "семьдесят девятой"),
    "ar": ("الثامنة والسبعين", "التاسعة والسبعين"),
    "zh": ("第七十八届", "第七十九届"),
}
_SESSIONS_17 = {
    "en": ("seventeenth", "eighteenth"),
    "fr": ("dix-septième", "dix-huitième"),
    "es": ("decimoséptimo", "decimoctavo"),
    "ru": ("семнадцатая", "восемнадцатая"),
    "ar": ("السابعة عشرة", "الثامنة عشرة"),
    "zh": ("第十七届", "第十八届"),
}
_MONTHS = {
    "en": ("December", "November"),
    "fr": ("décembre", "novembre"),
    "es": ("diciembre", "noviembre"),
    "ru": ("декабря", "ноября"),
    "ar": ("كانون الأول/ديسمبر", "تشرين الثاني/نوفمبر"),
    "zh": ("年12月", "年11月"),
}
_BODIES = {
    "en": ("Economic and Social Council", "Human Rights Council"),
    "fr": ("Conseil économique et social", "Conseil des droits de l’homme"),
    "es": ("Consejo Económico y Social", "Consejo de Derechos Humanos"),
    "ru": ("Экономический и Социальный Совет", "Совет по правам человека"),
    "ar": ("المجلس الاقتصادي والاجتماعي", "مجلس حقوق الإنسان"),
    "zh": ("经济及社会理事会", "人权理事会"),
}
_STATES = {
    "en": ("Brazil", "Chile"),
    "fr": ("du Brésil", "du Chili"),
    "es": ("del Brasil", "de Chile"),
    "ru": ("Бразилии", "Чили"),
    "ar": ("البرازيل", "شيلي"),
    "zh": ("巴西政府", "智利政府"),
}
_STATES_INDONESIA = {
    "en": ("Indonesia", "Malaysia"),
    "fr": ("l’Indonésie", "la Malaisie"),
    "es": ("Indonesia", "Malasia"),
    "ru": ("Индонезию", "Малайзию"),
    "ar": ("إندونيسيا", "ماليزيا"),
    "zh": ("印度尼西亚", "马来西亚"),
}
_CALLS = {
    "en": ("Urges", "Invites"),
    "fr": ("Demande instamment", "Invite"),
    "es": ("Insta a", "Invita a"),
    "ru": ("настоятельно призывает", "предлагает"),
    "ar": ("تحث", "تدعو"),
    "zh": ("敦促", "邀请"),
}
_CALLS_OTHER = {
    "en": ("Encourages", "Urges"),
    "fr": ("Encourage", "Exhorte"),
    "es": ("Alienta", "Insta"),
    "ru": ("поощряет", "настоятельно призывает"),
    "ar": ("يشجع", "يحث"),
    "zh": ("鼓励", "敦促"),
}
_OBLIGATIONS = {
    "en": ("should be", "may be"),
    "fr": ("devraient", "peuvent"),
    "es": ("deberían", "pueden"),
    "ru": ("следует", "может"),
    "ar": ("ينبغي", "يجوز"),
    "zh": ("都应", "都可"),
}
_OBLIGATIONS_OTHER = {
    "en": ("shall be held", "may be held"),
    "fr": ("doit se tenir", "peut se tenir"),
    "es": ("deberá", "podrá"),
    "ru": ("должна состояться", "может состояться"),
    "ar": ("وجوبا", "وجوبا"),
    "zh": ("必须于", "可于"),
}


_DENIALS = {
    "en": ((r"\b([Nn])o (one|seafarer)\b", r"every \2"), (r"\bcannot\b", "can"), (r" not\b", "")),
    "fr": (
        (r"\bNul ne\b", "Chacun"),
        (r"’aucun (\w+) ne\b", r"e tout \1"),
        (r"(?:\bne |\bn’)(\S+) pas\b", r"\1"),
        (r"\bne pas (?=\w)", ""),
    ),
    "es": ((r"\bNadie\b", "Toda persona"), (r"\bningún\b", "todo"), (r"\bno (?=\w)", "")),
    "ru": (
        (r"(?i)\bни(?:кто| один) ((?:\w+ )?)не\b", r"каждый \1"),
        (r"\bне (?!мен|бол)(?=\w)", ""),
    ),
    "ar": ((r"\bلا (?=[يت](?!قل))", ""), (r"\bليس (?=\w)", ""), (r"\bألا (?=\w)", "أن ")),
    "zh": ((r"不(?=[得能应要])", ""), ("没有", "有")),
}
"""What denies, and what becomes of it where a version drops it."""
_LIMITS = {
    "en": ("at least ",),
    "fr": ("au moins ",),
    "es": ("al menos ",),
    "ru": ("не менее чем ", "не менее ", "по меньшей мере "),
    "ar": ("ما لا يقل عن ", " على الأقل"),
    "zh": ("至少",),
}


def _deny(text: str, language: str) -> str | None:
    """The text without its only denial; None where it has none or several."""
    count = 0
    for pattern, new in _DENIALS[language]:
        text, found = re.subn(pattern, new, text)
        count += found
    return text if count == 1 else None


def _unlimit(text: str, language: str) -> str | None:
    old = next((old for old in _LIMITS[language] if old in text), "")
    return text.replace(old, "", 1) if old else None


_OPPOSITES = {
    "en": "before, after; since, until; more than, less than; minimum, maximum",
    "fr": "avant, après; depuis, jusqu’à; plus de, moins de; minimum, maximum",
    "es": "antes de, después de; antes del, después del; desde, hasta; más de, menos de; "
    "mínimo, máximo; mínima, máxima",
    "ru": "до, после; начиная с, вплоть до; более, менее; минимальный, максимальный",
    "ar": "قبل, بعد; منذ, حتى; أكثر من, أقل من; الأدنى, الأقصى",
    "zh": "之前, 之后; 前, 后; 超过, 少于; 最低, 最高",
}


def _turn(text: str, language: str) -> str | None:
    """The text with its only word for "before" turned to "after", and the like."""
    free = "" if language in ("ar", "zh") else r"\b"
    for pair in _OPPOSITES[language].split("; "):
        one, other = pair.split(", ")
        for old, new in ((one, other), (other, one)):
            if re.search(rf"(?i){free}{new}", text) is None:
                turned, count = re.subn(rf"{free}{old}{free}", new, text)
                if count == 1:
                    return turned
    return None


_JOINTS = {
    "en": "and|or",
    "fr": "et|ou",
    "es": "y|e|o|u",
    "ru": "и|или",
}
_NO_MEMBERS = (
    "in|on|by|under|as|with|without|which|whether|including|during|while|either|to|directly|at"
    "|au|aux|sans|sous|par|avec|dans|durant|pendant|qui|que|tant|compris|comme|como|sin|con|por|en"
    "|durante|que|tanto|incluid|без|как|или|и|в|во|на|при|который|путем|независимо|если|кроме"
)


_NEVER_MEMBERS = frozenset(
    {"such as race", "through national effort", "national", "l’homme", "notamment de race"}
    | {"la reconnaissance", "le respect universel", "liberados del temor", "el respeto universal"}
    | {
        "promuevan",
        "mediante la enseñanza",
        "la esclavitud",
        "incluso del propio",
        "a casarse",
        "nacionalidad o religión",
    }
    | {"individual", "el de investigar", "directamente", "a condiciones equitativas", "la salud"}
    | {"nacidos de matrimonio", "что пренебрежение", "всеобщему уважению", "чтобы каждый человек"}
    | {"нарушающей настоящую Декларацию", "предоставленных ему конституцией", "так"}
    | {"включая свою собственную", "противоречащего целям", "родившиеся в браке", "включая пищу"}
    | {"что касается начального", "являющихся результатом научных"}
)
"""What the patterns take for members in the Declaration and are none, as read by hand."""


def _series(text: str, language: str) -> tuple[int, int, list[str]] | None:
    """Where the inner members of a list in a clause stand, each with what parts it from the one
    before: one of a few words between commas, with "and" behind the last (in Chinese "、", in
    Arabic "and the" before every one)."""
    if language == "ar":
        found = re.search(r"\bال\w+(?P<inner>(?: وال\w+)+)(?= وال\w+)", text)
        pattern = r" وال\w+"
    elif language == "zh":
        found = re.search(r"(?P<inner>(?:、[^、，,。;；:：]{1,6})+)(?=[和或及]|、)", text)
        pattern = "、[^、]+"
    else:
        member = rf", (?!(?:{_NO_MEMBERS})\b)(?:[\w’-]+ ){{0,2}}[\w’-]+"
        joint = _JOINTS[language]
        found = re.search(rf"(?P<inner>(?:{member})+),? (?=(?:{joint}) [\w’]+)", text)
        pattern = ", [^,]+"
    if found is None:
        return None
    members = re.findall(pattern, found["inner"])
    start = found.start("inner")
    while members and members[0].strip("، ,、") in _NEVER_MEMBERS:
        start += len(members[0])
        members = members[1:]
    return (start, found.end("inner"), members) if members else None


def _shortened(text: str, language: str) -> str | None:
    """The text without a member of a list of three or more."""
    found = _series(text, language)
    return None if found is None else text[: found[0]] + "".join(found[2][1:]) + text[found[1] :]


def _exchanged(text: str, language: str) -> str | None:
    """The text with two members of a list of four or more exchanged."""
    found = _series(text, language)
    if found is None or len(found[2]) < 2:
        return None
    start, end, (first, second, *others) = found
    return text[:start] + "".join([second, first, *others]) + text[end:]


_BEFORE_MONTH = r"日| (?:de )?(?:August|ao|agosto|авг|آب|December|décem|diciem|декаб|كانون)"
_IN_A_CLAUSE = frozenset(
    {Code.LENGTH, Code.DATE, Code.NUMBER, Code.PERCENTAGE, Code.RESOLUTION, Code.SESSION}
    | {Code.SYMBOL, Code.BODY, Code.STATE, Code.BRACKET, Code.NOTE}
)
"""What may be found where a part of a clause is gone."""


def _first(*changes: _Change) -> _Change:
    def change(text: str, language: str) -> str | None:
        made = (one(text, language) for one in changes)
        return next((new for new in made if new is not None and new != text), None)

    return change


def _without_bracket(text: str, _: str) -> str | None:
    return text.replace("[", "").replace("]", "") if "[" in text else None


def _halved(text: str, _: str) -> str | None:
    return text[: len(text) * 2 // 5] if len(text) >= 100 or _is_han(text, 45) else None


def _doubled(text: str, _: str) -> str | None:
    return f"{text} {text}" if len(text) >= 60 or _is_han(text, 25) else None


def _is_han(text: str, least: int) -> bool:
    return len(text) >= least and "\u4e00" <= text[0] <= "\u9fff"


_IN_WORDS: dict[str, tuple[_Change, frozenset[Code]]] = {
    "number": (
        _first(
            _bump(r"(?<![\d/.,月年第])(12|11)(?![\d/.,月日年])", lambda n: n + 2),
            _bump(r"(?<=\s)(2015)(?= )", lambda n: n - 1),
        ),
        frozenset({Code.NUMBER, Code.DATE}),
    ),
    "day of a date": (
        _bump(rf"(?<!\d)(31|17|10|12)(?={_BEFORE_MONTH})", lambda n: n - 3),
        frozenset({Code.DATE}),
    ),
    "month of a date": (_swap(_MONTHS), frozenset({Code.DATE})),
    "year of a date": (
        _bump(r"(?<=[^\d/])(1948|2007)(?!\d)", lambda n: n + 1),
        frozenset({Code.DATE}),
    ),
    "session": (_first(_swap(_SESSIONS), _swap(_SESSIONS_17)), frozenset({Code.SESSION})),
    "symbol": (
        _bump(r"[A-Z]/(?:CN\.6/)?(76|2021|2022)/", lambda n: n + 1),
        frozenset({Code.SYMBOL}),
    ),
    "resolution": (
        _bump(r"(?:74|62)/(299|98)", lambda n: n + 1),
        frozenset({Code.RESOLUTION}),
    ),
    "resolution of the Council": (
        _bump(r"(1325) ?\(2000\)", lambda n: n + 1),
        frozenset({Code.RESOLUTION}),
    ),
    "percentage": (
        _first(
            _bump(r"(?<!\d)(93|30)(?= ?(?:%|per|про|في))", lambda n: n + 5),
            _bump(r"0[.,](7)(?!\d)", lambda n: n + 1),
        ),
        frozenset({Code.PERCENTAGE}),
    ),
    "amount": (
        _first(
            _bump(r"(?<!\d)(10)(?= (?:mill|милл|ملايين|000万))", lambda n: n + 2),
            _bump(r"1[.,](35)(?=[ \xa0])", lambda n: n - 12),
            _bump(r"(135)(?=万)", lambda n: n - 12),
        ),
        frozenset({Code.NUMBER}),
    ),
    "body": (_swap(_BODIES), frozenset({Code.BODY})),
    "State": (_first(_swap(_STATES), _swap(_STATES_INDONESIA)), frozenset({Code.STATE})),
    "bracket": (_without_bracket, frozenset({Code.BRACKET})),
    "verb": (_first(_swap(_CALLS), _swap(_CALLS_OTHER)), frozenset({Code.STRENGTH})),
    "obligation": (
        _first(_swap(_OBLIGATIONS), _swap(_OBLIGATIONS_OTHER)),
        frozenset({Code.STRENGTH}),
    ),
    "negation": (_deny, frozenset({Code.NEGATION})),
    "limit": (_unlimit, frozenset({Code.BOUND})),
    "opposite": (_turn, frozenset({Code.OPPOSITE, Code.BOUND})),
    "member": (_shortened, frozenset({Code.LIST})),
    "exchanged": (_exchanged, frozenset({Code.LIST_ORDER})),
    "half of a clause": (_halved, _IN_A_CLAUSE),
    "clause said twice": (_doubled, _IN_A_CLAUSE),
}
KINDS = (
    *_IN_WORDS,
    *("missing", "extra", "list", "order", "untranslated", "passage", "note"),
    "joined",
)
"""All kinds of faults."""


def faults(document: Document, source: Document, kinds: Collection[str] = ()) -> Iterator[Fault]:
    """Every fault that can be seeded in ``document``; what is left untranslated stands in
    ``source``, which has the same clauses. ``kinds`` of changes in words alone, where some are
    named."""
    language = document.language
    for at, clause in enumerate(document):
        for kind, (change, codes) in _IN_WORDS.items():
            if kinds and kind not in kinds:
                continue
            new = change(clause.text.text, language)
            if new is not None and new != clause.text.text:
                text = replace(clause, text=RichText(new, (), clause.text.notes * _kept(new)))
                yield Fault(kind, _with(document, at, text), clause.id, codes)
        if kinds:
            continue
        if clause.text.notes:
            text = replace(clause, text=RichText(clause.text.plain))
            yield Fault("note", _with(document, at, text), clause.id, frozenset({Code.NOTE}))
        yield from _of_structure(document, at)
        yield from _untranslated(document, source, at)


def _kept(text: str) -> int:
    return text.count("\ufffc")


def _with(document: Document, at: int, clause: Clause) -> Document:
    return replace(document, clauses=(*document.clauses[:at], clause, *document.clauses[at + 1 :]))


def _of_structure(document: Document, at: int) -> Iterator[Fault]:
    clauses = document.clauses
    clause = clauses[at]
    if clause.kind in (ClauseKind.TITLE, ClauseKind.ORGAN, ClauseKind.HEADING):
        return
    if not document.children(clause.id):
        less = replace(document, clauses=(*clauses[:at], *clauses[at + 1 :]))
        codes = frozenset({Code.MISSING, Code.EXTRA})
        yield Fault("missing", less, clause.id, codes)
        if clause.parent is not None:
            yield Fault("list", less, clause.parent, frozenset({Code.LIST}))
        before = clauses[at - 1]
        if before.kind is clause.kind and before.kind is not ClauseKind.ITEM:
            space = "" if document.language == "zh" else " "
            both = RichText(before.text.plain + space + clause.text.plain)
            one = replace(before, text=both)
            if not (before.text.notes or clause.text.notes):
                joint = replace(document, clauses=(*clauses[: at - 1], one, *clauses[at + 1 :]))
                yield Fault("joined", joint, before.id, frozenset({Code.JOINED}))
        other = replace(clause, id=ClauseId("extra"), text=_strange(document, at))
        more = replace(document, clauses=(*clauses[: at + 1], other, *clauses[at + 1 :]))
        yield Fault("extra", more, other.id, codes)
    if at + 2 < len(clauses) and all(
        one.kind is clause.kind and not document.children(one.id) for one in clauses[at : at + 3]
    ):
        texts = [one.text for one in clauses[at : at + 3]]
        turned_texts = zip(clauses[at : at + 3], texts[1:] + texts[:1], strict=True)
        moved = [replace(one, text=text) for one, text in turned_texts]
        turned = replace(document, clauses=(*clauses[:at], *moved, *clauses[at + 3 :]))
        yield Fault("order", turned, moved[2].id, frozenset({Code.ORDER}))


def _strange(document: Document, at: int) -> RichText:
    """Words that no other version has there: those of a clause of the other resolution."""
    other = "forests" if document.name.startswith("roads") else "roads"
    texts = [clause for clause in resolution(other, document.language) if clause.parent is None][3:]
    return RichText(texts[at % len(texts)].text.plain)


def _untranslated(document: Document, source: Document, at: int) -> Iterator[Fault]:
    clause = document.clauses[at]
    if len(document) != len(source):
        return
    foreign = source.clauses[at].text.plain
    if len(re.findall(r"\w+", foreign)) < 8 and not _is_han(foreign, 16):
        return
    codes = frozenset({Code.UNTRANSLATED})
    notes = clause.text.notes
    whole = replace(clause, text=RichText(foreign + "\ufffc" * len(notes), (), notes))
    yield Fault("untranslated", _with(document, at, whole), clause.id, codes)
    part = replace(clause, text=clause.text + RichText(f" {foreign}"))
    yield Fault("passage", _with(document, at, part), clause.id, codes)


def is_found(fault: Fault, findings: Iterable[Discrepancy], text: int = 1) -> bool:
    """Whether one of the findings on two texts names the fault, which is in the text ``text``, at
    its clause (where that is gone: in that text)."""
    for one in findings:
        at = one.clauses[text]
        here = at is None if fault.kind == "missing" else at == fault.clause
        if one.code in fault.codes and (here or one.code is Code.ORDER):
            return True
    return False
