"""What all tests share."""

from __future__ import annotations

from hypothesis import settings

# The first text compiles the patterns, which takes longer than Hypothesis allows one example by default.
settings.register_profile("vnfacts", deadline=None)
settings.load_profile("vnfacts")
