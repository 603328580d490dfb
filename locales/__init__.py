"""Message catalogs, one folder a locale."""
