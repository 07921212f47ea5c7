# The migration plan on paper.
