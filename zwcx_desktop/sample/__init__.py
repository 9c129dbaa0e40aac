"""A sample office, filled through the same desk the screens use: for trying out, showing and testing."""
