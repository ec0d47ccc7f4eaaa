"""Tests of vnfacts; the cases that a reader checks by eye are in `cases/`."""
