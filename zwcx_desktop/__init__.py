"""The ZWCX desktop client: the integrity ledger of a township office, offline first."""

__version__ = "0.1.0"
