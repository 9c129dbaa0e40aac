"""A sample office, filled through the desk the screens use: to try out, to show, to test."""
