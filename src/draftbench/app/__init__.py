"""Use cases: one function for each thing that the command line and the window both do.

workbench.py    one open negotiation, through which every act goes
engine.py       what ``import draftbench`` offers; openfiles.py: the files that it has open
texts/          files and the texts in them: read, compared, searched, kept
imports/        delegations' marked-up files, and what becomes of them
drafts/         the working draft: everything that is done to it by hand
amendments/     proposed, tabled, decided, made one; conflicts
merges/         several revised texts made one
meetings/       meetings, positions, deadlines, votes
desks/          who acted: keys, rosters, signatures
history/        events and what they mean, past moments, undo, copies joined, a new base
checks/         house rules and spelling
outputs/        what each output says
exports/        outputs as files
commands/       what can be done in the window, as data
preferences.py, settings_file.py   the settings, and the file that keeps them
passphrases.py, privatenotes.py   what nobody else sees
guide.py, mishaps.py, demonstration.py   the guide, reports on faults, the sample
"""
