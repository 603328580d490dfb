"""What can be proved of a script before anyone meets it: one finding, one file."""
