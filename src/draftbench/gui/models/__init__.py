"""Qt item models over the presenters' values."""
