"""How people put what they want: dialect, synonyms, manners and questions, one file a language."""
