"""A negotiation for other programs: clauses and amendments as JSON.

``clauses`` is a clause list that draftbench reads again as a text; the rest says what is said of
them. Nothing is there that the other outputs do not say.
"""

from __future__ import annotations

import json
from typing import Any

from draftbench.amend.ballots.voting import left_out, voting_list
from draftbench.amend.draft_numbers import renumberings
from draftbench.amend.negotiation import Negotiation
from draftbench.amend.proceedings.contested import counts
from draftbench.amend.proceedings.locks import state_in
from draftbench.amend.proceedings.proceedings_data import ProceedingsData
from draftbench.amend.redlines.provenance import provenance
from draftbench.amend.registers.survival import state_words
from draftbench.amend.wording.places import numbers_data
from draftbench.amend.wording.speaking import Texts, as_proposed, in_words
from draftbench.amend.wording.titles import title
from draftbench.app.outputs.phrases import before_the_meeting
from draftbench.document import printed_labels, spoken_labels
from draftbench.formats.docx.template.frontmatter import FrontMatter
from draftbench.formats.imported import Written
from draftbench.language.phrasebook import FALLBACK, phrasebook

Data = dict[str, Any]


def exchange_file(state: Negotiation, front: FrontMatter) -> Written:
    """The negotiation as JSON (UTF-8), under the symbol and date of its masthead."""
    data = negotiation_data(state) | {"symbol": front.symbol, "date": front.date}
    text = json.dumps(data, ensure_ascii=False, indent=2)
    looks = any(clause.text.marks for clause in state.draft)
    losses = ("Italics, bold type and links are not in the JSON file.",) if looks else ()
    return Written(f"{text}\n".encode("utf-8", "replace"), losses)


def negotiation_data(state: Negotiation) -> Data:
    """The draft with state and origin of each clause, the amendments that were before the meeting,
    the order of voting, and old and new numbers."""
    draft = state.draft
    total = counts(state).total
    return {
        "title": state.title,
        "name": draft.name,
        "language": draft.language,
        "base": {"name": state.base.name, "title": state.base.title},
        "sources": [{"name": s.name, "title": s.title} for s in state.sources],
        "brackets": total.brackets,
        "clauses": _clauses(state),
        "amendments": _amendments(state),
        "voting": [
            {
                "amendment": ballot.entry.amendment.id,
                "part": ballot.part,
                "why": ballot.why,
                "excludes": list(ballot.excludes),
                "before": ballot.before,
                "hindrance": ballot.hindrance,
                "by_chair": ballot.by_chair,
            }
            for ballot in voting_list(state)
        ],
        "not_voted": [
            {"amendment": one.entry.amendment.id, "why": one.why} for one in left_out(state)
        ],
        "numbers": [
            {"clause": one.clause, "old": one.old, "new": one.new, "fate": one.fate.value}
            for one in renumberings(state)
        ],
    }


def _clauses(state: Negotiation) -> list[Data]:
    printed, spoken = printed_labels(state.draft), spoken_labels(state.draft)
    return [
        {
            "id": clause.id,
            "kind": clause.kind.value,
            "label": printed[clause.id],
            "called": spoken[clause.id],
            "text": clause.text.plain,
            "level": clause.level,
            "parent": clause.parent,
            "notes": [
                {"label": n.label, "text": n.resolved or n.text.plain} for n in clause.text.notes
            ],
            "state": state_in(state.proceedings, state.draft, clause.id).value,
            "from": [
                {"who": s.where, "share": round(s.share, 4), "amendment": s.amendment}
                for s in provenance(state, clause.id)
            ],
        }
        for clause in state.draft
    ]


def _amendments(state: Negotiation) -> list[Data]:
    entries = before_the_meeting(state)
    positions = ProceedingsData(state)
    say = phrasebook(FALLBACK)
    texts = Texts.of(state, entries)
    return [
        {
            "id": entry.amendment.id,
            "title": title(state, entry.amendment, say),
            "numbers": numbers_data(state, entry),
            "sponsors": list(entry.amendment.sponsors),
            "status": entry.status.value,
            "moot": entry.moot,
            "fell_with": entry.fell_with,
            "words": state_words(state, entry),
            "reason": entry.amendment.reason,
            "at": entry.amendment.at,
            "note": state.course(entry.amendment.id).note,
            "instructions": list(in_words(state, entry, texts=texts)),
            "proposed": list(as_proposed(state, entry, texts=texts)),
            "placement": None
            if entry.placement is None
            else {
                "outcome": entry.placement.outcome.value,
                "why": entry.placement.why,
                "with": list(entry.placement.rivals),
            },
            "competing": list(entry.competing),
            "alternatives": list(entry.alternatives),
            "positions": positions.on_amendment(entry.amendment.id),
        }
        for entry in entries
    ]
