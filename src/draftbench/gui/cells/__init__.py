"""What stands in the cells of the aligned columns: texts, differences, marks, tips."""
