"""The benchmark: our computed outputs beside those of other tools, on the same file, in one run."""
