"""Situations of merging and what people expect of each.

Drafting systems and programs for three-way merges test the same situations; the sentences are our
own. A line that begins with "* " is an item of a list.
"""

from dataclasses import dataclass

URGE = "Urges States to ratify the Convention without delay. It notes the progress made so far."
INVITE = "Invites the Secretariat to convene a meeting of experts on stolen cultural property;"
TRAIN = "Calls for joint training of judges, prosecutors and police officers in the region;"
FUND = "Encourages donors to contribute to the trust fund for victims of trafficking;"
SEIZED = "Decides to remain seized of the matter."
BASE = (URGE, INVITE, TRAIN, FUND, SEIZED)

REPORT = "Requests the Secretary-General to report to the Commission at its twentieth session;"
REPORT_LATER = REPORT.replace("twentieth", "twenty-first")
YOUTH = "Welcomes programmes that keep young people away from gangs and drugs;"
PRISON = "Recommends alternatives to imprisonment for minor offences;"

ITEMS = (
    "Recommends that the following matters be considered:",
    "* Assistance to victims and witnesses;",
    "* Exchange of information among central authorities;",
    "* Protection of cultural property;",
)
TINY = ("Point 1 plain", "Point 2")


@dataclass(frozen=True)
class Situation:
    """Revisions of a base, what the merged text is, and the conflicts: the kind and the number of
    the base's clause, from 0, and how many sides it has."""

    name: str
    base: tuple[str, ...]
    revisions: tuple[tuple[str, ...], ...]
    merged: tuple[str, ...]
    conflicts: tuple[tuple[str, int, int], ...] = ()


def swapped(text: tuple[str, ...], *changes: tuple[str, str]) -> tuple[str, ...]:
    """The text with words replaced; each stands in one clause exactly."""
    for old, new in changes:
        (at,) = [n for n, clause in enumerate(text) if old in clause]
        text = (*text[:at], text[at].replace(old, new, 1), *text[at + 1 :])
    return text


def without(text: tuple[str, ...], *clauses: str) -> tuple[str, ...]:
    return tuple(clause for clause in text if clause not in clauses)


def behind(text: tuple[str, ...], clause: str, *new: str) -> tuple[str, ...]:
    at = text.index(clause) + 1
    return (*text[:at], *new, *text[at:])


def moved(text: tuple[str, ...], clause: str, after: str) -> tuple[str, ...]:
    return behind(without(text, clause), after, clause)


def edits(
    name: str, *revisions: tuple[str, str], clean: bool, base: tuple[str, ...] = BASE
) -> Situation:
    """Each revision replaces some words; all are made, or else they collide on a clause."""
    made = tuple(swapped(base, one) for one in revisions)
    if clean:
        return Situation(name, base, made, swapped(base, *dict.fromkeys(revisions)))
    (where,) = {next(n for n, c in enumerate(base) if old in c) for old, _ in revisions}
    return Situation(name, base, made, base, (("words", where, len(revisions)),))


FIRST, SECOND = "Urges States to ratify the Convention without delay.", URGE[53:]
JOINED = "Calls for joint training of judges, prosecutors and police officers in the region, and "
JOINED += "encourages donors to contribute to the trust fund for victims of trafficking;"

