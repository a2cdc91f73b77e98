"""How commands and their acts are declared: each in one place, beside what it does.

A module of a subject has ``define(commands)``, which adds each command with its help, an example,
its options and the function that carries it out. Modules with ``define`` import the engine inside
their functions, so that every help page is there at once.
"""

from __future__ import annotations

import argparse
import os
import shlex
import sys
from collections.abc import Callable, Iterable, Sequence
from importlib import import_module
from itertools import groupby
from pathlib import Path
from typing import Any, NoReturn

from draftbench import __version__
from draftbench.cli.help_pages import (
    EXAMPLE,
    Page,
    common_last,
    help_head,
    in_help,
    paragraphs,
    said_by_argparse,
    speak_first,
)
from draftbench.cli.output import in_one_line
from draftbench.messages import message

Run = Callable[[argparse.Namespace], int | None]
"""What carries a command out: takes its options and gives the exit code; None is 0."""

FILE = "FILE or FILE#PART"
"""What stands for a text in the help."""
PROJECT = "congress.draftbench"
"""The project of the examples."""

_COMMANDS = {
    "Begin": {
        "demo": "projects",
        "new": "projects",
        "open": "projects",
        "masthead": "stationery",
        "delegations": "delegations",
    },
    "Read and compare texts": {
        "parts": "texts",
        "read": "texts",
        "align": "alignments",
        "compare": "comparisons",
        "concord": "concordances",
        "merge": "merges",
        "verify": "texts",
        "check": "checks",
    },
    "Negotiate": {
        "amend": "amendments",
        "draft": "drafting",
        "negotiate": "negotiation",
        "voting": "outputs",
        "rebase": "rebasing",
    },
    "Give out": {"export": "outputs", "slide": "projects"},
    "Keep": {"record": "records", "desk": "desks"},
    "The program": {
        "settings": "settings",
        "guide": "guide",
        "completion": "completion",
    },
}
"""The commands in the order of a negotiation, and the modules that declare them."""


