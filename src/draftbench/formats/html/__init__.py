"""HTML: from pages and pasted fragments to typed clauses."""
