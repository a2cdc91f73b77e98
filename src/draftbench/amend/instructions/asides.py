"""What stands beside the instruction in a sentence and asks for nothing: the reason for it, words
that hedge it, and what is proposed should it fail."""

from __future__ import annotations

import re
from collections.abc import Sequence

from draftbench.amend.instructions.quotes import shortened
from draftbench.amend.instructions.request import Request, Set
from draftbench.amend.instructions.tongue import Tongue
from draftbench.messages import message

FALLBACK = Request(Set.NOTHING, why=message("It is a fallback; only the first proposal was read."))
_FALLS_BACK = re.compile(
    r"(?P<aside>\((?:(?:as a |our )?fall-?back|failing (?:that|which)|or else|otherwise|"
    r"(?:à défaut|subsidiairement|(?:solution|position) de repli)|en su defecto|subsidiariamente)\b"
    r"[^()]*\)|(?:;? |^)(?:(?:as a |our )?fall-?back(?: position)?|(?:solution|position) de repli|"
    r"en su defecto|à défaut)\b ?[:,–—-][^()]*?)[ .;]*$",
    re.IGNORECASE,
)
_FAULTS = (
    (
        r", which (?=(?:is|was|are) (?:already|redundant|superfluous|unnecessary|outdated|"
        r"obsolete|premature|covered|not|no longer|beyond|outside)\b|"
        r"(?:duplicates|repeats|overlaps|prejudges|exceeds|goes beyond|does not|no longer)\b)"
    ),
    (
        r", (?:ce )?qui (?=(?:fait|font) double emploi|figure déjà|n['’](?:a|est) (?:pas|plus)\b|"
        r"(?:répète|reprend|duplique|préjuge|excède|dépasse|va au-delà|alourdit)\b|"
        r"est (?:déjà|redondant|superflu|inutile|prématuré|dépassé|obsolète|couvert))"
    ),
    (
        r", (?:lo )?que (?=(?:duplica|repite|reitera|prejuzga|excede|va más allá|ya|no)\b|"
        r"(?:es|resulta) (?:redundante|innecesari|superflu|prematur))"
    ),
)
"""What finds fault with the clause that is named; "which refers to oaks" may tell which it is, and
without a comma it may tell which of several."""
_PURPOSES = (
    (
        r"(?:(?:in order |so as )?to avoid|for (?:the sake of )?(?:consistency|clarity|brevity|"
        r"coherence|accuracy)|in (?:line|accordance|conformity|keeping) with)\b"
    ),
    r"(?:(?:pour|afin d['’]) ?éviter\b|par souci d|conformément aux?\b|compte tenu d)",
    (
        r"(?:(?:para|a fin de) evitar|por (?:coherencia|claridad|redundante|razones de)|"
        r"en (?:consonancia|línea) con|de conformidad con)\b"
    ),
)
_PENDING = (
    r"(?<=brackets),? pending\b|(?<=crochets),? en attendant\b|(?<=corchetes),? a la espera de\b"
)
_BECAUSE = re.compile(
    r",? (?:because|for the reason that)\b(?! of (?:this|that)\b)|"
    r",? (?:car|parce qu[e'’]|puisqu[e'’])|,? (?:ya que|porque|puesto que|dado que|toda vez que)\b|"
    r",? (?:since|as) (?=(?:it|they|this|that|these|we|there|the (?:whole |same )?(?:paragraph|"
    r"text|point|issue|matter|idea|language)) )|"
    r", as (?!(?:long|far|soon|much|well|many|often|if|though|when|of)\b)"
    r"(?=[^,]{2,60}? (?:is|are|was|were|has|have|do|does|cannot|can|would|could) )|"
    r", (?:since|given that|seeing that|considering that|pues|étant donné que|vu que|attendu que) |"
    rf"{'|'.join(_FAULTS)}|(?<=[\d”»\"’')]),? (?:{'|'.join(_PURPOSES)})|{_PENDING}",
    re.IGNORECASE,
)
_TURNS = re.compile(
    r"[:;?]|\.\s|\b(?:if|unless|provided|only|except|but|however|instead|rather|otherwise|or|whether|"
    r"throughout|wherever|everywhere|when|once|until|till|partout|dans tout|jusqu|lorsqu\w+|quand|"
    r"dès|en todo|cuando|hasta|mientras|si|sauf|mais|sinon|ou|plutôt|toutefois|seulement|salvo|"
    r"pero|sino|solo|sólo|o|excepto|"
    r"(?:re)?reads?|lire|decir|becomes?|keep\w*|retain\w*|maint\w*|mant\w*)\b|"
    r"(?:,|&|\b(?:and|et|y|as well as|ainsi que|así como)\b).*"
    r"(?:\b(?:[OP]Ps?|para\w*|párr\w*|sub-?para\w*|alin\w*|apartado)|§) ?\(?[\da-h]",
    re.IGNORECASE,
)
"""What makes more than a reason of words."""


_BOUNDS = re.compile(
    r",|\b(?:first|second|last|half|part|parts|partly|better|like|includ\w+|exclud\w+|should|could|"
    r"can be|would like|apart|save|bar|barring|minus|failing|short of|without|before|after|within|"
    r"during|as regards|this stage|for now|time being|from (?:\d|now|then|this|next)|starting|"
    r"preferably|"
    r"premi[eè]re?|second[eo]?|derni[eè]re?|moitié|partie|mieux|comme|exclu\w*|inclu\w*|devrai\w+|"
    r"pourrai\w+|à part|moins|faute|sans|avant|après|pendant|ce stade|l['’]instant|partir|d['’]ici|"
    r"en ce qui|primer[ao]?|segund[ao]|últim[ao]|mitad|parte|mejor|como|incluir\w*|deberían?|"
    r"podrían?|puede|aparte|menos|falta|sin|antes|después|durante|esta etapa|ahora|momento|"
    r"en lo que|preferible\w*)\b",
    re.IGNORECASE,
)
"""What may bound what is asked for, or ask for more, behind the reason or in it."""
_LONGEST = 300
"""No reason has more characters."""


def without_reason(sentence: str, tongues: Sequence[Tongue]) -> str:
    """A sentence without the reason that it ends with, where that quotes no words, and neither asks
    for anything nor bounds what is asked for; as it is where it gives none."""
    spans = shortened(sentence).spans
    for match in _BECAUSE.finditer(sentence):
        if any(first < match.start() < last for first, last in spans):
            continue
        reason = sentence[match.end() :]
        turns = len(reason) > _LONGEST or _TURNS.search(reason) is not None
        turns = turns or _BOUNDS.search(reason) is not None
        turns = turns or any(tongue.deeds.search(reason) for tongue in tongues)
        quotes = any(match.end() <= first for first, _ in spans)
        return sentence if turns or quotes else f"{sentence[: match.start()].rstrip()}."
    return sentence


def without_fallback(sentence: str) -> tuple[str, str]:
    """A sentence without what it proposes should the rest fail, and that; empty where it does
    not."""
    match = _FALLS_BACK.search(sentence)
    if match is None or not sentence[: match.start()].strip():
        return sentence, ""
    return f"{sentence[: match.start()].rstrip(' ;')}.", match["aside"].strip(" ;")
