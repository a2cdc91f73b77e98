"""The first words of a passage, for where all of it has no room."""


def shorten(words: str, most: int) -> str:
    """Return ``words`` in one line of at most ``most`` characters and a sign that more follow.

    >>> shorten("the human right to safe water", 20)
    'the human right to …'
    """
    words = " ".join(words.split())
    if len(words) <= most:
        return words
    cut = words.rfind(" ", most // 2, most)
    return f"{words[: cut if cut > 0 else most].rstrip()} …"
