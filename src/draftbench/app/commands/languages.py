"""The languages of the window, and the commands that choose one."""

from __future__ import annotations

from draftbench.app.commands.command import Command, Needs

LANGUAGE = "Language"
"""The menu of the languages."""
LANGUAGES = {
    "en": "English",
    "fr": "Français",
    "es": "Español",
    "ar": "العربية",
    "ru": "Русский",
    "zh_CN": "简体中文",
}
"""The languages of the window, each with its name in itself, which no other language changes."""
FROM_THE_RIGHT = frozenset({"ar"})
"""Those that are written from right to left."""
PSEUDO = "pseudo"
"""The code of a language that only shows what is looked up; it is in no menu."""
VARIABLE = "DRAFTBENCH_LANGUAGE"
"""The variable of the environment that names the language of the window before its settings do."""
CHOICE = "view.language-"
"""How the commands begin that choose a language; its code follows."""

SPEAKING: tuple[Command, ...] = tuple(
    Command(
        f"{CHOICE}{code}",
        LANGUAGES[code],
        "View",
        "",
        tip,
        checkable=True,
        group=LANGUAGE,
        needs=Needs.NOTHING,
        while_writing=True,
    )
    for code, tip in (
        ("en", "The window in English"),
        ("fr", "The window in French"),
        ("es", "The window in Spanish"),
        ("ar", "The window in Arabic"),
        ("ru", "The window in Russian"),
        ("zh_CN", "The window in Chinese"),
    )
)