WORDS = (
    edits(
        "different clauses edited",
        ("without delay", "at once"),
        ("a meeting", "two meetings"),
        clean=True,
    ),
    edits("sentences of one clause edited", ("ratify", "join"), ("so far", "by all"), clean=True),
    edits("two words between two edits", ("ratify", "join"), ("without", "with no"), clean=True),
    edits("one word between two edits", ("judges", "courts"), ("police", "patrol"), clean=True),
    edits(
        "edits of neighbouring words", ("ratify", "join"), ("the Conv", "this Conv"), clean=False
    ),
    edits(
        "one word made into two different ones", ("ratify", "join"), ("ratify", "sign"), clean=False
    ),
    edits("the same edit by both", ("ratify", "join"), ("ratify", "join"), clean=True),
    edits(
        "overlapping deletions",
        ("of judges, prosecutors ", ""),
        (", prosecutors and police", ""),
        clean=False,
    ),
    edits(
        "words put into what another deletes",
        ("without delay", "without any delay"),
        (" without delay", ""),
        clean=False,
    ),
    edits(
        "different words put in one place",
        ("joint training", "joint legal training"),
        ("joint training", "joint annual training"),
        clean=False,
    ),
    edits(
        "the same words put in one place",
        ("joint training", "joint legal training"),
        ("joint training", "joint legal training"),
        clean=True,
    ),
    edits(
        "words put in before a replaced word",
        ("training", "legal training"),
        ("training", "education"),
        clean=False,
    ),
    edits(
        "a word put in behind a replaced one",
        ("joint training", "joint annual training"),
        ("joint", "common"),
        clean=False,
    ),
    edits(
        "a word repeated by one, amended beside it by the other",
        ("the trust fund", "the larger or the trust fund"),
        ("the trust fund", "the new trust fund"),
        clean=False,
    ),
    edits(
        "a number made into two others",
        ("63/193", "64/179"),
        ("63/193", "65/230"),
        clean=False,
        base=("Recalling its resolution 63/193 of 2008,", SEIZED),
    ),
    edits(
        "two numbers of one clause",
        ("63/193", "64/179"),
        ("2008", "2009"),
        clean=True,
        base=("Recalling its resolution 63/193 of December 2008,", SEIZED),
    ),
    edits(
        "the end of a clause and its beginning",
        ("Invites", "Requests"),
        ("cultural property;", "cultural goods;"),
        clean=True,
    ),
    edits(
        "three edit three clauses",
        ("ratify", "join"),
        ("a meeting", "two meetings"),
        ("remain", "stay"),
        clean=True,
    ),
    edits(
        "three edit one clause in three places",
        ("Calls for", "Urges"),
        ("judges", "lawyers"),
        ("in the region", "of the region"),
        clean=True,
    ),
    edits(
        "three make one word into three",
        ("ratify", "join"),
        ("ratify", "sign"),
        ("ratify", "accept"),
        clean=False,
    ),
    edits(
        "a whole clause written anew, another edits it",
        (INVITE, "Asks experts on looted art to meet every year in the region"),
        ("a meeting", "two meetings"),
        clean=False,
    ),
    edits(
        "quotation marks by one, words by another",
        ('"Riyadh"', "“Riyadh”"),
        ("rules", "guidelines"),
        clean=True,
        base=('Recalling the "Riyadh" principles and model rules,', SEIZED),
    ),
    edits(
        "an opening put in lower case behind a new word",
        ("Encourages donors", "Also encourages donors"),
        ("victims", "survivors"),
        clean=True,
    ),
    edits(
        "short clauses: words of different ones",
        ("1 plain", "3 plain"),
        ("Point 2", "Point 4"),
        clean=True,
        base=TINY,
    ),
    edits(
        "short clauses: words of one",
        ("Point 1", "Item 1"),
        ("plain", "plain text"),
        clean=True,
        base=TINY,
    ),
    edits(
        "short clauses: one word",
        ("1 plain", "3 plain"),
        ("1 plain", "4 plain"),
        clean=False,
        base=TINY,
    ),
)

