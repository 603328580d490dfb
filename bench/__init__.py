"""How fast Houvast is, beside its peers: on the same dialogue, in the same run."""
