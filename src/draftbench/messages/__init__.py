"""What the engine and the terminal say, as data, and in the language of its reader.

templates.py     a message: a template in English and the values that fill it
translation.py   a message in a language
catalogue.py     what is said in each language, as gettext holds it; locales.py: which one a
                 system asks for; pseudolocale.py: one that shows what is not translated

What is said of a text, in its language, is the phrasebook's (``language/phrasebook.py``).
"""

from draftbench.messages.templates import (
    A_LIST,
    ITEMS,
    LOWER,
    OPEN,
    PARTS,
    UPPER,
    Message,
    beside,
    both,
    capitalized,
    counted_message,
    either,
    english,
    formed,
    headed,
    joined,
    listed,
    message,
    message_as,
    message_data,
    message_from,
    parts_of,
    quoted,
    sentence,
    sentences,
    series,
    several,
    together,
    uncapitalized,
    unstopped,
    untold,
)

__all__ = [
    "A_LIST",
    "ITEMS",
    "LOWER",
    "OPEN",
    "PARTS",
    "UPPER",
    "Message",
    "beside",
    "both",
    "capitalized",
    "counted_message",
    "either",
    "english",
    "formed",
    "headed",
    "joined",
    "listed",
    "message",
    "message_as",
    "message_data",
    "message_from",
    "parts_of",
    "quoted",
    "sentence",
    "sentences",
    "series",
    "several",
    "together",
    "uncapitalized",
    "unstopped",
    "untold",
]
