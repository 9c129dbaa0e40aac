"""The documents an office issues, one module per family: records in, a `Paper` out."""
