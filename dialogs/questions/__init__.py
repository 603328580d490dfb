"""One question kind, one file: how it is offered, and how an answer to it is read."""
