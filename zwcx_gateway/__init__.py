"""The city side: a reference receiver that any city platform can run or imitate."""
