"""The texts that a marked text holds, by its own signs alone."""

from __future__ import annotations


def unmarked(paragraphs: list[str], gone: str) -> list[str]:
    """What marked paragraphs say without what stands in the signs that ``gone`` opens."""
    found: list[str] = []
    waiting = ""
    ended = True
    for text in paragraphs:
        ended = True
        inside: list[str] = []
        at = 0
        while at < len(text):
            sign = text[at : at + 2]
            stands = gone not in inside
            if sign in {"[-", "{+"}:
                inside.append(sign)
                at += 2
            elif inside and sign == {"[-": "-]", "{+": "+}"}[inside[-1]]:
                inside.pop()
                at += 2
            elif text[at] == "\u00b6":
                ended = stands
                at += 1
            else:
                at += text[at] == "\\" and text[at + 1 : at + 2] in {*"[{-+\\\u00b6"}
                waiting += text[at] if stands else ""
                at += 1
        assert not inside
        if ended:
            found.append(waiting)
            waiting = ""
    return found if ended or not (waiting or not found) else [*found, waiting]
