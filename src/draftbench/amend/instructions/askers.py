"""Who wishes what a sentence says, where that is not the one who sends it: "Jamaica wishes to
delete OP 4", "those who want to replace …"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from draftbench.amend.instructions.quotes import shortened
from draftbench.amend.instructions.readers import doubted
from draftbench.amend.instructions.request import Request, Set
from draftbench.amend.instructions.tongue import Tongue
from draftbench.amend.instructions.understanding import Understood
from draftbench.messages import message

OF_OTHERS = Request(Set.NOTHING, why=message("It reports what others wish."))
BOTH_ASK = message("It also reports what others wish.")

_CAPITAL = r"[A-ZÀ-ÖØ-Þ][\w.-]*+(?:['’](?!s\b)\w++)*+"
_OWN = (
    r"(?i:we|i|us|my|our|this|that|these|it|he|she|please|kindly|you|if|and|but|as|in|on|nous|je|j|"
    r"ma|mon|notre|nos|ce|cette|cet|il|elle|on|vous|yo|nosotr[oa]s|mi|nuestr\w+|esta|este|"
    r"se|que|ils|elles|ell[oa]s|también|además|asimismo|igualmente|operative|preambular|paragraph\w*|paragraphe\w*|párrafo\w*|[OP]Ps?\d*|"
    r"titles?|headings?|sections?|titres?|intitulés?|títulos?|encabezados?|sección)\b"
)
"""How no name of somebody else begins."""
_LINK = (
    r"(?:,? (?:(?:of|the|and|et|y|e|for|its|de|du|des|del|la|le|les|los|las|sus?|ses|leurs) ){0,3}"
    r"(?:d['’]|l['’])?| ?[/,&] ?|['’])"
)
_NAME = rf"(?!{_OWN}){_CAPITAL}(?:{_LINK}(?:{_CAPITAL}|member States|États membres|\d+)){{0,8}}+"
_ARTICLE = r"(?:(?i:the|le|la|les|el|los|las|un|una|une|one|another) |[Ll]['’]|[Dd]['’])?"
_OFFICE = (
    r"(?i:delegations?|missions?|representatives?|ambassador|colleagues?|groups?|chair\w*|"
    r"co-?chairs?|facilitators?|secretariat|secretary|coordinators?|rapporteurs?|bureau|"
    r"délégations?|représentant\w*|ambassadeur\w*|collègues?|groupes?|présiden\w+|facilitat\w+|"
    r"secrétaria\w+|secrétaire|coordonnat\w+|delegaci(?:ón|ones)|misi(?:ón|ones)|"
    r"embajador\w*|grupos?|presiden\w+|secretar\w+|coordinador\w*|relator\w*)"
)
_SUBJECT = (
    rf"(?P<who>{_ARTICLE}(?:{_NAME}(?: [a-zà-ÿ]{{3,}}){{0,2}}?|"
    rf"(?:[\w-]+ )?{_OFFICE}(?: (?:[a-zà-ÿ]{{4,}}|(?:of|from|for|de|du|del|des|d['’]) ?(?:the |"
    rf"la |le |los |l['’])?{_NAME}))?))"
)
_TELLS = (
    r"(?: (?:(?:has |have |had )?(?:told|informed|advised|assured|said|says|stated|indicated|"
    r"mentioned|announced|explained|signalled|signaled|confirmed|made (?:it )?clear|let(?= us| me))"
    r"(?: to)?(?: (?:us|me|everyone|(?i:(?:the )?(?:meeting|room|chair|facilitators?))))?(?: know)?"
    r"(?: that)?|(?:(?:nous|m['’]) ?)?(?:a|ont|avait|avaient) (?:dit|indiqué|"
    r"fait (?:savoir|part)|annoncé|informés?|expliqué|signalé|précisé) qu(?:e |['’])|"
    r"(?:(?:nos|me) )?(?:ha |han )?(?:dijo|dijeron|dicho|indicó|indicaron|indicado|"
    r"señaló|señalaron|señalado|informó|informaron|informado|comunicó|comunicaron|"
    r"explicó|explicaron|anunció|anunciaron)(?: de)? que)(?: ?(?:it|they|he|she|elles?|ils?|"
    r"ell[oa]s?|él|(?:its|their|sa|leur|su) (?:delegation|délégation|delegación)))?)?"
)
"""How it is said that somebody says it."""
_MEANS = (
    _TELLS
    + r"(?:,? (?:who(?:se (?:delegation|government|group))?|which|that|qui|dont la délégation|que|"
    r"quien(?:es)?|cuya delegación|el cual|la cual)|, (?:alone|itself|individually|separately|"
    r"jointly|together|(?:for|on) its (?:own )?part|on its own(?: behalf)?|in (?:its|a|their) "
    r"national capacit(?:y|ies)|seule?|à titre (?:national|individuel)|pour sa part|sola|"
    r"por su parte|a título (?:nacional|individual)))?,?"
    r"(?: (?:also|now|still|too|however|therefore|further|clearly|only|strongly|then|just|"
    r"(?:has|have|had|is|are|was|were)(?: been)?|aussi|également|toujours|a|ont|avait|avaient|"
    r"también|además|ha|han|había|habían|nos|nous))*,? "
)
_ASKS = (
    r"(?i:wish(?:e[sd])?|wants?|wanted|propose[sd]?|suggest(?:s|ed)?|ask(?:s|ed)?|request(?:s|ed)?|"
    r"seeks?|sought|intend(?:s|ed)?|prefer(?:s|red)?|recommend(?:s|ed)?|insist(?:s|ed)?|"
    r"desire[sd]?|plan(?:s|ned)?|call(?:s|ed)? for|asking|proposing|suggesting|seeking|requesting|"
    r"(?:would|will) (?:also |rather |still |much )*(?:like|prefer|wish|want|propose|suggest|ask)|"
    r"would rather(?! not)|"
    r"souhait(?:e|ent|ait|aient|é|erait|eraient)|voudrai(?:t|ent)|veut|veulent|voulai(?:t|ent)|"
    r"voulu|propos(?:e|ent|ait|aient|é|a|erait)|demand(?:e|ent|ait|aient|é|a|erait)|"
    r"suggèr(?:e|ent)|suggér(?:é|ait)|désir(?:e|ent|ait|aient|é)|préfèr(?:e|ent)|"
    r"préfér(?:é|erait|eraient|ait)|aimerai(?:t|ent)|sollicit(?:e|ent|é)|recommand(?:e|ent|é)|"
    r"dese(?:a|an|aba|aban|ó|aron|ado|aría|arían)|quiere|quieren|quisiera|quisieran|quería|"
    r"querían|querría|propon(?:e|en|ía|ían|dría)|propuso|propusieron|propuesto|"
    r"solicit(?:a|an|ó|aron|ado|aba)|pide|piden|pidió|pidieron|pedido|pedía|sugier(?:e|en)|sugirió|"
    r"sugirieron|sugerido|prefier(?:e|en)|preferiría|recomienda|recomiendan|recomendó|pretenden?|"
    r"buscan?|insisten?)\b"
)
_WISH = (
    r"(?i:proposals?|wish(?:es)?|requests?|suggestions?|ideas?|amendments?|intentions?|desire|"
    r"propositions?|demandes?|souhaits?|amendements?|suggestions?|propuestas?|solicitud(?:es)?|"
    r"deseos?|peticiones|petición|sugerencias?|enmiendas?)"
)
_FOR = r" ?(?::|\(|\b(?i:to|that|of|for|on|in|de|que|pour|para|d|sur|sobre|en|à|a)\b)"
_OTHER = re.compile(
    rf"(?<![\w-]){_SUBJECT}{_MEANS}{_ASKS}|"
    rf"(?<![\w-])(?P<owner>{_ARTICLE}{_NAME})['’]s? {_WISH}{_FOR}|"
    rf"\b{_WISH} (?:(?:made|put forward|tabled|submitted|présentée?s?|formulée?s?|presentadas?|"
    rf"hechas?|formuladas?) )?(?:of|by|from|par|por|de|du|del|des|d['’]) ?"
    rf"(?P<by>{_ARTICLE}{_NAME}){_FOR}|"
    r"\b(?i:according to|in the (?:view|opinion) of|selon|d['’]après|de l['’]avis d[eu]|según|"
    rf"a juicio de|en opinión de) ?(?P<holder>{_ARTICLE}{_NAME})|"
    rf"\b[Ii]n (?P<viewer>{_ARTICLE}{_NAME})['’]s? (?:view|opinion)\b|"
    r"^(?i:(?:proposed|suggested|requested) by|(?:at|on|upon) the (?:request|proposal|suggestion) "
    r"of|à la demande d(?:e|u|es)?|sur (?:la )?proposition d(?:e|u|es)?|proposée? par|"
    rf"a (?:petición|propuesta|solicitud) del?|propuest[oa] por) ?(?P<urging>{_ARTICLE}{_NAME})"
    rf"(?: alone| only| seule?| sol[ao])? ?[:,]|^(?i:at|on|upon) (?P<urged>{_ARTICLE}{_NAME})"
    r"['’]s? (?:request|proposal|suggestion) ?[:,]|"
    rf"^(?P<speaker>{_ARTICLE}{_NAME}(?: [a-zà-ÿ]{{3,}})?) ?(?::|[–—-] )"
)
_THOSE = re.compile(
    r"\b(?:(?:those|delegations|colleagues|others|members|countries|states|anyone|everyone|"
    r"somebody|someone)(?: (?:of us|here))? (?:who|that|which)|"
    r"(?:some|certain|several|many|various|other|a few|few|most|two|three|one|another|a)"
    r"(?: other)? (?:delegations?|states?|countries|country|members?|groups?|parties|colleagues?|"
    r"speakers?|of (?:us|you|the \w+))|others|(?:somebody|someone)(?: else)?|they|"
    r"(?:ceux|celles|celui|celle) qui|(?:certaine?s|d['’]autres|plusieurs|quelques|une(?: autre)?|"
    r"un autre|deux|trois|de nombreu(?:x|ses))(?: autres?)?(?: (?:délégations?|états?|pays|"
    r"membres?|groupes?|collègues?|orateurs?))?|"
    r"quienes|(?:los|las|aquellos|aquellas) que|(?:algun[oa]s|otr[oa]s?|vari[oa]s|much[oa]s|una|"
    r"cierto?a?s|dos|tres)(?: otr[oa]s)?(?: (?:delegaci(?:ón|ones)|estados?|país(?:es)?|miembros?|"
    rf"grupos?|colegas?))?){_MEANS}{_ASKS}",
    re.IGNORECASE,
)
"""Others who are not named."""
_THEY = re.compile(
    r"(?:\b(?P<they>they(?: both| all| jointly| together)?|both(?: (?:of them|delegations|"
    r"countries|States))?|(?:(?:the|these|those|said) (?:two|three|four|same|above) |(?:these|"
    r"said) )(?:delegations|countries|States)|ils|elles|(?:[lc]es (?:deux|trois|quatre|mêmes) |"
    r"ces )(?:délégations|pays|États)|ell[oa]s|amb[oa]s(?: (?:delegaciones|países|Estados))?|"
    r"(?:(?:l|est|dich)[oa]s (?:dos|tres|cuatro|mism[oa]s) |(?:est|dich)[oa]s )(?:delegaciones|"
    rf"países|Estados)){_MEANS}{_ASKS})|^(?:(?:también|además|asimismo|igualmente),? )?(?P<plural>"
    r"proponen|desean|solicitan|piden|sugieren|desearían|quisieran|querrían|propondrían|prefieren|"
    r"recomiendan)\b",
    re.IGNORECASE,
)
"""Those who are named before, also by the form of the verb alone ("Proponen …")."""
_WITH_US = re.compile(
    r"\b(?:including|among them|dont|entre ell[oa]s|incluid[oa]s?|y compris) (?:mine|ours|us|"
    r"my|our|la (?:mienne|mienne|nôtre|nuestra|mía)|ma|notre|mi|nuestra)\b",
    re.IGNORECASE,
)
_WE_ASK = re.compile(
    r"\b(?:(?:we|i|(?:my|our|this) (?:delegation|group|country|mission|side))"
    rf"(?: (?:also|now|therefore|rather|instead|would|however|still))* {_ASKS}|"
    rf"(?:ma|notre|mi|nuestra) \w+ (?:\w+ ){{0,2}}?{_ASKS}|je (?:voudrais|souhaite|propose|"
    r"demande|préfère|suggère)|(?:propos|souhait|voul|demand|suggér|préfér|désir|sollicit|recommand)"
    r"ons|(?:voudr|souhaiter|préférer|aimer)ions|propondríamos|desear?(?:ía)?mos|quer(?:e|ría)mos|"
    r"quisiéramos|ped(?:i|iría)mos|(?:propon|solicita|suger|prefer|recomend)[aei]mos|"
    r"preferiríamos|propongo|deseo|quisiera|pido|solicito)\b"
    r"(?! (?:to |de |que |à |a )?(?:see |have )?(?:it |them |the text )?(?:retain|keep|kept|"
    r"maintain|preserv|conserv|gard|mainten|manten|reten|not\b|ne pas|no\b))",
    re.IGNORECASE,
)
"""The one who sends it asks for something, but that all stays."""


_REFUSES = (
    r"(?i:(?:(?:do|does|did|would|will|can|could)(?: not|n['’]t)|cannot|can['’]t|"
    r"(?:is|are|am)(?: not|n['’]t) (?:able|ready|prepared|willing|in (?:a|any) position) to|"
    r"(?:is|are|am) un(?:able|willing) to) "
    r"(?:support|accept|agree|endorse|join|go along|live with|back)|"
    r"oppose[sd]?|object(?:s|ed)? to|reject(?:s|ed)?|disagrees? with|"
    r"(?:is|are|am) (?:opposed to|against|not in favou?r of)|(?:has|have) objections? to|"
    r"n(?:e |['’])(?:(?:peut|peuvent|pouvons|saurai(?:t|ent)|saurions) (?:pas )?)?"
    r"(?:appu[iy]|accept|souten|soutien|approuv|souscri)\w*|s['’]oppos(?:e|ent) (?:à|aux?)|"
    r"nous opposons (?:à|aux?)|rejett(?:e|ent)|rejetons|"
    r"no (?:puede[n]? |podemos |podría[n]? )?(?:apoy|acept|respald|suscrib)\w*|"
    r"(?:se opone[n]?|nos oponemos) al?|rechaza(?:n|mos)?|objeta(?:n|mos)?)\b"
)
_OBJECTS = re.compile(
    rf"^(?:[^:]{{2,40}}: )?(?:{_SUBJECT}|(?i:we|i|nous|nosotr[oa]s|(?:my|our|this|ma|notre|mi|"
    r"nuestra) (?:delegation|group|délégation|delegación)),?|)(?: (?:also|strongly|firmly|still|"
    r"therefore|however|further|would|will|too|aussi|également|también|firmemente|(?:alone|seule?|sol[ao])))*"
    rf"(?:^| ){_REFUSES}(?!.*(?:,|;|\b(?:and|but|et|mais|y|pero)\b).*{_ASKS})"
    r"(?!.*\b(?:if|unless|provided|except|sauf|si|salvo|a menos)\b)"
)
"""That somebody, or whoever writes it, is against something, and asks for nothing."""


def objector(words: str) -> str | None:
    """Who is said to be against something, in a sentence that asks for nothing else; empty where
    that is the one who writes it, None where it says no such thing."""
    said = _unquoted(words)
    match = _OBJECTS.match(said) if len(said) <= _LONGEST else None
    return match and (match["who"] or "").strip(" ,")


def means_those_before(asker: str) -> bool:
    """Whether those who are said to wish something are called by no name, as ones that are named
    before ("they", "both delegations")."""
    return _THEY.fullmatch(f"{asker} propose") is not None or _THEY.fullmatch(asker) is not None


def asks_for_us(words: str) -> bool:
    """Whether the one who writes the words asks for something."""
    return _WE_ASK.search(_unquoted(words)) is not None


def with_askers(
    sentence: str, parts: Sequence[Understood], tongues: Sequence[Tongue]
) -> Iterator[Understood]:
    """The parts of a sentence, each with who wishes it where that is somebody else; what others
    wish who are not named asks for nothing."""
    whose = ""
    for one in parts:
        said = _unquoted(sentence if len(parts) == 1 else one.words)
        other, at, end = _asker(said)
        every = (match for match in _WE_ASK.finditer(said) if not at <= match.start() < end)
        ours = next(every, None)
        asked = any(tongue.deeds.search(said[:at]) for tongue in tongues)
        if asked or _BESIDE.search(said[:at]):
            other = ""  # of others it is spoken beside what is asked for
        first = ours is not None and ours.start() < at
        whose = other if other and not first else "" if ours else whose
        if not whose:
            yield one
        elif ours and other and not first:
            yield doubted(one, BOTH_ASK)
            whose = ""
        elif whose == _NOBODY:
            yield replace(one, requests=(OF_OTHERS,))
        else:
            yield replace(one, asker=whose)


_BESIDE = re.compile(
    r"(?:^|[ ,])(?:as|like|comme|como|(?:we|i|nous|nosotr[oa]s|my delegation|ma délégation|"
    r"mi delegación),?(?: (?:together|along|jointly|de concert|conjointement|avec|junto|and|et|y|"
    r"with|con|ainsi que))*) (?:the |le |la |les |el |los )?$",
    re.IGNORECASE,
)
"""What says that another does the same, before his name."""
_NOBODY = "?"
"""Others who are not named."""
OFFICE = re.compile(rf"\b{_OFFICE}\b")
"""An office or a group that is called by no name that is known."""


_LONGEST = 1000
"""Characters beside quotations; what is longer is no instruction."""


def _unquoted(sentence: str) -> str:
    return shortened(sentence).words


def _asker(words: str) -> tuple[str, int, int]:
    """Who is said to wish something, and where that begins and ends; nobody where it is not
    said."""
    if len(words) > _LONGEST:
        return "", len(words), len(words)
    with_us, match = _WITH_US.search(words), _OTHER.search(words)
    those = None if with_us else _THOSE.search(words)
    they = None if with_us else _THEY.search(words)
    if they is not None and all(e is None or they.start() <= e.start() for e in (those, match)):
        return they["they"] or they["plural"], *they.span()
    if those is not None and (match is None or those.start() < match.end()):
        return _NOBODY, *those.span()
    if match is None:
        return "", len(words), len(words)
    named = next(filter(None, match.groups()))
    return named.strip(" ,"), *match.span()
