"""draftbench: from many source texts to one adopted text."""

__version__ = "0.8.0"
