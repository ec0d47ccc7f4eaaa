"""The words the rules know, as plain tables: data only, no logic."""