STRUCTURE = (
    Situation(
        "an edited clause that another deletes",
        BASE,
        (without(BASE, TRAIN), swapped(BASE, ("joint", "common"))),
        BASE,
        (("structure", 2, 2),),
    ),
    Situation(
        "a clause that both delete",
        BASE,
        (without(BASE, TRAIN), without(BASE, TRAIN)),
        without(BASE, TRAIN),
    ),
    Situation(
        "neighbours, each deleted by one",
        BASE,
        (without(BASE, TRAIN), without(BASE, FUND)),
        without(BASE, TRAIN, FUND),
    ),
    Situation(
        "a clause that one deletes and another moves",
        BASE,
        (without(BASE, TRAIN), moved(BASE, TRAIN, URGE)),
        BASE,
        (("structure", 2, 2),),
    ),
    Situation(
        "a clause that one moves and another edits",
        BASE,
        (moved(BASE, FUND, URGE), swapped(BASE, ("donors", "States"))),
        swapped(moved(BASE, FUND, URGE), ("donors", "States")),
    ),
    Situation(
        "a clause that one moves and edits, another edits elsewhere",
        BASE,
        (
            swapped(moved(BASE, FUND, URGE), ("donors", "States")),
            swapped(BASE, ("victims", "survivors")),
        ),
        swapped(moved(BASE, FUND, URGE), ("donors", "States"), ("victims", "survivors")),
    ),
    Situation(
        "the same move by both",
        BASE,
        (moved(BASE, FUND, URGE), moved(BASE, FUND, URGE)),
        moved(BASE, FUND, URGE),
    ),
    Situation(
        "one clause moved to two places",
        (*BASE, REPORT),
        (moved((*BASE, REPORT), TRAIN, URGE), moved((*BASE, REPORT), TRAIN, SEIZED)),
        (*BASE, REPORT),
        (("structure", 2, 2),),
    ),
    Situation(
        "two clauses moved, each by one",
        (*BASE, REPORT, YOUTH),
        (moved((*BASE, REPORT, YOUTH), FUND, URGE), moved((*BASE, REPORT, YOUTH), INVITE, REPORT)),
        moved(moved((*BASE, REPORT, YOUTH), FUND, URGE), INVITE, REPORT),
    ),
    Situation(
        "two clauses change places, another edits both",
        BASE,
        (moved(BASE, FUND, INVITE), swapped(BASE, ("joint", "common"), ("donors", "States"))),
        swapped(moved(BASE, FUND, INVITE), ("joint", "common"), ("donors", "States")),
    ),
    Situation(
        "a new clause, another edits the one before it",
        BASE,
        (behind(BASE, URGE, REPORT), swapped(BASE, ("ratify", "join"))),
        swapped(behind(BASE, URGE, REPORT), ("ratify", "join")),
    ),
    Situation(
        "a new clause, another edits the one behind it",
        BASE,
        (behind(BASE, URGE, REPORT), swapped(BASE, ("a meeting", "two meetings"))),
        swapped(behind(BASE, URGE, REPORT), ("a meeting", "two meetings")),
    ),
    Situation(
        "new clauses in different places",
        BASE,
        (behind(BASE, URGE, REPORT), behind(BASE, FUND, YOUTH)),
        behind(behind(BASE, URGE, REPORT), FUND, YOUTH),
    ),
    Situation(
        "new clauses in one place",
        BASE,
        (behind(BASE, URGE, REPORT), behind(BASE, URGE, YOUTH)),
        behind(BASE, URGE, REPORT, YOUTH),
    ),
    Situation(
        "several new clauses of each in one place",
        BASE,
        (behind(BASE, URGE, REPORT, PRISON), behind(BASE, URGE, YOUTH)),
        behind(BASE, URGE, REPORT, PRISON, YOUTH),
    ),
    Situation(
        "new clauses of each at the end",
        BASE,
        ((*BASE, REPORT), (*BASE, YOUTH)),
        (*BASE, REPORT, YOUTH),
    ),
    Situation(
        "the same new clause by both",
        BASE,
        (behind(BASE, URGE, REPORT), behind(BASE, URGE, REPORT)),
        behind(BASE, URGE, REPORT),
    ),
    Situation(
        "the same new clause by both, and one more by one",
        BASE,
        (behind(BASE, URGE, REPORT), behind(BASE, URGE, YOUTH, REPORT)),
        behind(BASE, URGE, YOUTH, REPORT),
    ),
    Situation(
        "a new clause in two wordings",
        BASE,
        (behind(BASE, URGE, REPORT), behind(BASE, URGE, REPORT_LATER)),
        BASE,
        (("structure", 0, 2),),
    ),
    Situation(
        "a new clause before all, another behind all",
        BASE,
        ((REPORT, *BASE), (*BASE, YOUTH)),
        (REPORT, *BASE, YOUTH),
    ),
    Situation(
        "a new clause behind one that another deletes",
        BASE,
        (without(BASE, TRAIN), behind(BASE, TRAIN, REPORT)),
        behind(without(BASE, TRAIN), INVITE, REPORT),
    ),
    Situation(
        "a clause moved behind one that another deletes",
        BASE,
        (without(BASE, TRAIN), moved(BASE, URGE, TRAIN)),
        (INVITE, URGE, FUND, SEIZED),
    ),
    Situation(
        "a new clause where another moves one",
        BASE,
        (behind(BASE, URGE, REPORT), moved(BASE, FUND, URGE)),
        behind(moved(BASE, FUND, URGE), FUND, REPORT),
    ),
    Situation(
        "the base gains clauses before an amended one",
        BASE,
        ((REPORT, YOUTH, PRISON, *BASE), swapped(BASE, ("donors", "States"))),
        (REPORT, YOUTH, PRISON, *swapped(BASE, ("donors", "States"))),
    ),
    Situation(
        "the base loses clauses before an amended one",
        BASE,
        (without(BASE, URGE, INVITE), swapped(BASE, ("donors", "States"))),
        swapped(without(BASE, URGE, INVITE), ("donors", "States")),
    ),
    Situation(
        "a whole clause replaced in the same way by both",
        BASE,
        ((*BASE[:2], PRISON, *BASE[3:]), (*BASE[:2], PRISON, *BASE[3:])),
        (*BASE[:2], PRISON, *BASE[3:]),
    ),
    Situation(
        "a clause replaced by another, edited by the other",
        BASE,
        ((*BASE[:2], PRISON, *BASE[3:]), swapped(BASE, ("joint", "common"))),
        BASE,
        (("structure", 2, 2),),
    ),
    Situation(
        "a look-alike put before an amended clause",
        BASE,
        (
            behind(BASE, INVITE, FUND.replace("donors", "companies")),
            swapped(BASE, ("victims", "survivors")),
        ),
        (
            URGE,
            INVITE,
            FUND.replace("donors", "companies"),
            TRAIN,
            FUND.replace("victims", "survivors"),
            SEIZED,
        ),
    ),
    Situation(
        "one of two equal clauses amended",
        (PRISON, URGE, PRISON, FUND),
        (
            (PRISON, URGE, PRISON.replace("minor", "petty"), FUND),
            (PRISON, URGE.replace("ratify", "join"), PRISON, FUND),
        ),
        (PRISON, URGE.replace("ratify", "join"), PRISON.replace("minor", "petty"), FUND),
    ),
    Situation(
        "a revision that is the base",
        BASE,
        (BASE, swapped(BASE, ("ratify", "join"))),
        swapped(BASE, ("ratify", "join")),
    ),
    Situation(
        "two agree, a third does not",
        BASE,
        (
            swapped(BASE, ("ratify", "join")),
            swapped(BASE, ("ratify", "join")),
            swapped(BASE, ("ratify", "sign")),
        ),
        BASE,
        (("words", 0, 3),),
    ),
    Situation(
        "a conflict in one clause does not hold up another",
        BASE,
        (
            swapped(BASE, ("ratify", "join"), ("donors", "States")),
            swapped(BASE, ("ratify", "sign"), ("joint", "common")),
        ),
        swapped(BASE, ("donors", "States"), ("joint", "common")),
        (("words", 0, 2),),
    ),
    Situation(
        "four revisions of all kinds",
        BASE,
        (
            swapped(BASE, ("ratify", "join")),
            behind(BASE, INVITE, REPORT),
            without(BASE, FUND),
            moved(BASE, SEIZED, URGE),
        ),
        without(
            behind(
                moved(swapped(BASE, ("ratify", "join")), SEIZED, URGE.replace("ratify", "join")),
                INVITE,
                REPORT,
            ),
            FUND,
        ),
    ),
    Situation(
        "short clauses: a new one, another edits its neighbour",
        TINY,
        ((TINY[0], "A line", TINY[1]), (TINY[0], "Point 3")),
        (TINY[0], "A line", "Point 3"),
    ),
    Situation(
        "short clauses: both edit the neighbour of a new one",
        TINY,
        ((TINY[0], "A line", "Point 4"), (TINY[0], "Point 3")),
        (TINY[0], "A line", TINY[1]),
        (("words", 1, 2),),
    ),
)

