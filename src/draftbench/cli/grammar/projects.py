"""Commands on projects (open, demo, new, rebase, slide), and completion."""

from __future__ import annotations

import argparse

from draftbench.cli.grammar.options import FILE, Commands, add, json, masthead, on_paper, view


def language(command: argparse.ArgumentParser) -> None:
    """The option for the language of the window."""
    command.add_argument(
        "--language",
        metavar="LANGUAGE",
        default="",
        help="the language of the window: en, fr, es, ar, ru, zh_CN",
    )


def define(commands: Commands) -> None:
    """Adds the commands."""
    window = add(commands, "open", "Open the window on a project.", "projects:window")
    window.add_argument("project", metavar="PROJECT", nargs="?")
    window.add_argument("--projector", action="store_true", help="with the projector open")
    window.add_argument("--clause", metavar="CLAUSE", default="", help="go to it: OP 5")
    window.add_argument(
        "--picture",
        metavar="FILE.png",
        default="",
        help="save a picture of the window instead of showing it; needs no screen",
    )
    language(window)
    slide = add(
        commands,
        "slide",
        "What the projector shows of a clause, as a picture.",
        "projects:slide",
    )
    slide.add_argument("project", metavar="PROJECT")
    slide.add_argument("clause", metavar="CLAUSE", help="as delegates say it: OP 5, PP 2 (b)")
    slide.add_argument("-o", "--output", metavar="FILE.png", required=True)
    slide.add_argument("--size", metavar="WIDTHxHEIGHT", default="1920x1080")
    slide.add_argument("--dark", action="store_true", help="light writing on dark")
    slide.add_argument("--clean", action="store_true", help="without marks of changes")
    slide.add_argument("--positions", action="store_true", help="with who stands where in numbers")
    json(slide)
    demo = add(
        commands,
        "demo",
        "The sample negotiation from beginning to end: a project and every export.",
        "projects:demo",
    )
    demo.add_argument("folder", metavar="DIR", nargs="?", default="draftbench-demo")
    demo.add_argument(
        "--open", action="store_true", help="then open the window on it, if there is a screen"
    )
    on_paper(demo, facts=False)
    new = add(commands, "new", "Begin a negotiation.", "projects:new")
    new.add_argument("project", metavar="PROJECT")
    new.add_argument("--base", required=True, metavar=FILE)
    new.add_argument("--source", action="append", default=[], metavar=FILE)
    new.add_argument(
        "--language-version",
        dest="language_version",
        action="append",
        default=[],
        metavar=FILE,
        help="a source that says the same as the base in another language; may be repeated",
    )
    new.add_argument("--title", default="")
    view(new)
    json(new)
    head = add(
        commands,
        "masthead",
        "What stands at the head of all files of a negotiation; with options it is set.",
        "stationery:head",
    )
    head.add_argument("project", metavar="PROJECT")
    masthead(head)
    head.add_argument(
        "--clear",
        action="append",
        default=[],
        metavar="NAME",
        help="leave one of these to what the base text says again; may be repeated",
    )
    head.add_argument("--by", metavar="WHO", default="")
    json(head)
    rebase = add(
        commands,
        "rebase",
        "Lay a negotiation on a new base text (Rev.1): every amendment is placed again.",
        "rebasing:rebase",
    )
    rebase.add_argument("project", metavar="PROJECT")
    rebase.add_argument("--onto", required=True, metavar=FILE)
    rebase.add_argument("--dry-run", action="store_true", help="only say what it would do")
    rebase.add_argument("--by", metavar="WHO", default="")
    view(rebase)
    json(rebase)
    rebase.epilog = (
        "The exit code is 4 where something is left to be decided by hand: an amendment that "
        "conflicts with the new text or has no place in it. --dry-run ends with the same code."
    )
    completion = add(
        commands,
        "completion",
        "What a shell completes: draftbench completion bash > FILE, for it to read.",
        "completion:complete",
    )
    completion.add_argument("shell", metavar="SHELL", choices=("bash", "zsh"), help="bash or zsh")
