"""draftbench: from many source texts to one adopted text."""

__version__ = "0.7.0"
