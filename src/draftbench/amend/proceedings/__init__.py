"""What happens to a text while it is negotiated, beside the amendments: meetings, positions,
states of clauses, brackets, alternatives, deadlines and silence procedures.

``state`` holds all of it (``Proceedings``, one field of the register and of a negotiation),
``terms`` the words and the allowed steps as tables. What is read from it: ``matrix`` (positions),
``locks`` (agreed clauses), ``contested`` (brackets; ``signs`` puts them in and takes them out),
``alternatives``, ``timing``, ``counts``;
``exchange`` gives it as JSON.
"""
