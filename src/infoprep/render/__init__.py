"""Stage 10: sheet -> formats, one file each."""
