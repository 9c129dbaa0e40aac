"""Paper: an official document as a value (`paper`), and the engine that sets it as PDF/A (`typeset`)."""
