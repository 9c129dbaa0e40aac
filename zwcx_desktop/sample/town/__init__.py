"""Three years of an invented town office, lived day by day through the desks of its people."""
