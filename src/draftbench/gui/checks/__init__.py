"""What is looked for and looked after: search, house rules, references, numbers, Word files.

search.py, search_bar.py, search_commands.py   words in all texts
rule_findings.py   house rules and spelling
language_findings.py   what language versions differ in
reference_list.py   references of the draft
check_commands.py  what the commands do, also whether a Word file is sound
"""