class Command(argparse.ArgumentParser):
    """The program, a command or an act: its help, and errors that say what was meant."""

    def __init__(self, **settings: Any) -> None:
        super().__init__(**settings, add_help=False)
        self._positionals.title, self._optionals.title = "Arguments", "Options"
        self.acts: Acts | None = None
        self.is_about_project = False
        self.example = ""
        always = self.add_argument_group("Always")
        always.add_argument("-h", "--help", action="help", help="show this help")
        self.always = always

    def takes(
        self,
        name: str,
        metavar: str,
        text: str | None = None,
        *,
        nargs: str | None = None,
        default: str | None = None,
    ) -> None:
        """An argument by its place; it may be left out ("?") or be several ("+", "*")."""
        self.add_argument(name, metavar=metavar, help=text, nargs=nargs, default=default)

    def choice(
        self, name: str, choices: Sequence[str], text: str, default: str | None = None
    ) -> None:
        """An option that is one of some words."""
        self.add_argument(name, choices=choices, help=text, default=default)

    def flag(self, name: str, text: str) -> None:
        """An option that is there or not."""
        self.add_argument(name, action="store_true", help=text)

    def option(self, name: str, metavar: str, text: str, default: str | None = None) -> None:
        """An option with a value."""
        self.add_argument(name, metavar=metavar, default=default, help=text)

    def many(self, name: str, metavar: str, text: str, *, required: bool = False) -> None:
        """An option that may be repeated; a list."""
        self.add_argument(
            name,
            action="append",
            default=[],
            metavar=metavar,
            required=required,
            help=f"{text}; may be repeated",
        )

    def format_help(self) -> str:
        """The help page: usage, what it is for, acts by section, options, an example."""
        page = self._get_formatter()
        for paragraph in paragraphs(self.description):
            page.add_text(in_help(paragraph))
        for group in self._action_groups:
            if self.acts is None or self.acts.made not in group._group_actions:  # noqa: SLF001
                page.start_section(help_head(group.title or ""))
                page.add_arguments(group._group_actions)  # noqa: SLF001
                page.end_section()
                continue
            for title, ones in groupby(self.acts.listed(), key=lambda one: one[0]):
                page.start_section(help_head(title))
                page.add_arguments(action for _, action in ones)
                page.end_section()
        text = f"{self.format_usage()}\n{page.format_help()}"
        if self.example:
            text += f"\n{help_head(EXAMPLE)}:\n  {self.example}\n"
        end = self._get_formatter()
        end.add_text(in_help(self.epilog))
        return text + (f"\n{end.format_help()}" if self.epilog else "")

    def format_usage(self) -> str:
        """The usage in a line or two: options that may be left out are in the help."""
        needed = [one for one in self._actions if one.required or not one.option_strings]
        page = Page(f"{self.prog} [OPTIONS]", width=_width())
        page.add_usage(self.usage, needed, self._mutually_exclusive_groups)
        return page.format_help()

    def error(self, problem: str) -> NoReturn:
        """Ends with 2 and one sentence: what is wrong, and where the help is."""
        said = message("{problem} (see “{help}”).", problem=problem, help=self.help_line())
        self.exit(2, f"{self.prog}: {in_one_line(said)}\n")

    def help_line(self) -> str:
        """What shows the help of this command."""
        return f"{self.prog.replace(' PROJECT', '')} --help"

    def _get_formatter(self) -> argparse.HelpFormatter:
        """A formatter; argparse makes one for each argument, and would import much for it."""
        return Page(self.prog, width=_width())

    def _check_value(self, action: argparse.Action, value: Any) -> None:
        """Raises the error of argparse for a choice that is none, with the nearest one."""
        if action.choices is None or value in action.choices:
            return
        names = [str(one) for one in action.choices]
        is_name = isinstance(action, argparse._SubParsersAction)  # noqa: SLF001
        said: dict[str, Any] = {"value": value, "near": nearest(str(value), names)}
        if not said["near"]:
            said["names"] = tuple(names)
        if is_name and action.metavar == "COMMAND":
            msg = (
                message("“{value}” is not a command; did you mean “{near}”?", **said)
                if said["near"]
                else message("“{value}” is not a command; choose from {names}", **said)
            )
        elif is_name:
            msg = (
                message("“{value}” cannot be done there; did you mean “{near}”?", **said)
                if said["near"]
                else message("“{value}” cannot be done there; choose from {names}", **said)
            )
        else:
            msg = (
                message("“{value}” is not possible; did you mean “{near}”?", **said)
                if said["near"]
                else message("“{value}” is not possible; choose from {names}", **said)
            )
        raise argparse.ArgumentError(None if is_name else action, in_one_line(msg))


def _width() -> int:
    """The characters of a line of help: as COLUMNS or the terminal say, else 78."""
    try:
        return int(os.environ.get("COLUMNS", "")) - 2
    except ValueError:
        try:
            return os.get_terminal_size(sys.stdout.fileno()).columns - 2
        except (ValueError, OSError):
            return 78


