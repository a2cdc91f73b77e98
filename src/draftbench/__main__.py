"""``python -m draftbench`` is the same as ``draftbench``."""

import sys

from draftbench.cli.main import main

if __name__ == "__main__":
    sys.exit(main())
