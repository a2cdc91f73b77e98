"""The editor of a clause: its text, what is offered, pasted and underlined in it."""
