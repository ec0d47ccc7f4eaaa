"""``vnfacts rules``: what the extractor knows, told from the rules themselves."""

from __future__ import annotations

from vnfacts.cli.options import unknown
from vnfacts.cli.terminal import standard_output
from vnfacts.rules import registry


def list_rules() -> None:
    """Print each rule's name and what it reads, a line each."""
    rules = registry()
    width = max(map(len, rules), default=0)
    with standard_output():
        for name, rule in rules.items():
            print(f"{name:{width}}  {rule.doc}")


def show_rule(name: str) -> None:
    """Print what a rule reads, and its examples.

    Raises:
        WrongUsageError: there is no such rule.
    """
    rules = registry()
    if name not in rules:
        raise unknown("rule", name, tuple(rules))
    rule = rules[name]
    width = max((len(text) for text, _ in rule.examples), default=0)
    with standard_output():
        print(f"{rule.name}\n\n{rule.doc}\n")
        for text, expected in rule.examples:
            print(f"  {text:{width}}  → {expected}")
