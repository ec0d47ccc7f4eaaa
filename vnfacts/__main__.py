"""``python -m vnfacts``: the same program as ``vnfacts``."""

from vnfacts.cli import main

if __name__ == "__main__":
    main()
