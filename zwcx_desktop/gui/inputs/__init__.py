"""Inputs: one widget per Python type of a field, all spoken to in the same few words."""
