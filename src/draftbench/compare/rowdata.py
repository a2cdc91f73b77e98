"""The rows of several texts and their themes as plain data for JSON (``align --rows --json``)."""

from __future__ import annotations

from typing import Any

from draftbench.compare.comparison import Comparison
from draftbench.compare.several.agenda import Agenda

Data = dict[str, Any]


def rows_to_data(comparison: Comparison, agenda: Agenda, *, by_theme: bool) -> Data:
    """``base`` (place of the base among the texts, from 0), ``rows`` in the order of the base or
    ``by_theme``, and ``themes`` in the order of the agenda.

    A row has ``cells`` (the clause ids of each text), ``theme`` (a name or None) and ``doubts``
    (sentences on what to look at). A theme has its ``name``, its ``rows`` (places in ``rows``), its
    ``counts`` (clauses of each text) and its ``clauses``: the text, the id, how the clause came to
    the theme and why.
    """
    groups = agenda.groups(comparison)
    theme_of = {
        row: group.theme.name if group.theme is not None else None
        for group in groups
        for row in group.rows
    }
    order = (
        [row for group in groups for row in group.rows]
        if by_theme
        else list(range(len(comparison.rows)))
    )
    places = {row: at for at, row in enumerate(order)}
    return {
        "base": comparison.base,
        "rows": [
            {
                "cells": [list(cell) for cell in comparison.rows[row].cells],
                "theme": theme_of[row],
                "doubts": list(comparison.rows[row].doubts),
            }
            for row in order
        ],
        "themes": [
            {
                "name": theme.name,
                "rows": sorted(places[row] for row in group.rows),
                "counts": list(group.counts),
                "clauses": [
                    {"text": place, "id": clause, "how": member.how, "why": member.why}
                    for (place, clause), member in sorted(
                        agenda.members.items(),
                        key=lambda each: (
                            each[0][0],
                            comparison.texts[each[0][0]].position(each[0][1]),
                        ),
                    )
                    if member.theme == at
                ],
            }
            for at, (theme, group) in enumerate(zip(agenda.themes, groups, strict=False))
        ],
    }
