"""Keys, seals and signature suites. The only importer of the crypto libraries."""
