"""Each rule finds its fault in a sound resolution, nothing else does, and the fix gives the sound
text back. The resolution is made up for the purpose."""

from pathlib import Path

import pytest

from draftbench.document import Document
from draftbench.document.exchange import clause_to_data
from draftbench.formats.reading import read
from draftbench.rules.checking import check
from draftbench.rules.finding import mended, rules
from draftbench.rules.profile import Profile, profile_of

SOUND = (Path(__file__).parents[1] / "data/rules/resolution.md").read_text(encoding="utf-8")

_QUOTED = "shared registers, their custody and their return"

MENDED = [
    ("L01", "*The General Assembly,*", "*The General Assembly*"),
    ("L02", "Coastal Archives,", "Coastal Archives;"),
    ("L02", "humankind’s heritage,", "humankind’s heritage"),
    ("L03", "paragraph 4 below;", "paragraph 4 below."),
    ("L03", "paragraph 4 below;", "paragraph 4 below"),
    ("L03", "seized of the matter.", "seized of the matter;"),
    ("L04", "bodies concerned:", "bodies concerned;"),
    ("L04", "measures, including:", "measures, including"),
    ("L04", "developing countries:", "developing countries,"),
    ("L05", "causes of loss;", "causes of loss,"),
    ("L05", "of learning;", "of learning."),
    ("L05", "organizations informed;", "organizations informed."),
    ("L05", "were displaced,", "were displaced;"),
    ("L06", "Programmes of restitution;", "Programmes of restitution; and"),
    ("L07", "3. *Urges*", "4. *Urges*"),
    ("L09", "(c) To keep", "(d) To keep"),
    ("L21", "*Aware* of", "*Aware of*"),
    ("L21", "*Noting with concern* that", "*Noting* with concern that"),
    ("L22", "*Recalling also* its", "*Recalling* its"),
    ("L22", "*Recalling further* that", "*Recalling also* that"),
    ("L22", "*Noting with concern* that", "*Noting with concern also* that"),
    ("L22", "2. *Also requests*", "2. *Requests*"),
    ("L22", "3. *Urges*", "3. *Also urges*"),
    ("L23", "*Recalling further*", "*Further recalling*"),
    ("L23", "*Also requests*", "*Requests also*"),
    ("L30", "with resolution 63/128;", "with resolution 63/128 of 11 December 2008;"),
    ("L32", "the present resolution", "this resolution"),
    ("L33", "in particular paragraph 4", "in particular para. 4"),
    ("L40", "non-governmental organizations", "non-governmental organisations"),
    ("L40", "To analyse", "To analyze"),
    ("L41", "Programmes of", "Programs of"),
    ("L41", "Centres of", "Centers of"),
    ("L41", "40 per cent", "40%"),
    ("L42", "by 18 December 2012", "by December 18, 2012"),
    ("L44", "2005–2009", "2005-2009"),
    ("L45", "Member States", "member states"),
    ("L48", f"“{_QUOTED}”", f'"{_QUOTED}"'),
    ("L50", "three main causes", "3 main causes"),
    ("L51", "socioeconomic", "socio-economic"),
    ("L51", "cooperation on", "co-operation on"),
    ("L51", "non-governmental", "nongovernmental"),
    ("L51", "intergovernmental", "inter-governmental"),
    ("L52", "paragraph 4 (a) above", "paragraph 4(a) above"),
    ("L52", "to strengthen cooperation", "to  strengthen cooperation"),
    ("L52", "2012, a meeting", "2012 , a meeting"),
    ("L52", "2012, a meeting", "2012, , a meeting"),
]  # fmt: skip
"""The rule, the sound words, and what stands for them."""
TOLD = [
    ("L10", "(2003) of", "(2003 of"),
    ("L10", "their return”", "their return"),
    ("L11", "at risk,", "[at risk],"),
    ("L11", "by 18 December 2012", "by [date to be added…] [...]"),
    ("L13", "cooperation on archives, in", "cooperation on archives. It is done in"),
    ("L20", "3. *Urges* Member", "3. *Flurbles* Member"),
    ("L31", "1483 (2003) of", "1483 of"),
    ("L35", "on archives, in", "on archives (A/ RES/63/128), in"),
    ("L36", "paragraph 4 below", "paragraph 4 above"),
    ("L36", "paragraph 4 below", "paragraph 9 below"),
    ("L36", "paragraph 4 below", "paragraph 1 below"),
    ("L36", "paragraph 4 (a) above", "paragraph 4 (e) above"),
    ("L36", "paragraph 4 (a) above", "paragraph 5 above"),
    ("L36", "paragraph 4 (a) above", "paragraph 6 (a) above"),
    ("L46", "all Governments", "Vietnam"),
    ("L47", "cooperation on archives", "cooperation on archives, etc.,"),
    ("L49", "convene, by", "convene with ICARCO, by"),
]  # fmt: skip
"""The same for what a person must mend, or what the fix cannot know."""


def resolution(text: str = SOUND) -> Document:
    return read(text.encode(), "resolution.md").parts[0]


def found(document: Document, *, clean: bool = False) -> list[str]:
    return [finding.rule for finding in check(document, clean=clean)]


def test_the_sound_text_has_no_findings() -> None:
    assert profile_of(resolution()) is Profile.ASSEMBLY
    assert found(resolution(), clean=True) == []


@pytest.mark.parametrize(("rule", "sound", "faulty"), MENDED)
def test_a_fault_is_found_and_mended(rule: str, sound: str, faulty: str) -> None:
    assert SOUND.count(sound) >= 1
    document = resolution(SOUND.replace(sound, faulty, 1))
    findings = check(document)

    assert rule in {finding.rule for finding in findings}
    for _ in range(3):
        document, done = mended(document, check(document))
        if not done:
            break
    assert check(document) == ()
    wanted = resolution()
    assert [facts(document, at) for at in range(len(document))] == [
        facts(wanted, at) for at in range(len(wanted))
    ]


def facts(document: Document, at: int) -> object:
    data = clause_to_data(document.clauses[at])
    data.pop("id")
    data.pop("parent", None)
    return data


@pytest.mark.parametrize(("rule", "sound", "faulty"), TOLD)
def test_a_fault_is_found(rule: str, sound: str, faulty: str) -> None:
    assert sound in SOUND
    document = resolution(SOUND.replace(sound, faulty, 1))

    assert rule in found(document, clean=True)


def test_every_fixable_rule_is_tried() -> None:
    tried = {rule for rule, _, _ in MENDED}
    elsewhere = {"L08", "L14", "L34", "L36", "L43", "L46", "L47"}

    assert {rule.id for rule in rules().values() if rule.fixable} == tried | elsewhere
