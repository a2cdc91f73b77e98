"""The commands on the window itself: settings, keys, themes."""

from __future__ import annotations

from draftbench.app.commands.command import FILE, VIEW, Command, Needs
from draftbench.messages.catalogue import marked

SETTINGS: tuple[Command, ...] = (
    Command(
        "file.settings",
        marked("Settings…"),
        FILE,
        "Ctrl+,",
        marked("Colours, sizes and letters, what the window remembers, keys"),
        needs=Needs.NOTHING,
        while_writing=True,
    ),
    Command(
        "file.keys",
        marked("Change keys…"),
        FILE,
        "",
        marked("Other keys for commands"),
        needs=Needs.NOTHING,
        while_writing=True,
    ),
)

THEMES: tuple[Command, ...] = tuple(
    Command(
        f"view.theme-{name}",
        title,
        VIEW,
        "",
        tip,
        checkable=True,
        group=marked("Colours"),
        needs=Needs.NOTHING,
        while_writing=True,
    )
    for name, title, tip in (
        (
            "system",
            marked("As the system"),
            marked("Light or dark as the system is, and as it changes"),
        ),
        ("light", marked("Light theme"), ""),
        ("dark", marked("Dark theme"), ""),
        ("contrast", marked("High contrast"), marked("Black on white, with strong lines")),
        (
            "contrast-dark",
            marked("High contrast, dark"),
            marked("White on black, with strong lines"),
        ),
    )
)
