"""The meeting: who takes part, positions, proceedings, votes, time, and what the room sees.

participants.py   who takes part
position_matrix*.py, proceedings_list.py   positions, and lists of all else
meeting_forms.py, clause_numbers.py   forms for meetings, time and numbers
vote_results.py   the order of voting, and the running result
slides.py, slide_layout.py, projector.py   the second screen
room_strip.py, clock.py   strip and clock
*_commands.py    what the commands do; with the chair's bar
"""
