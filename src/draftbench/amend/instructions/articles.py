"""The English article before words that are replaced: "an annual" turns into "a biennial"."""

from __future__ import annotations

import re
from dataclasses import replace

from draftbench.amend.wording.effects import Effect
from draftbench.messages import message

ARTICLE = message("The article before it changes with it.")
_ARTICLE = re.compile(r"(?<!\w)(?P<article>an?) $", re.IGNORECASE)
_VOWEL = re.compile(r"[aeio]|u(?!n(?:i(?!n|m)|anim)|s[aei]|til)|h(?:our|on|eir)", re.IGNORECASE)


def with_article(text: str, effect: Effect) -> Effect:
    """The effect, with "a" or "an" before it as its new words need it; as it is where the article
    fits, or did not fit the old words either."""
    match = _ARTICLE.search(text[: effect.start])
    if match is None or not effect.new[:1].isalpha():
        return effect
    vowel = len(match["article"]) > 1
    before = _VOWEL.match(text[effect.start :]) is not None
    now = _VOWEL.match(effect.new) is not None
    if before is not vowel or now is vowel:
        return effect
    article = match["article"][0] + ("n" if now else "")
    doubt = effect.doubt or ARTICLE
    return replace(effect, start=match.start(), new=f"{article} {effect.new}", doubt=doubt)