SPLIT = (FIRST, SECOND, *BASE[1:])
LISTS = (
    Situation(
        "an item edited, another put in",
        ITEMS,
        (
            swapped(ITEMS, ("cultural", "all")),
            behind(ITEMS, ITEMS[1], "* Training of police officers;"),
        ),
        swapped(behind(ITEMS, ITEMS[1], "* Training of police officers;"), ("cultural", "all")),
    ),
    Situation(
        "an item deleted, one put in behind it",
        ITEMS,
        (without(ITEMS, ITEMS[2]), behind(ITEMS, ITEMS[2], "* Training of police officers;")),
        behind(without(ITEMS, ITEMS[2]), ITEMS[1], "* Training of police officers;"),
    ),
    Situation(
        "an item deleted that another edits",
        ITEMS,
        (without(ITEMS, ITEMS[2]), swapped(ITEMS, ("among", "between"))),
        ITEMS,
        (("structure", 2, 2),),
    ),
    Situation(
        "an item moved, its opening edited",
        ITEMS,
        (moved(ITEMS, ITEMS[3], ITEMS[0]), swapped(ITEMS, ("following", "other"))),
        (ITEMS[0].replace("following", "other"), ITEMS[3], *ITEMS[1:3]),
    ),
    Situation(
        "a list deleted in which another edits an item",
        (URGE, *ITEMS),
        ((URGE,), swapped((URGE, *ITEMS), ("among", "between"))),
        (URGE, *ITEMS),
        (("structure", 3, 2),),
    ),
    Situation(
        "a list deleted to which another adds an item",
        (URGE, *ITEMS),
        ((URGE,), (URGE, *ITEMS, "* Training of police officers;")),
        (URGE, *ITEMS),
        (("structure", 1, 2),),
    ),
    Situation(
        "an item added at the end by each",
        ITEMS,
        ((*ITEMS, "* Training of police officers;"), (*ITEMS, "* Work of prisons;")),
        (*ITEMS, "* Training of police officers;", "* Work of prisons;"),
    ),
    Situation(
        "a clause split, another edits the first part",
        BASE,
        (SPLIT, swapped(BASE, ("ratify", "join"))),
        swapped(SPLIT, ("ratify", "join")),
    ),
    Situation(
        "a clause split, another edits the second part",
        BASE,
        (SPLIT, swapped(BASE, ("so far", "by all"))),
        swapped(SPLIT, ("so far", "by all")),
    ),
    Situation(
        "a clause split, another edits both parts",
        BASE,
        (SPLIT, swapped(BASE, ("ratify", "join"), ("so far", "by all"))),
        swapped(SPLIT, ("ratify", "join"), ("so far", "by all")),
    ),
    Situation(
        "a clause split, another writes over the place",
        BASE,
        (SPLIT, swapped(BASE, ("delay. It notes", "delay and notes"))),
        BASE,
        (("structure", 0, 2),),
    ),
    Situation(
        "a clause split, another edits elsewhere",
        BASE,
        (SPLIT, swapped(BASE, ("donors", "States"))),
        swapped(SPLIT, ("donors", "States")),
    ),
    Situation("a clause split in the same way by both", BASE, (SPLIT, SPLIT), SPLIT),
    Situation(
        "a clause split that another deletes",
        BASE,
        (SPLIT, without(BASE, URGE)),
        BASE,
        (("structure", 0, 2),),
    ),
    Situation(
        "a clause split that another moves",
        BASE,
        (SPLIT, moved(BASE, URGE, TRAIN)),
        (INVITE, TRAIN, FIRST, SECOND, FUND, SEIZED),
    ),
    Situation(
        "clauses merged, another edits the first",
        BASE,
        ((URGE, INVITE, JOINED, SEIZED), swapped(BASE, ("joint", "common"))),
        (URGE, INVITE, JOINED.replace("joint", "common"), SEIZED),
    ),
    Situation(
        "clauses merged, another edits the second",
        BASE,
        ((URGE, INVITE, JOINED, SEIZED), swapped(BASE, ("victims", "survivors"))),
        (URGE, INVITE, JOINED.replace("victims", "survivors"), SEIZED),
    ),
    Situation(
        "clauses merged, another deletes one",
        BASE,
        ((URGE, INVITE, JOINED, SEIZED), without(BASE, FUND)),
        BASE,
        (("structure", 3, 2),),
    ),
    Situation(
        "clauses merged, another puts one in behind them",
        BASE,
        ((URGE, INVITE, JOINED, SEIZED), behind(BASE, FUND, REPORT)),
        (URGE, INVITE, JOINED, REPORT, SEIZED),
    ),
    Situation(
        "clauses merged in the same way by both",
        BASE,
        ((URGE, INVITE, JOINED, SEIZED), (URGE, INVITE, JOINED, SEIZED)),
        (URGE, INVITE, JOINED, SEIZED),
    ),
)
