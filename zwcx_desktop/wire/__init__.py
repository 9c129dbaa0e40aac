"""The protocol TCS/1: bytes in, values out. Shared by the client and the gateway; no I/O here."""
