"""The main job, end to end, on a real office file, a real gateway process and real paper."""
