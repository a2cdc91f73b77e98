"""What was accepted, and a new base text that has it as an editor left it: with another opening,
"also", a comma or a word; and one that looks so but has it not. Paragraphs of resolution 2024/16 of
the Economic and Social Council."""

import pytest

from draftbench.amend.amendment import Outcome
from draftbench.amend.placement.rebasing import Fate
from draftbench.app.drafts.dividing import joined, split
from draftbench.app.history.rebasing import rebase
from draftbench.app.workbench import Workbench
from draftbench.formats.reading import read
from support.lakes import clause, lakes, operative

FORUM = (
    "Welcomes the contribution of the Committee to the high-level political forum, and reaffirms "
    "that the principle of leaving no one behind should be a core principle of public "
    "administration;"
)
CRISES = (
    "Encourages Governments to address the complex problems underlying crises in a holistic "
    "manner, ensuring that crisis management does not hinder the continuous implementation of the "
    "Sustainable Development Goals;"
)
RISK = (
    "Expresses concern at the limited capacity to foresee and build resilience against the diverse "
    "challenges originating from multiple shocks in many countries, and calls for a rapid upgrade "
    "of the risk management function in government;"
)
PEERS = (
    "Calls for increased efforts to support national and international peer exchanges and peer "
    "learning on effective governance for sustainable development, including through cooperation "
    "with existing international networks;"
)
DEMANDS = (
    "Notes the increasing demands for assistance with operationalization of the principles of "
    "effective governance for sustainable development;"
)
AWARDS = (
    "Also requests the Secretary-General to continue to promote and support innovation and "
    "excellence in public services through the United Nations Public Service Awards;"
)
REPORT = (
    "Further requests the Secretary-General to report on the implementation of and follow-up to "
    "the present resolution through the established working methods of the Committee."
)
STAKE = (
    "Encourages governments at all levels to enhance efforts to promote the meaningful "
    "participation of stakeholders in matters that directly affect them, including the poorest and "
    "most vulnerable;"
)
BASE = (FORUM, CRISES, RISK, PEERS, DEMANDS, AWARDS, REPORT)


def changed(words, *pairs):
    for old, new in zip(pairs[::2], pairs[1::2], strict=True):
        assert old in words
        words = words.replace(old, new)
    return words


def text(*pairs, of=BASE):
    """The paragraphs with others in the place of some."""
    found = list(of)
    for old, new in zip(pairs[::2], pairs[1::2], strict=True):
        at = found.index(old)
        found[at : at + 1] = [new] if isinstance(new, str) else new
    return found


def small(words):
    return words[0].lower() + words[1:]


def also(words):
    return f"Also {small(words)}"


def divided(words, at):
    first, second = words.split(f", and {at}")
    return f"{first};", f"{at[0].upper()}{at[1:]}{second}"


def division(whole, at):
    def act(work):
        cut = split(work.state.draft, clause(work, whole), whole.index(f"and {at}"))
        return work.propose(cut, sponsors=("MEX",))

    return act


def join(work):
    both = joined(work.state.draft, clause(work, REPORT), clause(work, AWARDS))
    return work.propose(both, sponsors=("MEX",))


def move(work):
    return work.propose_move(clause(work, PEERS), after=clause(work, FORUM), sponsors=("MEX",))


def deletion(work):
    return work.propose_deletion(clause(work, DEMANDS), sponsors=("MEX",))


def new(work):
    return work.propose_insertion(STAKE, after=clause(work, CRISES), sponsors=("MEX",))


def reworded(words, *pairs):
    def act(work):
        made = changed(words, *pairs)
        return work.propose_text(clause(work, words), made, sponsors=("MEX",))

    return act


def without_a_word(work):
    """... two words behind another one that an amendment replaces."""
    shorter = changed(CRISES, "problems underlying", "problems")
    one = work.propose_text(clause(work, CRISES), shorter, sponsors=("MEX",))
    other = changed(CRISES, "complex", "difficult")
    work.accept(work.propose_text(clause(work, CRISES), other, sponsors=("FRA",)))
    return one


