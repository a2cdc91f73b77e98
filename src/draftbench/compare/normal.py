"""What counts as equal when texts are compared: folded forms, for comparison only.

Texts themselves keep every no-break space, soft hyphen and curly quote that they came with.
"""

from draftbench.document import NOTE_MARK
from draftbench.language.letters import composed

_QUOTES = {
    **dict.fromkeys("‘’‚‛′`´", "'"),
    **dict.fromkeys("“”„‟″«»", '"'),
}
_STRAIGHT = str.maketrans(_QUOTES)
_FOLDED = str.maketrans(
    {
        **_QUOTES,
        **dict.fromkeys("‐‑‒–—―−", "-"),
        "\u00ad": None,
        "\u200b": None,
        "\u2060": None,
        "\ufeff": None,
        NOTE_MARK: None,
    }
)


def straight(text: str) -> str:
    """``text`` with straight quotation marks and apostrophes."""
    return text.replace("`", "'") if text.isascii() else text.translate(_STRAIGHT)


def folded(text: str) -> str:
    """``text`` in form C without notes, soft hyphens and zero-width characters, with straight
    quotation marks, plain hyphens, and one space for each run of white space."""
    if text.isascii():
        return " ".join(straight(text).split())
    return " ".join(composed(text).translate(_FOLDED).split())


def key(text: str) -> str:
    """The comparison key of a clause: :func:`folded`, in lower case, without the punctuation that
    joins it to the next clause."""
    return key_of_folded(folded(text))


def key_of_folded(text: str) -> str:
    """:func:`key` of a text that is folded already; one of such punctuation alone keeps it."""
    cased = text.casefold()
    return cased.rstrip(" .,;:") or cased
