"""What hatchling does before it makes a wheel or an editable install: the tables of
translations, which are not in the repository."""

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

sys.path.insert(0, str(Path(__file__).resolve().parent))
import catalogues


class TablesHook(BuildHookInterface[Any]):
    """Makes the tables that are missing or stale; the wheel takes them as artifacts."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        catalogues.compile_tables(Path(self.root) / "resources" / "translations")
