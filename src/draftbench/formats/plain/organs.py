"""Who speaks in a text, and the words with which a declaration begins to declare."""

from __future__ import annotations

import re

_ORGAN = re.compile(
    r"\b(?:assembly|council|conference|commission|committee|meeting|board|congress|forum|summit"
    r"|parties|tribunal|secretariat|governments|ministers|heads|states"
    r"|assemblée|conseil|conférence|comité|réunion|congrès|sommet|parties|gouvernements|ministres"
    r"|asamblea|consejo|conferencia|comisión|comité|reunión|congreso|junta|partes|cumbre"
    r"|ассамблея|совет|конференция|комиссия|комитет|совещание|конгресс|форум"
    r"|الجمعية|مجلس|المجلس|مؤتمر|المؤتمر|لجنة|اللجنة|الاجتماع)(?!\w)",
    re.IGNORECASE,
)
_ACTOR = re.compile(
    rf"(?:The|Le|La|Les|El|Los|Las|L['’])\s?(?:[^\W\d_]+\s){{0,3}}?{_ORGAN.pattern}", re.IGNORECASE
)
_HAN_ORGAN = re.compile(
    r"[\u3400-\u9fff]{0,24}(?:大[会會]|理事[会會]|安理[会會]|委[员員][会會]|[会會][议議]|[缔締][约約][国國])[，,]?"
)
_ARTICLE = re.compile(
    r"(?:The|THE|Le|LE|La|LA|Les|LES|El|EL|Los|LOS|Las|LAS)\s|L['’]|إن\s|[\u0410-\u042f]"
)
_HEAD = 100
_LONGEST = 160
_WE = re.compile(
    r"(?:We|Nous|Nosotros|Nosotras|Мы|نحن|我们|我們)\b(?:,|\s|،|，|$)|我们|我們", re.IGNORECASE
)
DECLARES = re.compile(
    r"(?:and\s|we\s|to\s|therefore,?\s|hereby\s|solemnly\s|have\s|et\s|y\s|sont\s|han\s|nous\s)*"
    r"(?:declare|proclaim|adopt|agreed?|resolve|decide|déclar\w+|proclam\w+|conven\w+|convien\w+"
    r"|convenus|acuerd\w+|acord\w+|declar\w+|adopt\w+|resuelven|deciden|décident|заявля\w+|провозглаша\w+)\b"
    r"[^.;]{0,120}:",
    re.IGNORECASE,
)
"""The line that opens the operative part of a declaration ("Declare as follows:")."""

RESOLVES = re.compile(
    r"(?:hereby\s)?(?:resolves|decides|recommends|resuelve|acuerda|decide|recomienda|décide"
    r"|recommande)(?:\sas follows|\sthat|\sto|\slo siguiente|\sce qui suit)?\s?:?"
    r"|(?:do )?hereby\s?:",
    re.IGNORECASE,
)
"""The line that holds the verb of all operative paragraphs after it ("RESOLVES:" before "1. To
instruct ...", as in resolutions of the Organization of American States)."""

ADOPTS = re.compile(
    r"(?:adopts|proclaims|approves|adopte|proclame|approuve|adopta|proclama|aprueba)\b.{0,60}"
    r"\b(?:following|suivante?s?|ci-après|siguientes?)\b.{0,120}:",
    re.IGNORECASE,
)
"""The only operative clause of a resolution whose text is what it adopts."""


def names_organ(text: str) -> bool:
    """Whether ``text`` is short and names a body that adopts texts ("The General Assembly,")."""
    bare = text.strip()
    if len(bare) > _LONGEST:
        return False
    found = _ARTICLE.match(bare) is not None and _ORGAN.search(bare[:_HEAD]) is not None
    return found or _HAN_ORGAN.fullmatch(bare) is not None


def names_actor(text: str) -> bool:
    """Whether a sentence begins with the body that acts ("The Commission also recommends ...")."""
    return _ACTOR.match(text.strip()) is not None


def speaks_for_itself(text: str) -> bool:
    """Whether a declaration begins so: "We, the Heads of State ...,"."""
    return _WE.match(text.strip()) is not None
