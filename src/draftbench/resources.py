"""Where the shipped files are: samples, icons and language data.

In a wheel they lie in the package (``draftbench/resources``); in a checkout they stand at its top.
"""

from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path


def resource(*parts: str) -> Traversable:
    """The shipped file or folder at ``parts`` below ``resources/``, for example
    ``resource("language", "openings_en.json")``."""
    packaged = files("draftbench") / "resources"
    root: Traversable = packaged
    if not packaged.is_dir():
        root = Path(__file__).resolve().parents[2] / "resources"
    return root.joinpath(*parts)


def guide(*parts: str) -> Traversable:
    """A page or picture of the guide, for example ``guide("compare.md")``: in a package
    ``resources/help``, in a checkout ``docs``."""
    packaged = resource("help")
    if packaged.is_dir():
        return packaged.joinpath(*parts)
    return Path(__file__).resolve().parents[2].joinpath("docs", *parts)
