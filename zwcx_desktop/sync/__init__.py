"""Outbox to city and feed to store: sending, receipts, returns, attachments, enrolment."""
