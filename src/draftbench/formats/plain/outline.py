"""Headings: which paragraphs are headings, how deep, and where the table of contents stands."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from draftbench.formats.plain.numbering import ARTICLE, Label, NumberStyle
from draftbench.formats.plain.paragraph import (
    Paragraph,
    Style,
    ends_in_colon,
    ends_in_comma,
    is_closed,
)

CHAPTER, SECTION, TOPIC, UNNUMBERED = 1, 2, 3, 4
"""Ranks of headings: roman numbers, capital letters, "1." and "Workshop 1.", no number."""

_CONTENTS = re.compile(
    r"(?:(?:table of )?contents|table des matières|sommaire|índice|sumario)"
    r"(?:\t[^\W\d_]*)*",
    re.IGNORECASE,
)
"""The heading of a table of contents; those of its columns may stand beside it."""
_ENTRY = re.compile(
    r"^\s*(?P<title>\S.*?)(?:\t|(?<!\s)\s*+(?<!\.)\.{3,}+|(?<!\s)\s{3,}+)\s*+"
    r"(?:\d{1,4}|[ivxl]{1,6})$",
    re.DOTALL,
)
_MARK = re.compile(r"((?:[A-Z]|[IVXLC]{1,7})\.)\s*(?=[^\W\d_])")
_PAGES = re.compile(r"(?:(?<!\s)\s++)?(?<!\d)\d[\d–-]*+$")
_PERSON = re.compile(
    r"\(?(?:[Ss]igned|[Ss]igné|[Ff]irmado)\)?:?\s.{2,60}"
    r"|(?:H\.?\s?E\.?\s)?(?:Mr|Ms|Mrs|Dr|Prof|MM?|Mmes?|Mlle|Sra?|Srta)\.?\s[^\W\d_a-z].{1,60}"
    r"|[^\W\d_a-z][^\W\d_A-Z]+(?:[ -](?:[^\W\d_a-z]\.|[^\W\d_a-z][^\W\d_A-Z]+)){0,2}"
    r"\s(?:(?:de|von|van|al)[ -])?[A-ZÀ-Þ][A-ZÀ-Þ'’-]{2,}"
    r"|[^\W\d_a-z][^,:;.]{3,40}, (?:the |le |la |el )?"
    r"(?:(?:Deputy|Acting|Executive|Permanent|Special) )*(?:Secretary(?:-General)?|President"
    r"|Chair(?:man|woman|person)?|Rapporteur|Director(?:-General)?|Ambassador|Minister"
    r"|Representative|Président|Secrétaire|Ministre|Presidente|Secretari[oa]|Ministr[oa])\b.{0,80}"
)
"""The name of a person by itself: with a form of address, with its last part in capitals, or with a
post behind it."""
_SIGNED = re.compile(r"\(?(?:signed|signé|firmado|подпис\w+|توقيع|签名)\)?:?", re.IGNORECASE)
_NAME = re.compile(r"(?:[^\W\d_a-z][\w.'’-]*\s?){2,5}")
_ANNEX = re.compile(
    r"(?P<label>(?:annexe?|anexo|appendix|appendice|apéndice|приложение|добавление"
    r"|(?:ال)?مرفق|(?:ال)?تذييل|附件|附录)"
    r"(?:\s*(?:[IVXLC]+|\d{1,2}|[A-Z]|[一二三四五六七八九十]{1,3}|الأول|الثاني|الثالث|الرابع))?)\.?",
    re.IGNORECASE,
)
_TITLED_ANNEX = re.compile(
    r"(?P<label>\w+(?: (?:[IVXLC]+|\d{1,2}|[A-Z]))?)\s?[:.–—]\s+(?P<title>\S.+)"
)
_SECTION = re.compile(
    r"(?:(?:part|section|chapter|title|article|rule|principle|guideline|target|goal"
    r"|draft (?:resolution|decision)|draft|partie|chapitre|règle|principe|regla|principio|правило"
    r"|titre|projet de (?:résolution|décision)|sección|capítulo|título|artículo|parte"
    r"|proyecto de (?:resolución|decisión)|раздел|глава|часть|статья|проект (?:резолюции|решения)"
    r"|المادة|الباب|الفصل|الجزء)\s(?:[IVXLC]{1,7}|\d{1,3}|[A-Z]|one|two|three|four|five|première?"
    r"|deuxième|troisième|primer[ao]?|segunda|tercera|premier|unique|único|first|الأول\w*|الثان\w+|الثالث\w*)|第[一二三四五六七八九十百]{1,5}[条章部节編编])\.?",
    re.IGNORECASE,
)
_ARTICLE = re.compile(rf"(?:{ARTICLE}|§\s?\d{{1,4}}[a-zA-Z]?)\.?")
_TABLE = re.compile(
    r"(?:table|figure|box|chart|tableau|encadré|graphique|cuadro|gráfico|recuadro|таблица|рисунок"
    r"|диаграмма|الجدول|الشكل)\s(?:\d{1,3}(?:\.\d{1,3})?[a-z]?|[IVXL]{1,6}|[A-Z])\.?"
    r"|[表图]\s?(?:\d{1,3}|[一二三四五六七八九十]{1,3})",
    re.IGNORECASE,
)
_TABLE_NOTE = re.compile(r"(?P<letter>[a-z])\s+(?=[A-ZÀ-Þ])")
_UNIT = re.compile(
    r"\([^()]{3,80}\)|(?:abbreviations?|source|notes?)\s?:.*", re.IGNORECASE | re.DOTALL
)
_NUMBERED = re.compile(
    r"(?:resolution|decision|résolution|décision|resolución|decisión|резолюция|решение)"
    r"\s\d{1,4}/\d{1,4}\.?",
    re.IGNORECASE,
)
_DRAFT = re.compile(r"draft|projet de|proyecto de|проект", re.IGNORECASE)
_DRAFTED = re.compile(
    r"\b(?:drafts?\b|projets? de|proyectos? de|проект)|مشروع|مشاريع|草案", re.IGNORECASE
)
_DATE = re.compile(
    r"\d{1,2}(?:er|º)?(?:\s|-|–|\u00a0)[^\W\d]{3,10}(?:\s|\u00a0)\d{4}(?:\s?года?)?"
    r"|\d{1,2}\sde\s\w+\sde\s\d{4}|(?:19|20)\d\d年\d{1,2}月\d{1,2}日"
    r"|\d{1,2}\s[ء-ي /]{3,40}\s(?:19|20)\d\d",
    re.IGNORECASE,
)
_MEETING = re.compile(
    r"\d{1,4}(?:st|nd|rd|th|e|ème|ª|a|-е|-ое)?\.?ª?\s(?:\(\w+\)\s)?(?:plenary\s|пленарное\s)?"
    r"(?:meeting|séance|sesión|заседание)\b.{0,80}"
    r"|第\s?\d{1,4}\s?次.{0,4}会议|الجلسة العامة.*|\d{1,4}(?:ème|e|a|ª)\.?\s(?:séance|sesión).*"
    r"|[a-z]+(?:-[a-z]+)? plenary meeting(?:, .{6,30})?|[a-z]+ séance plénière(?:, .{6,30})?"
    r"|[a-z]+ sesión plenaria(?:, .{6,30})?",
    re.IGNORECASE,
)
_DONE = re.compile(
    r"(?:done|fait|hecho|signed|signé|firmado) (?:at|in|à|en) [^.;:]{3,120}\.?", re.IGNORECASE
)
"""The line that says where and when a declaration was made ("Done at ..., this 5 May")."""
_ADOPTED = re.compile(
    r"\[?(?:resolution\s|decision\s)?(?:adopted|adoptée?|aprobad[ao]|adoptad[ao])\s"
    r"(?:without a vote|by (?:a )?(?:recorded )?(?:roll-call )?vote|unanimously|by consensus"
    r"|at the \d|sans (?:être mis aux voix|vote)|(?:à l['’]issue d['’]un|par) vote"
    r"|à l['’]unanimité|à la \d|sin votación|por (?:unanimidad|consenso|votación|\d)"
    r"|en votación|en la \d).*"
    r"|(?:in favour|against|abstaining|abstentions?|pour|contre|a favor|en contra|abstenciones"
    r"|s['’]étant abstenus|ont voté (?:pour|contre)|se sont abstenus"
    r"|votos (?:a favor|en contra))\s?:.*"
    r"|\[?(?:принята|принято)\b.{0,120}|\[?未经表决.{0,10}|\[?اعتمد\w* .{0,80}",
    re.IGNORECASE | re.DOTALL,
)
_BEGINNING = re.compile(
    r"introduction|foreword|preface|préface|avant-propos|prólogo|(?:executive )?summary"
    r"|résumé|resumen|(?:foot|end)?notes|notas"
    r"|preamble|préambule|introducción|preámbulo|введение|преамбула|مقدمة|导言|序言",
    re.IGNORECASE,
)
_ADOPTED_BY = re.compile(
    r"(?:(?:draft )?(?:resolution|decision|résolution|décision|resolución|decisión|резолюция"
    r"|решение)\s)?(?:adopted|adoptée?|aprobad[ao]|принят[ао]я?)\b|القرار الذي اتخذته|قرار اتخذته"
    r"|.{2,12}通过的决议",
    re.IGNORECASE,
)
_SYMBOL = re.compile(
    r"[A-Z]{1,6}\d{0,3}(?:/[A-Za-z0-9]+(?:\.[A-Za-z0-9]+)*)+(?:\s?\(\d{4}\))?\*{0,2}"
    r"|WHA\d{1,3}\.\d{1,2}"
)
_CITED = re.compile(
    r"(?<![\w/.])[A-Z]{1,6}(?:/[A-Za-z0-9.]++){2,}+(?:\s?\(\d{4}\))?"
    r"(?:(?:,| and)\s(?:Add|Corr|Rev)\.\d+)*\)?$"
)
_MASTHEAD = re.compile(
    r"(?:distr\.?\s*:|distribución|original\s*:|english$|(?:provisional )?agenda item|items? \d"
    r"|\[(?:on the|without|sur|sans|sobre|sin|по|без|на)\s|provisional agenda"
    r"|(?:[^:]{3,}\s?:\s)?(?:revised |updated )?draft (?:resolution|decision)\*?$"
    r"|(?:[^:]{3,}\s?:\s)?projet de (?:résolution|décision)\*?$"
    r"|(?:[^:]{3,}:\s)?proyecto de (?:resolución|decisión)\*?$"
    r"|(?:on the (?:report|recommendation)|without reference|sur (?:la base|le rapport|rapport)"
    r"|sans renvoi|sobre la base|sin remisión|по докладу|без передачи)\s"
    r"|points? \d+|temas? \d+|пункты? \d+"
    r"|(?:\w[\w ]{2,30}, )?\d{1,2}(?: [^\W\d]+)?\s?[–-]\s?\d{1,2} [^\W\d]+ (?:19|20)\d\d$"
    r"|\w+-?\w*(?: \w+)? session(?: \(\w+\))?$|\w+ (?:special |emergency )*session,"
    r"|(?:resumed )?(?:organizational )?\d{4} session|\d{4} (?:substantive|organizational) session"
    r"|.{3,40} période de sessions|.{3,40} período de sesiones"
    r"|.{3,40} сессия$|البند|الدورة|议程项目|第.{1,6}届会议).*",
    re.IGNORECASE | re.DOTALL,
)
_VERSION = re.compile(
    r"(?:zero|first|second|third|final|revised|advance|clean|working)\s(?:draft|version|copy)\b.{0,60}"
    r"|(?:draft|version|rev\.?)\s?\d.{0,40}|as (?:of|at)\s.{0,40}"
    r"|(?:avant-projet|projet révisé|version)\b.{0,60}|(?:borrador|proyecto revisado)\b.{0,60}",
    re.IGNORECASE,
)
_CASELESS = re.compile("[\u0600-\u06ff\u3400-\u9fff]")
_ONE_SENTENCE = re.compile(r"[^.?!]+[.?!]?")
_LEAP = 2
"""How many chapter numbers may be missing before a heading."""
_LONGEST_HEADING = 250
_LONGEST_BARE_HEADING = 150
_ENTRIES_APART = 6
_ENTRIES_AGAIN = 3
_LONGEST_ENTRY = 400
_LONGEST_MASTHEAD = 300


def contents_range(paragraphs: Sequence[Paragraph]) -> tuple[int, int]:
    """The paragraphs of the table of contents, its heading included, as ``[start, end)``;
    (0, 0) where there is none. Between two entries up to five other short lines may stand. An entry
    without the number of its page is told by its title, which stands again further down; where
    no entry has the number of a page, three must stand again."""
    for at, paragraph in enumerate(paragraphs):
        if not _CONTENTS.fullmatch(paragraph.text.plain.strip()):
            continue
        end, paged, again = at + 1, False, 0
        last = {title_key(each.text.plain): n for n, each in enumerate(paragraphs)}
        for place in range(at + 1, len(paragraphs)):
            entry = bool(contents_entry(paragraphs[place]))
            if entry or _stands_again(paragraphs, place, last):
                end, paged, again = place + 1, paged or entry, again + (not entry)
            elif place - end >= _ENTRIES_APART or _tells(paragraphs[place].text.plain):
                break
        if paged or again >= _ENTRIES_AGAIN:
            return at, end
    return 0, 0


def _tells(text: str) -> bool:
    """Whether a line is a sentence, and so none of a table of contents."""
    return is_closed(text) and not ends_in_colon(text)


def _stands_again(paragraphs: Sequence[Paragraph], at: int, last: Mapping[str, int]) -> bool:
    """Whether a line is a title that stands again; figures of pages may be glued to it."""
    text = paragraphs[at].text.plain
    if len(text) > _LONGEST_ENTRY or is_closed(text):
        return False
    keys = (title_key(text), title_key(_PAGES.sub("", text)))
    return any(key and last.get(key, at) > at for key in keys)


def contents_entry(paragraph: Paragraph) -> str:
    """The title in an entry of a table of contents, as a key to compare; empty for no entry."""
    text = paragraph.text.plain
    match = _ENTRY.match(text) if len(text) <= _LONGEST_ENTRY else None
    return title_key(match.group("title")) if match else ""


def title_key(text: str) -> str:
    """A heading without its case and spacing, to find it again in the table of contents."""
    return " ".join(_MARK.sub(r"\1 ", text, count=1).casefold().split())


def annex_label(text: str) -> str:
    """The label where ``text`` is an annex heading alone ("Annex I"), else empty."""
    match = _ANNEX.fullmatch(text.strip())
    return match.group("label") if match and not text.strip()[:1].islower() else ""


def titled_annex(text: str) -> tuple[str, str]:
    """The label and the title of an annex heading that holds both ("Annex II: List of
    documents"); empty where it is none."""
    match = _TITLED_ANNEX.fullmatch(text.strip())
    if match is None or text[:1].islower() or not looks_like_bare_heading(match.group("title")):
        return "", ""
    return annex_label(match.group("label")), match.group("title")


def is_date(text: str) -> bool:
    """Whether ``text`` is a date and nothing else."""
    return _DATE.fullmatch(text.strip().rstrip(".")) is not None


def is_closing(text: str) -> bool:
    """Whether ``text`` is a line on the adoption: the meeting, the date alone, or the vote."""
    bare = text.strip()
    return is_date(bare) or any(p.fullmatch(bare) is not None for p in (_MEETING, _ADOPTED, _DONE))


def is_symbol(text: str) -> bool:
    """Whether ``text`` is the symbol of a document and nothing else ("A/99/VR.9")."""
    return _SYMBOL.fullmatch(text.strip()) is not None


def is_draft_line(text: str) -> bool:
    """Whether ``text`` only numbers one of several drafts ("Draft resolution II")."""
    return _DRAFT.match(text.strip()) is not None and is_section_line(text)


def recommends_draft(text: str) -> bool:
    """Whether a draft follows that ``text`` recommends ("... the following draft resolution:")."""
    return ends_in_colon(text) and _DRAFTED.search(text) is not None


def is_section_line(text: str) -> bool:
    """Whether ``text`` only names a section ("Part II", "Article 255/2", "Draft resolution I")."""
    bare = text.strip()
    return any(pattern.fullmatch(bare) is not None for pattern in (_SECTION, _ARTICLE))


def is_table_line(text: str) -> bool:
    """Whether ``text`` is the number of a table or a figure and nothing else ("Table 2")."""
    return _TABLE.fullmatch(text.strip()) is not None


def is_table_frame(text: str) -> bool:
    """Whether ``text`` stands above or below the rows of a table: its number, its unit in brackets,
    its source or its abbreviations."""
    return is_table_line(text) or _UNIT.fullmatch(text.strip()) is not None


def table_note(text: str) -> str:
    """The letter of a note to a table that lost its raised type ("a Funded under ..."), or
    nothing."""
    match = _TABLE_NOTE.match(text.strip())
    return match["letter"] if match is not None else ""


def is_numbered_title(text: str) -> bool:
    """Whether ``text`` is the number of a text that a report quotes ("Decision 84/101")."""
    return _NUMBERED.fullmatch(text.strip()) is not None


def is_masthead(text: str) -> bool:
    """Whether ``text`` is a line of a masthead that is no title."""
    bare = text.strip()
    if len(bare) > _LONGEST_MASTHEAD:
        return False
    return any(pattern.fullmatch(bare) for pattern in (_DATE, _MASTHEAD, _SYMBOL))


def is_beginning(text: str) -> bool:
    """Whether ``text`` is the heading that texts begin with ("Introduction") and so no title."""
    return _BEGINNING.fullmatch(text.strip()) is not None


def is_version(text: str) -> bool:
    """Whether a line of the title says which draft it is and no more ("Zero draft, 3 March",
    "Rev.1, 17 November, 23:55")."""
    bare = text.strip().strip("()[]")
    return re.search(r":(?!\d\d\b)", bare) is None and _VERSION.fullmatch(bare) is not None


def is_adoption_title(text: str) -> bool:
    """Whether a line of the title only says who adopted the text ("Resolution adopted by ...")."""
    return _ADOPTED_BY.match(text.strip()) is not None


def looks_like_heading(text: str, longest: int = _LONGEST_HEADING) -> bool:
    """Whether ``text`` has the form of a heading: short, a capital letter or a figure first, no
    final punctuation."""
    bare = text.strip()
    head = bare.lstrip("“\"'«[(")[:1]
    return (
        0 < len(bare) <= longest
        and (head.isupper() or head.isdigit() or _CASELESS.match(head) is not None)
        and not is_closed(bare)
        and not ends_in_comma(bare)
        and not bare.endswith(("-", "–"))
    )


def looks_like_bare_heading(text: str) -> bool:
    """The same for a heading without a number, which has to be shorter and is no date."""
    shaped = looks_like_heading(text, _LONGEST_BARE_HEADING) and not is_masthead(text)
    return shaped and not cites_document(text) and _PERSON.fullmatch(text.strip()) is None


def is_name_below(text: str, above: str) -> bool:
    """Whether ``text`` is the name of a person below a line that says that it was signed."""
    signed = _SIGNED.fullmatch(above.strip()) is not None
    return signed and _NAME.fullmatch(text.strip()) is not None


def cites_document(text: str) -> bool:
    """Whether ``text`` ends with the symbol of a document, as lines on documentation do and
    headings do not."""
    return _CITED.search(text.rstrip()) is not None


@dataclass(slots=True)
class Outline:
    """The heading numbers expected next. A number that is not expected opens no heading."""

    titles: frozenset[str] = frozenset()
    roman: int = 1
    letter: int = 1
    topic: int = 1
    words: dict[str, int] = field(default_factory=dict)
    inner: dict[NumberStyle, int] = field(
        default_factory=lambda: {NumberStyle.UPPER_ROMAN: 0, NumberStyle.UPPER_LETTER: 0}
    )
    """The next roman number and capital letter of series that began again below a heading."""

    def rank(self, label: Label, title: str) -> int:
        """The rank of the heading ``label title``; 0 where it is none. Does not count it."""
        listed = title_key(f"{label.text} {title}") in self.titles
        if title and not listed and not looks_like_heading(title) and not _action(label, title):
            return 0
        letter = label.value(NumberStyle.UPPER_LETTER) or 0
        if self.letter > 1 and 0 <= letter - self.letter <= _LEAP:
            return SECTION
        if self._inner(label):
            return TOPIC
        if 0 <= (label.value(NumberStyle.UPPER_ROMAN) or 0) - self.roman <= _LEAP:
            return CHAPTER
        if label.reads(NumberStyle.UPPER_LETTER, 1) and self.letter == 1:
            return SECTION
        if any(label.reads(style, 1) for style in self.inner):
            return TOPIC
        if label.has(NumberStyle.WORD) and self._word_awaited(label):
            return TOPIC
        if label.value(NumberStyle.ARABIC) == self.topic:
            return TOPIC
        return 0

    def count(self, label: Label, rank: int) -> None:
        """Takes note of a heading of that rank."""
        if rank == CHAPTER:
            self.roman = (label.value(NumberStyle.UPPER_ROMAN) or self.roman) + 1
            self.inner = dict.fromkeys(self.inner, 0)
            self.letter = self.topic = 1
            self.words.clear()
        elif rank == SECTION:
            self.letter = (label.value(NumberStyle.UPPER_LETTER) or self.letter) + 1
            self.topic = 1
            self.words.clear()
        elif style := next((s for s in self.inner if label.has(s)), None):
            self.inner[style] = (label.value(style) or 0) + 1
        elif label.has(NumberStyle.WORD):
            self.words[label.word] = (label.value(NumberStyle.WORD) or 0) + 1
        else:
            self.topic += 1

    def continues(self, label: Label, rank: int) -> bool:
        """Whether the heading goes on with numbers begun before (and so does not begin a series
        of its own)."""
        first = {CHAPTER: self.roman, SECTION: self.letter}
        return first.get(rank, 1) > 1

    def _inner(self, label: Label) -> bool:
        return any(value and label.reads(style, value) for style, value in self.inner.items())

    def _word_awaited(self, label: Label) -> bool:
        """Whether "Rule 4." follows "Rule 3.", or begins a series of its word."""
        value = label.value(NumberStyle.WORD) or 0
        awaited = self.words.get(label.word)
        return awaited is None or value == 1 or 0 <= value - awaited <= _LEAP


def _action(label: Label, title: str) -> bool:
    """Whether it is a heading that is a whole sentence ("Action 4. We will ... .")."""
    bare = title.strip()
    short = len(bare) <= _LONGEST_HEADING
    return label.has(NumberStyle.WORD) and short and _ONE_SENTENCE.fullmatch(bare) is not None


def styled_heading(paragraph: Paragraph) -> int:
    """The rank of a paragraph that its style makes a heading; 0 where it does not."""
    return max(1, paragraph.level) if paragraph.style is Style.HEADING else 0
