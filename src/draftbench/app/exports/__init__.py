"""Outputs as files.

exporting.py    every kind of output in every format, written and checked
stationery.py   what they are written on: paper, template, what stands at the head
previewing.py   their pages as they will print
"""
