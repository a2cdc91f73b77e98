"""What a sentence says is to go, or to come into brackets, where it is not quoted: the whole of a
clause, or words of it that are described ("the reference to the Bank")."""

from __future__ import annotations

import re

from draftbench.amend.instructions.maintokens import tokens_of
from draftbench.amend.instructions.sentence import Sentence
from draftbench.amend.instructions.tongue import CLAUSE
from draftbench.amend.wording.effects import occurrences

_STOP = re.compile(r"[,;:.()?!\[\]–—]| - ")
_CLOSE = re.compile(r"[;:.()?!\[\]–—]| - ")
_IN = r"\b(?:in|from|of|under|within|dans|à|de|en|a)(?: (?:the|le|la|les|el|los|las))? "
_PLACE = re.compile(rf"\s*(?:{_IN})?(?:the |le |la |el )?{CLAUSE}", re.IGNORECASE)
_EMPTY = re.compile(
    r"\b(?:the|an?|this|that|these|all|of|whole|entire(?:ty|ly)?|complete(?:ly)?|altogether|full|"
    r"texts?|paragraphs?|operative|preambular|existing|current|new|one|ones|it|them|both|in|its|"
    r"to|be|being|is|are|was|should|must|could|can|may|might|will|would|shall|ought|has|have|needs?|"
    r"and|also|then|now|simply|just|please|kindly|rather|better|we|i|you|our|us|my|delegation|"
    r"propos\w+|suggest\w*|request\w*|wish\w*|wants?|would|prefer\w*|like|ask\w*|see|support\w*|"
    r"agree\w*|with|for|on|fine|ok|okay|happy|which|qui|cual|prière|veuillez|merci|ruega|"
    r"sírvan?se|favor|square|brackets?|crochets?|corchetes?|entre|figurar|mis|"
    r"le|la|les|un|une|ce|cet|cette|ces|tous?|toutes?|entiers?|entière|intégral\w*|totalité|"
    r"paragraphes?|textes?|du|de|des|à|au|aux|dans|doit|doivent|devrait|devraient|être|est|sont|"
    r"serait|soit|et|aussi|nous|je|notre|nos|délégation|souhait\w+|demand\w+|préf\w+|voudr\w+|"
    r"el|los|las|lo|una?|est[ea]|es[ea]|dicho|todo|toda|entero|íntegr\w+|párrafos?|textos?|del|en|"
    r"debe|deben|debería|deberían|ser|es|son|sea|que|se|y|también|nosotros|nuestr[oa]|delegación|"
    r"dese\w+|solicit\w+|prefer\w+|quisiéramos|pedimos)\b|\b[ld]'|\s+",
    re.IGNORECASE,
)
"""What says nothing of a part of a clause."""
_OF_WORDS = re.compile(
    r"(?:(?:the|an?|any|all|every|each|this|that|explicit|specific|direct|further|l[ae]s?|une?|"
    r"toute?s?|el|los|una?|tod[oa]s?) |l')*"
    r"(?:references?|mentions?|words?|wording|language|phrases?|parts?|passages?|ideas?|notion|"
    r"allusions?|names?|terms?|expression|références?|mots?|termes?|idée|parties?|libellé|noms?|"
    r"referencias?|menci(?:ón|ones)|palabras?|partes?|frases?|nombres?|alusi(?:ón|ones)|términos?)"
    r" (?:to|of|on|about|regarding|concerning|relating to|à|de|d'|sur|concernant|relative?s? à|a|"
    r"sobre|relativ[oa]s? a)(?: (?:el|le|la|les|los|las))?(?: |(?<='))",
    re.IGNORECASE,
)
"""What says only that words of the clause are meant, before these."""
_WORDS_BEHIND = re.compile(r" (?:references?|mentions?|wording|language)$", re.IGNORECASE)
_ARTICLE = re.compile(r"(?:the|an?|l[ae]s?|el|los|une?|una?) |l['’]", re.IGNORECASE)
_NAME = re.compile(r"\w [^\Wa-zà-ÿ\d_][\w’'-]* ?$")
"""A name that goes on behind it."""
_INSIDE = re.compile(r"\s*(?:in|from|under|within|dans|à|en)\b", re.IGNORECASE)
_PREPOSITION = re.compile(rf"\s{_IN}$", re.IGNORECASE)
_AUXILIARY = re.compile(
    r"(?:\s+(?:should|must|could|can|may|might|will|would|shall|to|ought|is|are|be|needs?|doit|"
    r"doivent|devrait|devraient|est|sont|serait|être|à|debe|deben|debería|deberían|ser|es|son|se|"
    r"que))*\s*$",
    re.IGNORECASE,
)


def described(sentence: Sentence) -> str:
    """What stands for words of a clause in a sentence that quotes nothing and asks that they go or
    come into brackets; empty where that is asked for the whole of the clause, or not at all."""
    tokens = tokens_of(sentence)
    letters = {t.letter for t in tokens}
    deeds = "d" if "d" in letters else "pb" if "b" in letters else ""
    deed = next((t.said for t in tokens if t.letter in deeds), "") if deeds else ""
    if not deed or letters >= {"d", "b"}:
        return ""
    words = sentence.words
    start = words.find(deed)
    end = start + len(deed)
    behind = _STOP.split(words[end:])[0]
    ahead = _STOP.split(words[:start])[-1]
    place = _PLACE.match(behind)
    if place and not _says(behind[place.end() :]):
        return _named_ahead(sentence, ahead) if _INSIDE.match(behind) else ""
    rest = behind[place.end() :] if place else behind
    inside = _INSIDE.match(behind) or _ARTICLE.match(rest.lstrip())  # "eliminar del párrafo 4 la …"
    part = re.split(CLAUSE, rest if inside else behind)[0]
    if _says(part):
        listed = part if re.search(CLAUSE, behind) else _CLOSE.split(words[end:])[0]
        return _bare(sentence, _PREPOSITION.sub("", listed))
    return "" if re.search(CLAUSE, behind) else _named_ahead(sentence, ahead)


def _named_ahead(sentence: Sentence, ahead: str) -> str:
    """The same of what stands before the word for the deed ("the reference to the Bank in OP 2
    should be deleted")."""
    ahead = _AUXILIARY.sub("", ahead)
    head, *_, tail = re.split(f"({CLAUSE})", ahead) if re.search(CLAUSE, ahead) else ("", ahead)
    begun = tail.strip()
    if _says(tail) and (_ARTICLE.match(begun) or begun[:1].isupper()):
        return _bare(sentence, tail)
    inside = _PREPOSITION.search(head)
    return _bare(sentence, head[: inside.start()]) if inside and _says(head) else ""


def _says(words: str) -> bool:
    """Whether words name something else than the whole of a clause."""
    return re.search(r"\w", _EMPTY.sub("", re.sub(CLAUSE, "", words))) is not None


def _bare(sentence: Sentence, words: str) -> str:
    """The words that are meant, without what only says that words are."""
    shown = " ".join(_OF_WORDS.sub("", f"{words.strip()} ", count=1).split()).strip(" '")
    return sentence.tongue.shown(_WORDS_BEHIND.sub("", shown))


def standing(plain: str, words: str) -> str:
    """The words, with their article or without, where they stand once in a clause, and do not
    leave half of a name; else nothing."""
    for one in (words, _ARTICLE.sub("", words, count=1)):
        there = occurrences(plain, one) if _says(one) else ()
        if len(there) == 1:
            cut = one[0].isupper() and _NAME.search(plain[: there[0].start])
            return "" if cut else plain[there[0].start : there[0].end]
    return ""
