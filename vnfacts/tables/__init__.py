"""The tables of the lexicon, open to the user: printed as TOML, and added to from TOML of the same form.

The engine builds its patterns from the tables when it loads, so additions come first: see `use_lexicon`.
"""

from __future__ import annotations

from vnfacts.tables.catalogue import TABLES as TABLES
from vnfacts.tables.printing import as_toml as as_toml
from vnfacts.tables.reading import lexicons_in_use as lexicons_in_use
from vnfacts.tables.reading import use_lexicon as use_lexicon
from vnfacts.tables.source import LexiconError as LexiconError
