"""What comes before a record is open: whose turn it is to write, and whether the file is old."""

from __future__ import annotations

import errno
import os
from contextlib import closing
from pathlib import Path

from draftbench.errors import OutputError
from draftbench.messages import message
from draftbench.record import failures, permissions, schema, store
from draftbench.record.chain import Damage
from draftbench.record.journaldamage import find_damage
from draftbench.record.lock import HeldError, LinkedError, Lock, holder
from draftbench.record.sidefiles import journals, refuse_links


def must_be_free(path: Path) -> None:
    """Raises OutputError where something is at ``path``, or the journal of a file that was there:
    SQLite would take it in. Raises ProjectError as :func:`refuse_links`."""
    if path.exists() or path.is_symlink():
        raise OutputError(
            "“{path}” already exists; choose another name or open it.", path=path.name
        )
    refuse_links(path)
    for left in journals(path):
        if left.exists():
            raise OutputError(
                "“{left}” was left by a project of that name that is gone; choose another "
                "name, or delete it.",
                left=left.name,
            )


def lock_new(path: Path) -> Lock:
    """The lock for a file that is to be made. Raises OutputError or OSError."""
    if not path.parent.is_dir():
        raise FileNotFoundError(path)
    try:
        return Lock(path)
    except HeldError:
        raise OutputError(
            "Another program is making “{path}” at this moment; choose another name.",
            path=path.name,
        ) from None
    except LinkedError as error:
        raise OutputError(str(error)) from None
    except OSError as error:
        too_long = error.errno == errno.ENAMETOOLONG
        if too_long or error.errno in failures.DENIED or failures.is_full(error):
            raise
        raise OutputError(
            "The folder of “{path}” offers no locks, so nobody could tell who is "
            "writing; begin the project in a local folder.",
            path=path.name,
        ) from error


def lock_existing(path: Path) -> tuple[Lock | None, str, str]:
    """The lock, or why there is none and who has it."""
    if not os.access(path, os.W_OK):
        return None, unwritable(path), ""
    if path.stat().st_nlink > 1:
        reason = message(
            "“{path}” is also in another place under a name of its own (a hard link), where "
            "another program could write into it unnoticed, so it is only shown; save a copy and "
            "work on that.",
            path=path.name,
        )
        return None, reason, ""
    try:
        lock = Lock(path)
    except HeldError as error:
        return None, str(error), str(error)
    except LinkedError as error:
        return None, str(error), ""
    except PermissionError:
        lock_file = path.with_name(path.name + ".lock")
        if lock_file.exists():
            return None, holder(path), holder(path)
        return None, unwritable(path), ""
    except OSError as error:
        if error.errno in failures.DENIED or failures.is_full(error):
            return None, unwritable(path), ""
        if error.errno == errno.ENAMETOOLONG:
            return (
                None,
                message(
                    "The name “{path}” is too long; give the file a shorter one.", path=path.name
                ),
                "",
            )
        reason = message(
            "The folder of “{path}” offers no locks, so nobody could tell who is "
            "writing; copy the file to a local folder to work on it.",
            path=path.name,
        )
        return None, reason, ""
    if damage := find_damage(path):  # whoever writes would make what is missing look whole
        lock.release()
        return None, damage, ""
    return lock, "", ""


def unwritable(path: Path) -> str:
    """The sentence for a file or folder that cannot be written."""
    return message(
        "“{path}” or its folder cannot be written, so it is only shown; save a "
        "copy elsewhere to work on it.",
        path=path.name,
    )


def damage_reason(path: Path, damage: Damage) -> str:
    """The sentence for a damaged file."""
    return message(
        "“{path}” is damaged and only shown: {what} Go back to a copy to work on.",
        path=path.name,
        what=damage.message,
    )


def migrate(path: Path, version: int) -> None:
    """Brings the file up to date, after a back-up beside it. Raises OutputError or sqlite3.Error,
    and then the file is as it was."""
    with closing(store.connect(path, "rw")) as connection:
        backup = path.with_name(f"{path.stem}.version-{version}{path.suffix}")
        number = 1
        while backup.exists():
            number += 1
            backup = path.with_name(f"{path.stem}.version-{version}-{number}{path.suffix}")
        mode = permissions.mode_of(path)
        with failures.writing(backup), store.replacing(backup, mode=mode) as draft:
            connection.execute("VACUUM INTO ?", (os.fspath(draft),))
        schema.upgrade(connection)
