"""One way to reach a person, one file."""
