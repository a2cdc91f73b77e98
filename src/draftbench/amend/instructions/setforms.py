"""Set forms in which a request is put, taken away before a sentence is read, by language: the
frame of a note verbale, which draft a paragraph is of, what is said not to be asked for. The
words have single spaces, straight apostrophes, and signs for their quotations."""

from __future__ import annotations

import re
from collections.abc import Sequence

from draftbench.amend.instructions.quotes import QUOTE
from draftbench.amend.instructions.tongue import compiled

_SAID = "[^\ue000-\ue003:;]"
_PLACE = "[^\ue000-\ue003:;,]{2,60}?"
_ITEMS = r"(?: \d{1,3}| ?\([a-z]\)| [a-z]\))*"


def _frame(titled: str, names: str) -> str:
    """What may stand inside a note verbale before its request: quotations only as titles, and no
    name of a clause, for this would be lost."""
    never = rf"(?!\b(?:{names})\b)"
    return rf"(?:{never}{_SAID}|(?<={titled} ){QUOTE}){{0,300}}?"


def _forms(*pairs: tuple[str, str]) -> tuple[tuple[re.Pattern[str], str], ...]:
    patterns = compiled(*(pattern for pattern, _ in pairs))
    return tuple(zip(patterns, (new for _, new in pairs), strict=True))


_SYMBOL = r"[A-Z]+(?:/[\w.]+)+"
"""The symbol of a document."""
_EN_FRAME = _frame("titled", r"paragraphs?|sub-?paragraphs?|OPs?|PPs?|not|no|unless|if")
_FR_FRAME = _frame("titulé", r"paragraphes?|alinéas?|OPs?|PPs?|ne|pas|sauf|si")
_ES_FRAME = _frame("titulado", r"párrafos?|apartados?|OPs?|PPs?|no|salvo|si")

