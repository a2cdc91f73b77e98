"""Forms, lists, labels and other parts that know nothing of a project, as values and as widgets."""
