"""The encrypted store: records in, records out; rows, keys and connections never leave it."""