class Acts:
    """The commands of the program, or the acts of a command, in the order of their help."""

    def __init__(
        self, of: Command, metavar: str, order: Iterable[tuple[str, str]] = (), *, deep: bool = True
    ) -> None:
        self._deep = deep
        self._order = {name: (at, title) for at, (title, name) in enumerate(order)}
        self._titles: dict[str, str] = {}
        self._title = "acts"
        self.made = of.add_subparsers(
            dest=metavar.lower(),
            metavar=metavar,
            required=metavar != "COMMAND",
            prog=f"{of.prog} PROJECT" if of.is_about_project else of.prog,
        )
        of.acts = self

    def section(self, title: str) -> None:
        """Puts what is added from here on under that title."""
        self._title = title

    def listed(self) -> Iterable[tuple[str, argparse.Action]]:
        """What the help lists: titles of sections, and what stands under them."""
        ones = self.made._get_subactions()  # noqa: SLF001 what argparse itself lists
        if self._order:
            ones = sorted(ones, key=lambda one: self._order[one.dest][0])
        for one in ones:
            yield self._titles[one.dest], one

    def add(
        self, name: str, run: Run, example: str = "", *, text: str = "", json: bool = True
    ) -> Command:
        """A command that ``run`` carries out, whose docstring is its help (unless there is another
        ``text``; the first paragraph is what lists have of it); ``example`` is what may follow its
        name, ``json`` says whether it has an answer for programs."""
        command = self._parser(name, text or cleandoc(run.__doc__ or ""), example)
        if json:
            command.always.add_argument("--json", action="store_true", help="print JSON")
        command.always.add_argument(
            "-q", "--quiet", action="store_true", help="print nothing but errors and warnings"
        )
        speaks(command.always)
        command.set_defaults(run=run, parser=command)
        return command

    def group(
        self,
        name: str,
        text: str,
        define: Callable[[Acts], None],
        example: str,
        metavar: str = "ACT",
    ) -> None:
        """A command with the acts that ``define`` adds, where they are wanted; one of the program
        that is not named in :data:`_ALONE` is about a project."""
        command = self._parser(name, text, example)
        if self.made.metavar == "COMMAND" and name not in _ALONE:
            command.add_argument("project", metavar="PROJECT")
            command.is_about_project = True
            command.example = f"{command.prog} {PROJECT} {example}"
        line = f"{command.help_line().removesuffix('--help')}{metavar} --help"
        command.epilog = message("“{help}” says more.", help=line)
        if self._deep:
            define(Acts(command, metavar))

    def _parser(self, name: str, text: str, example: str) -> Command:
        self._titles[name] = self._order[name][1] if name in self._order else self._title
        summary = paragraphs(text)[0]
        command: Command = self.made.add_parser(name, help=summary, description=text)
        command.example = f"{command.prog.replace('PROJECT', PROJECT)} {example}".rstrip()
        return command


_ALONE = ("desk", "settings")
"""Commands with acts that are not about a project."""


def cleandoc(text: str) -> str:
    """A docstring without the indentation of its lines (what :mod:`inspect` does, which is slow to
    load)."""
    return "\n".join(line.strip() for line in text.strip().splitlines())


def nearest(word: str, names: Sequence[str]) -> str:
    """The name that was most likely meant, or ""."""
    from difflib import get_close_matches

    return next(iter(get_close_matches(word.lower(), names, 1)), "")


def parser(command: str = "", *, deep: bool = True) -> Command:
    """The commands and their options: all of them, or where ``command`` is the name of one that of
    its module alone (most of what a start takes is making those of the others). With ``deep``, the
    acts too."""
    setattr(argparse, "_", said_by_argparse)  # noqa: B010 its own looks for files: slow
    top = Command(
        prog="draftbench",
        description="From many source texts to one adopted text: align, amend, export.",
        epilog="Without a command the window opens. FILE#PART names one text of a file, "
        "for example report.txt#declaration; - is standard input. “draftbench COMMAND --help” says "
        "more of a command, “draftbench COMMAND ACT --help” of an act.",
    )
    top.always.add_argument(
        "--version", action="version", version=f"draftbench {__version__}", help="show the version"
    )
    speaks(top.always)
    modules = {name: module for names in _COMMANDS.values() for name, module in names.items()}
    order = [(title, name) for title, names in _COMMANDS.items() for name in names]
    commands = Acts(top, "COMMAND", order, deep=deep or command in modules)
    alone = [modules[command]] if command in modules else dict.fromkeys(modules.values())
    for module in alone:
        import_module(f"draftbench.cli.{module}").define(commands)
    return top