WELCOMES, REAFFIRMS = divided(FORUM, "reaffirms")
CONCERN, UPGRADE = divided(RISK, "calls for")
of_forum, of_risk = division(FORUM, "reaffirms"), division(RISK, "calls for")
BOTH = AWARDS.rstrip(";")
MOVED = [FORUM, PEERS, CRISES, RISK, DEMANDS, AWARDS, REPORT]
INCLUSIVE = changed(CRISES, "holistic", "holistic and inclusive")
inclusive = reworded(CRISES, "holistic", "holistic and inclusive")
SESSION = changed(REPORT, "through", "at its 2026 session through")
session = reworded(REPORT, "through", "at its 2026 session through")
strongly = reworded(CRISES, "Encourages", "Strongly encourages")
as_also = reworded(CRISES, "Encourages", "Also encourages")
OTHERWISE = "does not hinder", "do not hinder"

INCORPORATED = {
    "division, and gone": (of_forum, text(FORUM, (WELCOMES, REAFFIRMS))),
    "division, also": (of_forum, text(FORUM, (WELCOMES, also(REAFFIRMS)))),
    "division, other verb": (
        of_forum,
        text(FORUM, (WELCOMES, changed(REAFFIRMS, "Reaffirms", "Reiterates"))),
    ),
    "division, longer opening": (
        of_forum,
        text(FORUM, (WELCOMES, changed(REAFFIRMS, "Reaffirms", "Decides to also reaffirm"))),
    ),
    "division, opening and a word": (
        of_risk,
        text(RISK, (CONCERN, also(changed(UPGRADE, "function", "functions")))),
    ),
    "division, both openings": (
        of_risk,
        text(RISK, (changed(CONCERN, "concern", "its deep concern"), also(UPGRADE))),
    ),
    "join, further": (join, text(AWARDS, f"{BOTH}, and {small(REPORT)}", REPORT, ())),
    "join, subject gone": (
        join,
        text(AWARDS, f"{BOTH}, and to report{REPORT.split('report')[1]}", REPORT, ()),
    ),
    "move, also": (move, text(PEERS, also(PEERS), of=MOVED)),
    "move, a word": (move, text(PEERS, changed(PEERS, " international n", " n"), of=MOVED)),
    "move, other verb": (move, text(PEERS, changed(PEERS, "Calls for", "Urges"), of=MOVED)),
    "deletion, openings beside it": (
        deletion,
        text(DEMANDS, (), AWARDS, changed(AWARDS, "Also requests", "Requests")),
    ),
    "rewording, other verb": (
        inclusive,
        text(CRISES, changed(INCLUSIVE, "Encourages", "Urges")),
    ),
    "rewording, a comma behind it": (
        session,
        text(REPORT, changed(SESSION, "session", "session,")),
    ),
    "opening, also": (strongly, text(CRISES, f"Also strongly {small(CRISES)}")),
    "opening instead of also": (
        reworded(AWARDS, "Also requests", "Urges"),
        text(AWARDS, changed(AWARDS, "Also requests", "Further urges")),
    ),
    "new paragraph, also": (new, text(CRISES, (CRISES, also(STAKE)))),
    "new paragraph, further": (
        new,
        text(CRISES, (changed(CRISES, "Encourages", "Urges"), f"Further {small(STAKE)}")),
    ),
    "new paragraph, capital": (
        new,
        text(CRISES, (CRISES, changed(STAKE, "governments", "Governments"))),
    ),
}
ASKED = {
    "new paragraph, a word": (new, text(CRISES, (CRISES, changed(STAKE, "enhance", "step up")))),
    "new paragraph, other verb": (
        new,
        text(CRISES, (CRISES, changed(STAKE, "Encourages", "Invites"))),
    ),
    "new paragraph, negated": (
        new,
        text(CRISES, (CRISES, changed(STAKE, "to enhance", "not to enhance"))),
    ),
    "join, shortened": (
        join,
        text(
            AWARDS,
            f"{BOTH}, and to report on the follow-up to the present resolution through the "
            "established methods of the Committee.",
            REPORT,
            (),
        ),
    ),
}
NOT_THERE = {
    "division, second part gone": (of_forum, text(FORUM, WELCOMES)),
    "division, still one": (
        of_forum,
        text(FORUM, changed(FORUM, "and reaffirms", "while reaffirming")),
    ),
    "division, other second part": (
        of_risk,
        text(RISK, (CONCERN, "Calls for a rapid exchange of experience with public tenders;")),
    ),
    "division, a new paragraph that begins so": (
        of_forum,
        text(FORUM, (FORUM, "Also reaffirms that peace is a principle of public administration;")),
    ),
    "division, parts turned": (of_forum, text(FORUM, (REAFFIRMS, WELCOMES))),
    "division, elsewhere": (
        of_forum,
        text(
            FORUM,
            (
                f"{WELCOMES[:-1]} and reaffirms the principle of leaving no one behind;",
                "Also reaffirms that it should be a core principle of public administration;",
            ),
        ),
    ),
    "join, apart": (join, text(REPORT, changed(REPORT, "Further requests", "Also requests"))),
    "join, second gone": (join, text(REPORT, ())),
    "join, other second": (
        join,
        text(
            AWARDS,
            f"{BOTH}, and requests the Committee to examine the theme of the 2025 session;",
            REPORT,
            (),
        ),
    ),
    "join, to another": (
        join,
        text(PEERS, f"{PEERS.rstrip(';')}, and {small(REPORT)}", REPORT, ()),
    ),
    "move, where it stood": (move, text(PEERS, also(PEERS))),
    "move, elsewhere": (move, text(PEERS, (), AWARDS, (AWARDS, also(PEERS)))),
    "deletion, reworded": (
        deletion,
        text(DEMANDS, changed(DEMANDS, "Notes", "Notes with concern")),
    ),
    "deletion, within another": (
        deletion,
        text(PEERS, f"{PEERS.rstrip(';')}, and {small(DEMANDS)}", DEMANDS, ()),
    ),
    "rewording, brackets": (
        session,
        text(REPORT, changed(SESSION, "its", "[its", "n th", "n] th")),
    ),
    "rewording, back with words beside it": (
        without_a_word,
        text(CRISES, changed(CRISES, *OTHERWISE)),
    ),
    "rewording, words in another": (
        inclusive,
        text(PEERS, changed(PEERS, "peer l", "inclusive l")),
    ),
    "opening, also instead": (strongly, text(CRISES, also(CRISES))),
    "also, gone again": (as_also, text(CRISES, changed(CRISES, *OTHERWISE))),
    "also, further instead": (
        as_also,
        text(CRISES, f"Further {small(changed(CRISES, *OTHERWISE))}"),
    ),
    "also, back": (
        reworded(AWARDS, "Also requests", "Requests"),
        text(AWARDS, changed(AWARDS, "innovation and ", "")),
    ),
    "comma, gone again": (
        reworded(CRISES, "Governments to", "Governments, to"),
        text(CRISES, changed(CRISES, *OTHERWISE)),
    ),
    "comma, back": (
        reworded(CRISES, "manner, ", "manner "),
        text(CRISES, changed(CRISES, *OTHERWISE)),
    ),
    "new paragraph, half": (new, text(CRISES, (CRISES, f"{STAKE.split(', inc', maxsplit=1)[0]};"))),
    "new paragraph, brackets": (new, text(CRISES, (CRISES, f"[{also(STAKE)}]"))),
}


