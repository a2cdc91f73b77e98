"""The commands that choose the language of the window."""

from __future__ import annotations

from draftbench.app.commands.command import VIEW, Command, Needs
from draftbench.messages.catalogue import LANGUAGES, marked

LANGUAGE = "Language"
"""The menu of the languages."""
VARIABLE = "DRAFTBENCH_LANGUAGE"
"""The variable of the environment that names the language of the window before its settings do."""
CHOICE = "view.language-"
"""How the commands begin that choose a language; its code follows."""

SPEAKING: tuple[Command, ...] = tuple(
    Command(
        f"{CHOICE}{code}",
        LANGUAGES[code],
        VIEW,
        "",
        tip,
        checkable=True,
        group=LANGUAGE,
        needs=Needs.NOTHING,
        while_writing=True,
    )
    for code, tip in (
        ("en", marked("The window in English")),
        ("fr", marked("The window in French")),
        ("es", marked("The window in Spanish")),
        ("ar", marked("The window in Arabic")),
        ("ru", marked("The window in Russian")),
        ("zh_CN", marked("The window in Chinese")),
    )
)
