"""What may go wrong in words a clerk can act on. Everything else is a bug."""


class ClientError(Exception):
    """A failure to show to a person.

    Args:
        message: what happened, one Chinese sentence.
        hint: what to do next, one Chinese sentence; empty only when nothing can be done.
    """

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint

    def __str__(self) -> str:
        """Return message and hint as one text, for logs and command lines."""
        return f"{self.message}{self.hint}"