def base(paragraphs):
    return read(lakes(operative=paragraphs).encode(), "circulated.txt").parts[0]


@pytest.fixture(params=[False, True], ids=["decided", "circulated"])
def told(request, tmp_path):
    """What becomes of an accepted act on texts that follow each other."""

    def on(act, *texts):
        with Workbench.create(tmp_path / "a.draftbench", base(BASE)) as work:
            one = act(work)
            work.accept(one)
            if request.param:
                rebase(work, base(operative(work)))
            for each in texts:
                items = rebase(work, base(each)).rebase.items
                yield next((i.fate, i.outcome) for i in items if i.amendment == one)

    return on


@pytest.mark.parametrize("name", INCORPORATED)
def test_a_decision_that_was_lightly_edited_is_incorporated(told, name):
    act, paragraphs = INCORPORATED[name]
    first, again, lost = told(act, paragraphs, paragraphs, BASE)
    assert (first[0], again[0]) == (Fate.INCORPORATED, Fate.INCORPORATED)
    assert lost[0] is not Fate.INCORPORATED


@pytest.mark.parametrize("name", ASKED)
def test_a_decision_whose_own_words_were_changed_is_asked_about(told, name):
    act, paragraphs = ASKED[name]
    assert list(told(act, paragraphs)) == [(Fate.REOPENED, Outcome.CONFIRM)]


