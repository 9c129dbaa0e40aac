"""The disclosure catalogue (公开目录): what law and superiors say the office has to open."""
