"""The command line: parses options, calls the library, prints, and sets the exit code."""

from vnfacts.cli.app import main as main
