"""Days to come: until when, for how long, how late; the other way round from `reading.days`."""