def parse(given: Sequence[str]) -> argparse.Namespace:
    """The options of a command line. ``help COMMAND`` and ``COMMAND ACT --help`` show the help,
    whether or not the project is named. Ends the program with 2 where it is not understood."""
    words = [*given]
    if not words:
        return argparse.Namespace()
    words = common_last(words)
    speak_first(words)
    if words == ["--version"]:
        sys.stdout.write(f"draftbench {__version__}\n")
        sys.exit(0)
    if words[:1] == ["help"]:
        words = [*words[1:], "--help"]
    top = parser(words[0], deep=False)
    command = top.acts.made.choices.get(words[0]) if top.acts and words else None
    if command is not None and command.acts is not None:
        words = _with_project(command, words)
    options, more = top.parse_known_args(words)
    if more:
        asked: Command = getattr(options, "parser", top)
        shown = [one for one in asked._actions if one.help != argparse.SUPPRESS]  # noqa: SLF001
        known = [name for one in shown for name in one.option_strings]
        option = more[0].split("=")[0]
        near = nearest(option, known) if option.startswith("-") else ""
        asked.error(
            in_one_line(
                message("“{word}” is not understood; did you mean {near}?", word=more[0], near=near)
                if near
                else message("“{word}” is not understood", word=more[0])
            )
        )
    return options


def _with_project(command: Command, words: list[str]) -> list[str]:
    """The words with a project, where help on an act is asked for; where an act stands in the place
    of the project, ends with the right order."""
    acts = command.acts.made.choices if command.acts is not None else {}
    first = next(iter(words[1:]), "")
    second = next(iter(words[2:]), "")
    if not command.is_about_project:
        return words
    if first not in acts:
        near = "" if words[2:] or Path(first).exists() else nearest(first, list(acts))
        if near:
            command.error(
                in_one_line(
                    message(
                        "“{first}” cannot be done there; did you mean: {command} PROJECT {near}",
                        first=first,
                        command=command.prog,
                        near=near,
                    )
                )
            )
        return words
    inner = acts[first].acts
    if second in acts and (inner is None or second not in inner.made.choices):
        return words  # a project by the name of an act
    if {"-h", "--help"} & set(words):
        return [words[0], PROJECT, *words[1:]]
    if not Path(first).exists():
        rest = [word for word in words[2:] if not word.endswith(".draftbench")]
        named = next((word for word in words[2:] if word.endswith(".draftbench")), "PROJECT")
        better = f"draftbench {shlex.join([words[0], named, first, *rest])}"
        command.error(in_one_line(message("name the project first: {command}", command=better)))
    return words


def speaks(group: argparse._ActionsContainer) -> None:
    """With ``--language``: which one is spoken to people; JSON is English."""
    group.add_argument(
        "--language",
        metavar="LANGUAGE",
        default=argparse.SUPPRESS,
        help="speak en, fr, es, ar, ru or zh_CN (default: as the system does)",
    )


def no_model(command: Command) -> None:
    """With ``--no-model``."""
    command.add_argument(
        "--no-model",
        dest="model",
        action="store_false",
        help="compare independent texts by their words alone, even where the extra “meaning” is "
        "installed",
    )


def by(
    command: argparse._ActionsContainer, *, several: bool = False, required: bool = False
) -> None:
    """With ``--by``: who does it."""
    if several:
        command.add_argument(
            "--by",
            action="append",
            default=[],
            required=required,
            metavar="WHO",
            help="who does or says it: a delegation or group by its code; may be repeated",
        )
    else:
        command.add_argument("--by", metavar="WHO", default="", help="who does it, as recorded")


def former(command: Command, name: str, dest: str, **more: Any) -> None:
    """With an option by the name that it had; scripts use it, the help does not show it."""
    command.add_argument(name, dest=dest, default=argparse.SUPPRESS, help=argparse.SUPPRESS, **more)


def kind(
    command: argparse._ActionsContainer,
    choices: Sequence[str],
    text: str,
    dest: str = "mode",
    **more: Any,
) -> None:
    """With ``--as``: as what kind something is taken or given."""
    command.add_argument("--as", dest=dest, choices=choices, help=text, **more)


def sponsors(command: Command, text: str = "as an amendment of this delegation") -> None:
    """With ``--sponsor``, and the reason of the amendment."""
    command.add_argument(
        "--sponsor", action="append", default=[], metavar="CODE", help=f"{text}; may be repeated"
    )
    command.add_argument("--reason", default="", metavar="WORDS", help="of the amendment")


def dry_run(command: Command) -> None:
    """With ``--dry-run``."""
    command.add_argument("--dry-run", action="store_true", help="only say what would be done")


