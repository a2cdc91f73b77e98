"""What is looked for and looked after: search, house rules, references, numbers, Word files."""
