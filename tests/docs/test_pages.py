"""The pages of the guide: complete, linked, true to the program's commands, and found."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable

import pytest
from babel.messages.pofile import read_po

from draftbench.app.commands import COMMANDS
from draftbench.app.commands.command import Command
from draftbench.app.commands.menu_layout import menu_within
from draftbench.app.exports.exporting import EXPORTS
from draftbench.app.guide import (
    FIRST,
    ORDER,
    Page,
    page_for,
    page_named,
    pages,
    places,
    search,
)
from draftbench.cli.main import main
from support.checkout import ROOT

DOCS = ROOT / "docs"
NAMES = [name for _, names in ORDER for name in names]


def test_every_page_has_its_place() -> None:
    assert sorted(NAMES) == sorted(path.stem for path in DOCS.glob("*.md"))
    assert len(set(NAMES)) == len(NAMES)
    assert all(page.title and page.text.startswith("# ") for page in pages())


@pytest.mark.parametrize("page", pages(), ids=lambda page: page.name)
def test_links_lead_to_pages_and_nothing_to_a_network(page: Page) -> None:
    targets = re.findall(r"\]\(([^)]+)\)", page.text)
    assert all((DOCS / target).is_file() for target in targets), targets
    assert "http" not in page.text
    assert "<" not in re.sub(r"`[^`]*`", "", page.text)  # no HTML


def test_first_page_leads_to_every_other() -> None:
    linked = set(re.findall(r"\]\(([a-z-]+)\.md\)", page_named(FIRST).text))
    assert linked == set(NAMES) - {FIRST}


def keys_page(commands: Iterable[Command]) -> str:
    """The page of all keys, in Markdown."""
    lines = [
        "# All keys",
        "",
        "On a Mac, Ctrl is the command key ⌘ and Alt is the option key ⌥.",
        "",
        "**Ctrl+K** finds any command by a word of it, also those without a key.",
    ]
    by_menu: dict[str, list[Command]] = {}
    for command in commands:
        if command.shortcut:
            by_menu.setdefault(command.menu, []).append(command)
    for menu, keyed in by_menu.items():
        lines += ["", f"## {menu}", "", "| key | what it does |", "|---|---|"]
        lines += [f"| {_key(each.shortcut)} | {each.whole_title} |" for each in keyed]
    return "\n".join([*lines, ""])


def _key(shortcut: str) -> str:
    return shortcut.replace("Return", "Enter").replace("[", "\\[").replace("]", "\\]")


def test_keys_are_those_of_the_commands() -> None:
    assert page_named("keys").text == keys_page(COMMANDS)


NAMED_KEY = re.compile(
    r"(?:(?:Ctrl|Alt|Shift)\+)*\bF\d{1,2}\b"
    r"|(?:(?:Ctrl|Alt|Shift)\+)+(?:[A-Z][a-z]+|[A-Z0-9]|[-+,\[\]])"
)
"""Keys as pages write them."""
EVERYWHERE = {"Ctrl+C", "Shift+F10"}
"""What every program and every terminal has, and is no command of the window."""


def keys_of(title: str) -> set[str]:
    """The keys of the commands that are called so."""
    named = (c for c in COMMANDS if c.title.rstrip("…") == title.rstrip("…"))
    return {command.shortcut.replace("Return", "Enter") for command in named}


@pytest.mark.parametrize("page", pages(), ids=lambda page: page.name)
def test_keys_that_pages_name_are_keys_of_commands(page: Page) -> None:
    known = {command.shortcut.replace("Return", "Enter") for command in COMMANDS}
    named = set(NAMED_KEY.findall(page.text.replace("\\", "")))
    assert named - EVERYWHERE <= known, (page.name, named - known)


def test_a_key_beside_a_command_is_that_of_the_command() -> None:
    """“**Ctrl+E** (Export > Export…)”, “File > **Settings…** (Ctrl+,)”."""
    menus = "|".join(sorted({command.menu for command in COMMANDS}))
    key = NAMED_KEY.pattern
    before = re.compile(rf"\*\*({key})\*\* \((?:{menus}) > ([^)>]+)\)")
    behind = re.compile(rf"(?:{menus}) > \*\*([^*>]+)\*\* \(({key})\)")
    found = [
        *(pair for page in pages() for pair in before.findall(page.text)),
        *((k, title) for page in pages() for title, k in behind.findall(page.text)),
    ]
    assert len(found) > 4
    assert [(k, title) for k, title in found if k not in keys_of(title)] == []


@pytest.mark.parametrize("page", pages(), ids=lambda page: page.name)
def test_commands_that_pages_name_are_in_the_menu(page: Page) -> None:
    """“File > Print…” names a menu and a command of it, “Record > Word files > Masthead…” the menu
    within it, too."""
    known = {(c.menu, menu_within(c) or c.title) for c in COMMANDS}
    path = r"(File|Edit|View|Compare|Amend|Negotiation|Record|Export|Help) > (?:\*\*)?([^>*:,|]+)"
    for menu, title in re.findall(path, page.text):
        words = title.split("\n")[0].strip()
        fits = [t for m, t in known if m == menu and words.startswith(t.rstrip("…"))]
        assert fits, (menu, words)


LABEL = re.compile(r"\b(?:[Cc]lick|[Cc]hoose|[Pp]ress|[Tt]ick|[Kk]eep|tab|at) \*\*([^*+>]{3,})\*\*")


def test_labels_that_pages_name_are_words_of_the_window() -> None:
    with (ROOT / "resources" / "translations" / "fr.po").open("rb") as file:
        said = {str(one.id if isinstance(one.id, str) else one.id[0]) for one in read_po(file)}
    said = {one.replace("&", "").rstrip("….:") for one in said}
    named = {label for page in pages() for label in LABEL.findall(page.text)}
    assert len(named) >= 18
    assert {one for one in named if one.rstrip("….:") not in said and one != "F11"} == set()


def test_formats_are_those_of_the_outputs() -> None:
    written = page_named("formats").text.partition("## What can be written")[2]
    rows = {frozenset(re.findall(r"\.[a-z]+", line)) for line in written.splitlines()}
    for kind, known in EXPORTS.items():
        assert kind in ("html", "akn", "json") or frozenset(known.endings) in rows, kind


def test_places_lead_to_pages_and_are_commands() -> None:
    assert set(places().values()) <= set(NAMES)
    ids = [command.id for command in COMMANDS]
    for place in places():
        assert place in ("start", "editor") or any(each.startswith(place) for each in ids), place
    assert page_for("start") == "first-hour"
    assert page_for("view.amendments") == "collect"
    assert page_for("export.export") == "export"
    assert page_for("edit.rules") == "check"
    assert page_for("nowhere") == FIRST


def test_search_puts_titles_first_and_shows_the_words() -> None:
    found = search("House Rules")
    assert found[0].page.name == "check"
    assert all("house rules" in each.excerpt.casefold() for each in found if each.number)
    assert search("private notes")[0].number > 1
    assert search("projector")
    assert "pictures/" not in page_named("reading").words
    assert search("  ") == ()
    assert search("bicycle") == ()


def test_search_understands_a_question() -> None:
    found = search("How do I withdraw our amendment?")
    assert found[0].page.name == "questions"
    assert "Withdraw" in found[0].excerpt
    assert "fingerprint" not in search("print")[0].excerpt.casefold()
    both = search("passphrase bicycle")
    assert {one.page for one in both} == {one.page for one in search("passphrase")}
    assert search("co-sponsor")
    assert search("password")


def test_guide_on_the_command_line(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["guide"]) == 0
    assert "first-hour" in capsys.readouterr().out
    assert main(["guide", "compare"]) == 0
    assert capsys.readouterr().out == page_named("compare").text
    assert main(["guide", "--find", "scan", "--json"]) == 0
    data = json.loads(capsys.readouterr().out)
    assert {"formats", "questions"} <= {each["name"] for each in data["pages"]}
    assert main(["guide", "--find", "bicycle"]) == 1
    assert main(["guide", "nothing"]) == 2
    assert "it has: index" in capsys.readouterr().err


if __name__ == "__main__":
    (DOCS / "keys.md").write_text(keys_page(COMMANDS), "utf-8")
