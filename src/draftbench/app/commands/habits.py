"""The commands on the window itself: settings, keys, themes."""

from __future__ import annotations

from draftbench.app.commands.command import Command, Needs

SETTINGS: tuple[Command, ...] = (
    Command(
        "file.settings",
        "Settings…",
        "File",
        "Ctrl+,",
        "Colours, sizes and letters, what the window remembers, keys",
        needs=Needs.NOTHING,
        while_writing=True,
    ),
    Command(
        "file.keys",
        "Change keys…",
        "File",
        "",
        "Other keys for commands",
        needs=Needs.NOTHING,
        while_writing=True,
    ),
)

THEMES: tuple[Command, ...] = tuple(
    Command(
        f"view.theme-{name}",
        title,
        "View",
        "",
        tip,
        checkable=True,
        group="Colours",
        needs=Needs.NOTHING,
        while_writing=True,
    )
    for name, title, tip in (
        ("system", "As the system", "Light or dark as the system is, and as it changes"),
        ("light", "Light theme", ""),
        ("dark", "Dark theme", ""),
        ("contrast", "High contrast", "Black on white, with strong lines"),
        ("contrast-dark", "High contrast, dark", "White on black, with strong lines"),
    )
)
