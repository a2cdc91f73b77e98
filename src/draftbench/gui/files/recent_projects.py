"""The negotiations that were open last, as the settings keep them."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QSettings

_MOST = 12
"""Files that are remembered, beside those that are pinned."""


class Recent(NamedTuple):
    """A project file; ``said`` is what was open in it when it was closed, in a few words, and
    ``changed`` when it was written last (seconds since 1970)."""

    path: str
    pinned: bool = False
    said: str = ""
    changed: float = 0.0


class Recents:
    """See the module. Files that are not there any more are left out."""

    def __init__(self, settings: QSettings) -> None:
        self._settings = settings

    def _list(self, key: str) -> list[str]:
        stored = self._settings.value(key)
        return [
            str(p) for p in (stored if isinstance(stored, list) else [stored] if stored else [])
        ]

    def files(self) -> tuple[Recent, ...]:
        """The pinned ones first, then the newest."""
        pinned = self._list("recent-pinned")
        found: list[Recent] = []
        for path in dict.fromkeys((*pinned, *self._list("recent"))):
            file = Path(path)
            if file.is_file():
                said = str(self._settings.value(self._key(path)) or "")
                found.append(Recent(path, path in pinned, said, file.stat().st_mtime))
        return tuple(found)

    @staticmethod
    def _key(path: str) -> str:
        return f"recent-said/{path.replace('/', '|').replace(chr(92), '|')}"

    def remember(self, path: Path) -> None:
        """A file was opened."""
        own = str(path.resolve())
        others = [p for p in self._list("recent") if p != own]
        self._settings.setValue("recent", [own, *others][:_MOST])

    def follow(self, former: Path, path: Path) -> None:
        """A project goes on in another file, which stands before the former one from now on."""
        self.remember(path)
        own, other = str(path.resolve()), str(former.resolve())
        pinned = [p for p in self._list("recent-pinned") if p != own]
        if other in pinned:
            pinned.insert(pinned.index(other), own)
            self._settings.setValue("recent-pinned", pinned)

    def tell(self, path: Path, words: str) -> None:
        """Keeps what is open in a file."""
        self._settings.setValue(self._key(str(path.resolve())), words)

    def pin(self, path: str) -> None:
        """Pins a file, or takes the pin off."""
        pinned = self._list("recent-pinned")
        new = [p for p in pinned if p != path] if path in pinned else [*pinned, path]
        self._settings.setValue("recent-pinned", new)

    def forget(self, path: str) -> None:
        """Takes a file off the list; the file itself stays."""
        for key in ("recent", "recent-pinned"):
            self._settings.setValue(key, [p for p in self._list(key) if p != path])
        self._settings.remove(self._key(path))
