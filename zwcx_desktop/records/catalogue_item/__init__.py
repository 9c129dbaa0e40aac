"""The disclosure catalogue (公开目录): what the office has to open, as superiors and law list it."""
