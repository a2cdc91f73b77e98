"""The text that an author saw, found again by its fingerprint."""

from draftbench.amend.changesets.editing import between, replaced
from draftbench.amend.placement.grounding import former_texts
from draftbench.amend.registers.register import opened
from draftbench.amend.stamp import Stamp
from draftbench.document import Clause, ClauseId, ClauseKind, Document, RichText

ACT = ClauseId("a")
TEXTS = [
    Document("t", (Clause(ACT, ClauseKind.OPERATIVE, RichText(words)),))
    for words in ("Urges all;", "Urges all to act;", "Urges States to act;")
]


def test_the_base_the_draft_and_every_text_between_are_found() -> None:
    register = opened("t", TEXTS[0], TEXTS[0])
    for after in TEXTS[1:]:
        changes = between(register.draft, replaced(register.draft, ACT, after[ACT].text))
        register = register.with_changes(changes, Stamp("Mexico", ("MEX",), ""))
    state = register.negotiation()
    for some in ([0], [1], [2], [0, 2], [0, 1, 2]):
        wanted = {TEXTS[at].fingerprint for at in some}
        found = former_texts(state, wanted)
        assert found.keys() == wanted
        assert all(text.fingerprint == name for name, text in found.items())
    assert former_texts(state, {"unknown"}) == {}
