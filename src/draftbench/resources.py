"""Where the shipped files are: samples, icons and language data.

In a wheel they lie in the package (``draftbench/resources``); in a checkout they stand at its top.
"""

from functools import cache
from pathlib import Path


def resource(*parts: str) -> Path:
    """The shipped file or folder at ``parts`` below ``resources/``, for example
    ``resource("language", "openings_en.json")``."""
    return _root().joinpath(*parts)


@cache
def _root() -> Path:
    package = Path(__file__).resolve().parent
    packaged = package / "resources"
    return packaged if packaged.is_dir() else package.parents[1] / "resources"


def guide(*parts: str) -> Path:
    """A page or picture of the guide, for example ``guide("compare.md")``: in a package
    ``resources/help``, in a checkout ``docs``."""
    packaged = resource("help")
    if packaged.is_dir():
        return packaged.joinpath(*parts)
    return Path(__file__).resolve().parents[2].joinpath("docs", *parts)
