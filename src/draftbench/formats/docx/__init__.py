"""Word files: written clean, tracked, side by side and as a compilation; read, resolved, proved.

The functions stand in modules of their own (:mod:`.clean`, :mod:`.tracked`, :mod:`.table`,
:mod:`.compilation`, :mod:`.reader`, :mod:`.revisions`, :mod:`.proof`), so that a command loads only
what it needs.
"""
