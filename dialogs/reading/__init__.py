"""What people type, and what of it can be read; one vocabulary a language, one reader a kind."""
