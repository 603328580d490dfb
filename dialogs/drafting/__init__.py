"""A script between its author's file and the engine: part by part, with the faults found on it."""
