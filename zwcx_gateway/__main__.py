"""`python -m zwcx_gateway`."""

from zwcx_gateway.cli import main

raise SystemExit(main())
