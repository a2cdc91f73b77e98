"""Made-up declarations, and copies of a text as people edit them elsewhere."""

from dataclasses import replace
from random import Random

from draftbench.document import Clause, ClauseId, ClauseKind, Document, RichText

PREAMBLE = ("Recalling", "Noting with concern", "Bearing in mind", "Recognizing", "Convinced of")
ACTS = ("Urges", "Calls upon", "Invites", "Encourages", "Requests", "Welcomes", "Decides to review")
WORDS = [
    word
    for line in (
        "rivers harbours forests teachers nurses farmers engineers customs vaccines satellites",
        "archives languages borders fisheries wetlands railways libraries museums glaciers",
        "orchards migrants prosecutors witnesses textiles minerals reactors telescopes canals",
        "bridges tunnels islands",
    )
    for word in line.split()
]
LINKS = ("of", "for", "with", "in", "among", "towards", "and")


def phrase(random: Random, words: int) -> str:
    """Made-up words that read like the middle of a sentence."""
    said = [random.choice(WORDS)]
    while len(said) < words:
        said += [random.choice(LINKS), random.choice(WORDS)]
    return " ".join(said)


def declaration(random: Random) -> Document:
    """A text of about 20 paragraphs, preambular, operative, and items of some."""
    made = [Clause(ClauseId("t"), ClauseKind.TITLE, RichText("Declaration on made-up matters"))]
    for number in range(random.randint(3, 5)):
        words = f"{random.choice(PREAMBLE)} {phrase(random, random.randint(4, 8))},"
        made.append(Clause(ClauseId(f"p{number}"), ClauseKind.PREAMBULAR, RichText(words)))
    count = random.randint(8, 12)
    for number in range(1, count + 1):
        top = ClauseId(f"o{number}")
        items = random.choice((0, 0, 0, 2, 3)) if number < count else 0
        end = ":" if items else "." if number == count else ";"
        words = f"{random.choice(ACTS)} {phrase(random, random.randint(5, 12))}{end}"
        made.append(Clause(top, ClauseKind.OPERATIVE, RichText(words), f"{number}."))
        for at in range(items):
            words = f"{phrase(random, random.randint(3, 6)).capitalize()};"
            item = Clause(
                ClauseId(f"{top}{'abc'[at]}"),
                ClauseKind.ITEM,
                RichText(words),
                f"({'abc'[at]})",
                1,
                top,
            )
            made.append(item)
    return Document("declaration", tuple(made), "Declaration on made-up matters", "declaration")


def reworded(random: Random, words: str) -> str:
    """The words with one to three of them replaced, put in or left out; never none."""
    said = words.split()
    for _ in range(random.randint(1, 3)):
        at = random.randrange(1, max(2, len(said)))
        match random.randrange(3):
            case 0 if at < len(said):
                end = said[at][len(said[at].rstrip(".,;:")) :]
                said[at] = random.choice(WORDS) + end
            case 1 if 1 < at < len(said) - 1:
                del said[at]
            case _:
                said.insert(min(at, len(said) - 1), random.choice(WORDS))
    return " ".join(said)


def edited(random: Random, text: Document, most: int = 6) -> Document:
    """A copy of a text with one to ``most`` changes of its tops, whose ids mean nothing."""
    groups = [list(text.subtree(top)) for top in text.children(None)]
    for _ in range(random.randint(1, most)):
        free = [n for n, group in enumerate(groups) if group[0].kind is not ClauseKind.TITLE]
        if len(free) < 3:
            break
        at = random.choice(free)
        group = groups[at]
        match random.randrange(7):
            case 0 | 1 | 2:
                which = random.randrange(len(group))
                words = reworded(random, group[which].text.text)
                group[which] = replace(group[which], text=RichText(words))
            case 3:
                del groups[at]
            case 4:
                like = group[0]
                sign = "," if like.kind is ClauseKind.PREAMBULAR else ";"
                opening = random.choice(PREAMBLE if sign == "," else ACTS)
                words = f"{opening} {phrase(random, 7)}{sign}"
                new = replace(like, id=ClauseId(f"new{len(groups)}"), text=RichText(words))
                groups.insert(at + 1, [new])
            case 5:
                groups.insert(random.choice(free), groups.pop(at))
            case 6 if len(group) == 1:
                _divide_or_join(random, groups, at)
    return _under_other_names(random, text, groups)


def _divide_or_join(random: Random, groups: list[list[Clause]], at: int) -> None:
    clause = groups[at][0]
    said = clause.text.text.split()
    before = groups[at - 1] if at else []
    if len(before) == 1 and before[0].kind is clause.kind and random.random() < 0.5:
        words = f"{before[0].text.text} {clause.text.text}"
        groups[at - 1] = [replace(before[0], text=RichText(words))]
        del groups[at]
    elif len(said) > 5:
        cut = random.randint(2, len(said) - 2)
        groups[at] = [replace(clause, text=RichText(" ".join(said[:cut])))]
        new = replace(clause, id=ClauseId(f"part{len(groups)}"))
        groups.insert(at + 1, [replace(new, text=RichText(" ".join(said[cut:])))])


def _under_other_names(random: Random, text: Document, groups: list[list[Clause]]) -> Document:
    sign = f"x{random.randrange(10**6)}-"
    out: list[Clause] = []
    for group in groups:
        names = {clause.id: ClauseId(f"{sign}{len(out) + n}") for n, clause in enumerate(group)}
        for clause in group:
            parent = names.get(clause.parent) if clause.parent else None
            out.append(replace(clause, id=names[clause.id], parent=parent, label="", origins=()))
    return Document(text.name, tuple(out), text.title, text.kind)
