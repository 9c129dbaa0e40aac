"""What the law says: pure functions over records and versioned data files."""
