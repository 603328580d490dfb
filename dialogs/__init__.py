"""The talk itself: scripts, the engine that walks them, and the reading of answers. Pure."""
