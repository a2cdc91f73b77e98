"""Writing in the text: the editor of a clause, spelling, and what keeps words safe."""