def reasoned(command: Command, *, required: bool = False) -> None:
    """With ``--why``."""
    command.add_argument(
        "--why", metavar="REASON", default="", required=required, help="why, for the record"
    )


def terms(command: Command) -> None:
    """With ``--why`` and ``--by``."""
    reasoned(command)
    by(command)


def output(command: Command, text: str, endings: Sequence[str]) -> None:
    """With ``-o``; where OUT is "-" the output is printed, in the first format of ``endings`` where
    ``--format`` names no other."""
    command.add_argument("-o", dest="output", metavar="OUT", help=f"{text}; - is standard output")
    command.add_argument(
        "--format",
        choices=[one.removeprefix(".") for one in endings],
        help=f"with -o -: the format (default: {endings[0].removeprefix('.')})",
    )
    command.set_defaults(endings=endings)


def force(command: Command) -> None:
    """With ``--force``: without it no file is replaced."""
    command.flag("--force", "replace the file that is there")


def view(command: Command, *more: str) -> None:
    """With ``--view``; ``more`` views than the two."""
    command.add_argument(
        "--view",
        choices=("accepted", "rejected", *more),
        default="accepted",
        help="which text of a file with tracked changes: with them (accepted, the default) or "
        "without (rejected)",
    )


def on_paper(command: Command, *, facts: bool = True) -> None:
    """With what Word files are written on, and with ``facts`` what stands at their head."""
    group = command.add_argument_group("Word files")
    group.add_argument(
        "--paper", choices=("a4", "letter"), default="", help="paper size (default: a4)"
    )
    group.add_argument(
        "--template",
        metavar="FILE",
        default="",
        help="a .docx or .dotx of your own: its page, headers, footers and styles are used and its "
        "text is replaced; {symbol}, {title}, {date}, {distribution}, {original}, {organ}, "
        "{organization}, {session}, {agenda}, {stage} and {job} in its headers and footers are "
        "filled in",
    )
    if facts:
        masthead(group)


def masthead(command: argparse._ActionsContainer) -> None:
    """With what stands at the head of documents."""
    for name, metavar, text in (
        ("symbol", "SYMBOL", "document symbol, for example A/CONF.213/L.1"),
        ("distr", "KIND", "distribution: general, limited, restricted, provisional, or words"),
        ("date", "DATE", "date: 2010-04-12 is written out, other words stand as they are"),
        ("original", "LANGUAGE", "original language, by code or name; several as en/fr"),
        ("organ", "NAME", "organ (default: what the symbol says)"),
        ("session", "WORDS", "session"),
        ("agenda", "WORDS", "agenda item"),
        ("title", "WORDS", "title"),
        ("job", "NUMBER", "job number of the secretariat"),
    ):
        command.add_argument(f"--{name}", metavar=metavar, help=text)


def seen_differences(command: Command) -> None:
    """With what a comparison of two texts shows, counts and writes."""
    output(
        command,
        ".docx (tracked changes on A), .html (a page side by side) or .json",
        (".html", ".json", ".docx"),
    )
    command.add_argument(
        "--hide",
        action="append",
        default=[],
        metavar="CLASS[,CLASS]",
        help="do not show or count differences of these classes: punctuation, case, spacing, "
        "quotes, label, marks, notes",
    )
    command.add_argument(
        "--strict",
        action="store_true",
        help="end with 1 also where only printed numbers or marks (italics, bold ...) differ",
    )
    command.add_argument(
        "--full", action="store_true", help="show changed clauses whole on the terminal"
    )
    on_paper(command)


def of_copy(command: Command) -> None:
    """With what is said of an edited copy."""
    command.add_argument(
        "--of",
        metavar="VERSION",
        default="",
        help="with --from: the version that was edited (default: it is found out)",
    )
    typography(command)


def typography(command: Command) -> None:
    command.add_argument(
        "--typography",
        action="store_true",
        help="of a text without tracked changes: quotation marks, dashes, spaces, capitals of "
        "headings and the like count as changes too",
    )