@pytest.mark.parametrize("name", NOT_THERE)
def test_a_decision_that_the_text_does_not_have_is_not_incorporated(told, name):
    act, paragraphs = NOT_THERE[name]
    ((fate, _),) = told(act, paragraphs)
    assert fate is not Fate.INCORPORATED


LANGUAGES = {
    "fr": (
        "Rappelant les engagements pris lors de la première conférence sur les eaux de montagne,",
        "Invite les gouvernements à protéger les lacs de montagne situés sur leur territoire;",
        "Invite les gouvernements à échanger des données sur le niveau des eaux entre voisins;",
        ("Invite", "Invite également"),
    ),
    "es": (
        "Recordando los compromisos contraídos en la conferencia sobre las aguas de montaña,",
        "Alienta a los Gobiernos a proteger los lagos de montaña situados en su territorio;",
        "Alienta a los Gobiernos a intercambiar datos sobre el nivel de las aguas entre vecinos;",
        ("Alienta", "Alienta también"),
    ),
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_also_makes_no_difference_in_other_languages(tmp_path, language):
    recalling, before, words, marked = LANGUAGES[language]

    def on(*paragraphs):
        read_text = lakes(preamble=[recalling], operative=paragraphs, title=recalling.rstrip(","))
        return read(read_text.encode(), "circulated.txt").parts[0]

    with Workbench.create(tmp_path / "a.draftbench", on(before)) as work:
        assert work.state.draft.language == language
        one = work.propose_insertion(words, after=clause(work, before), sponsors=("MEX",))
        work.accept(one)
        (item,) = rebase(work, on(before, changed(words, *marked))).rebase.items
        assert item.fate is Fate.INCORPORATED
        (item,) = rebase(work, on(before)).rebase.items
        assert item.fate is Fate.MADE_AGAIN


def test_words_that_an_earlier_decision_brings_back_go_again_by_the_later_one(tmp_path):
    """A base text took in other words, a later decision took them out, and the next text has the
    first ones again: the earlier decision, made again, does not leave its own words standing."""
    both = "against the diverse challenges", "against all challenges"
    with Workbench.create(tmp_path / "a.draftbench", base(BASE)) as work:
        earlier = reworded(RISK, *both)(work)
        work.accept(earlier)
        rebase(work, base(operative(work)))
        later = reworded(changed(RISK, *both), "against all", "against")(work)
        work.accept(later)
        rest = changed(PEERS, "Calls for", "Urges")
        items = rebase(work, base(text(PEERS, rest))).rebase.items
        fates = {item.amendment: item.fate for item in items}
        assert fates == {earlier: Fate.MADE_AGAIN, later: Fate.MADE_AGAIN}
        assert changed(RISK, "the diverse challenges", "challenges") in operative(work)
