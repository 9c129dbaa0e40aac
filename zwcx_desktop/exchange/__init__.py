"""Spreadsheets and pasted tables in and out."""
