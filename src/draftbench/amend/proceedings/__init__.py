"""What happens to a text while it is negotiated, beside the amendments: meetings, positions,
states of clauses, brackets, alternatives, deadlines and silence procedures.

``state`` holds all of it (``Proceedings``, one field of the register and of a negotiation),
``terms`` the words and the allowed steps as tables. What is read from it: ``matrix`` (positions),
``locks`` (agreed clauses), ``brackets`` and ``contested`` (their counts, put in and taken out),
``alternatives``, ``timing``, ``comments``; ``statements`` is what was said at a meeting.
``proceedings_data`` gives all of it as JSON but the comments.
"""
