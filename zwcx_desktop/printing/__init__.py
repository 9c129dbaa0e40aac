"""Paper: an official document as a value (`paper`), set as PDF/A-2b by `typeset`."""