SET_FORMS: dict[str, Sequence[tuple[re.Pattern[str], str]]] = {
    "en": _forms(
        (
            (
                rf"^the {_SAID}{{3,160}}? presents? (?:its|his|her|their) compliments to "
                rf"{_EN_FRAME} "
                r"ha(?:s|ve) the honou?r (?:to|of) (?=propos|request|suggest|ask|submit)"
            ),
            "",
        ),
        (
            (
                rf"\b(paragraphs?|preamble|operative part|OP|PP)({_ITEMS}),? (?:of|in|from) the "
                rf"(?:present |above )?draft(?: resolution| decision| declaration)"
                rf"(?: (?:en)?titled {QUOTE},?)?(?:,? (?:\(|contained in |issued as )*"
                rf"(?:document )?{_SYMBOL}\)?)?"
            ),
            r"\1\2",
        ),
        (
            (
                rf"^(?:we|i|(?:my|our) delegation|{_PLACE}) (?:do|does|are|is) not "
                rf"(?:ask(?:ing)? for|"
                rf"request(?:ing)?|seek(?:ing)?|propos(?:e|ing)|suggest(?:ing)?) (?:the "
                rf")?(?:deletion|"
                rf"removal|suppression|replacement|splitting) of ({_PLACE}),? but (?=(?:would|we|i|"
                r"propose|suggest|request|ask)\b)"
            ),
            r"in \1, ",
        ),
        (
            (
                rf"^({_PLACE}) (?:deals with|covers|addresses|contains|combines|mixes|treats) "
                rf"(?:two|several|three) {_SAID}{{2,50}}? and (?=(?:should|must|could|needs to|"
                rf"ought to"
                r"|has to)\b)"
            ),
            r"\1 ",
        ),
        (r"^(could|would|should)(?:n't) (\w+)\b|^(could|would|should) (\w+) not\b", r"\1\3 \2\4"),
        (
            (
                r"\b(?:(?:should|to|must|would|could|can|might) )?(?:end|stop|close|conclude)s? "
                rf"(?:right |directly )?after (?=(?:the words? )?{QUOTE})"
            ),
            "delete everything after ",
        ),
        (rf"({QUOTE}) (?:from|in) (?:it|there)\b", r"\1"),
        (r",? (?:pls|plz|please),(?= and\b)", ","),
        (rf"\bin front of (?=(?:the words? )?{QUOTE})", "before "),
    ),
    "fr": _forms(
        (
            (
                r"\b(?:(?:devrait|doit|pourrait|peut) )?(?:s'arrêter|s'arrête|en s'arrêtant|"
                rf"se terminer|prendre fin) (?:juste )?(?:après|à) "
                rf"(?=(?:l[ea]s? (?:mots? )?)?{QUOTE})"
            ),
            "supprimer tout ce qui suit ",
        ),
        (r"^ne (\w+-(?:on|nous|il|vous)) pas\b", r"\1"),
        (
            (
                rf"^l[ea' ]{{1,2}}{_SAID}{{3,160}}? (?:présente|présentent|adresse) (?:ses|leurs) "
                rf"compliments {_FR_FRAME} (?:a|ont) l'honneur de (?:(?:lui|leur|vous) )?"
                r"(?:proposer|demander|suggérer) "
                r"(?:que |qu'|de |d')?"
            ),
            "",
        ),
        (
            (
                rf"\b(paragraphe|alinéa|préambule|dispositif)({_ITEMS}),? (?:du|de ce|dans le) "
                rf"(?:présent "
                rf")?projet de (?:résolution|décision|déclaration)(?: intitulé {QUOTE},?)?"
                rf"(?:,? (?:\(|publié sous la cote |figurant dans le document |paru sous la cote )*"
                rf"{_SYMBOL}\)?)?"
            ),
            r"\1\2",
        ),
        (
            (
                rf"^(?:nous|je|(?:ma|notre|la) délégation|{_PLACE}) ne (?:demand|propos|"
                rf"souhait|réclam|"
                rf"suggér)\w+ pas la (?:suppression|modification|scission) (?:de (?=la |l')|"
                rf"d(?=u )|"
                rf"d(?=e l))({_PLACE}), mais (?=(?:nous|je|propos|souhait|voudr|aimer|demand)\w*)"
            ),
            r"dans \1, ",
        ),
        (
            (
                rf"^({_PLACE}) (?:traite de|porte sur|aborde|contient|mêle) (?:deux|plusieurs|"
                rf"trois) "
                rf"{_SAID}{{2,50}}? et (?=(?:devrait|doit|pourrait|gagnerait)\b)"
            ),
            r"\1 ",
        ),
    ),
    "es": _forms(
        (
            (
                r"\b(?:(?:debería|debe|podría|ha de) )?(?:terminar|acabar|concluir) (?:justo )?"
                rf"(?:después de|tras) (?=(?:las? (?:palabras? )?|el )?{QUOTE})"
            ),
            "suprimir todo lo que sigue a ",
        ),
        (r"^¿ ?no (?=(?:se |nos |le )?\w+(?:ía|íamos|ían)\b)", "¿"),
        (
            (
                rf"^(?:la|el) {_SAID}{{3,160}}? (?:saluda(?:n)?(?: muy)? atentamente|presenta sus "
                rf"(?:saludos|respetos|cumplidos)) {_ES_FRAME} tienen? el honor de (?:proponer|"
                r"solicitar|pedir|sugerir)(?:le|les)? (?:que,? )?"
            ),
            "",
        ),
        (
            (
                rf"\b(párrafo|apartado|preámbulo|parte dispositiva)({_ITEMS}),? (?:del|de este|"
                rf"en el) "
                rf"(?:presente )?proyecto de (?:resolución|decisión|declaración)(?: titulado "
                rf"{QUOTE},?)?(?:,? (?:\(|que figura en el documento |publicado con la signatura )*"
                rf"{_SYMBOL}\)?)?"
            ),
            r"\1\2",
        ),
        (
            (
                rf"^(?:(?:nosotros|yo|(?:mi|nuestra|la) delegación) )?no (?:ped|pid|solicit|propon|"
                rf"suger|sugier)\w+ la (?:supresión|eliminación|división|sustitución) d(?=el "
                rf")({_PLACE}"
                r"), (?:pero|sino que) (?:sí )?(?=(?:quisi|querr|desea|propon|pedi|solicit|nos)\w*)"
            ),
            r"en \1, ",
        ),
        (
            (
                rf"^({_PLACE}) (?:trata(?: de)?|aborda|contiene|mezcla|combina) (?:dos|varias|"
                rf"varios|"
                rf"tres) {_SAID}{{2,50}}? y (?=(?:debería|debe|podría|convendría)\b)"
            ),
            r"\1 ",
        ),
        (rf"({QUOTE}) (?:en|de) (?:él|este|el mismo)\b", r"\1"),
    ),
}
"""Patterns and what stands for them, by the code of the language."""
