"""Words by which a text credits someone with what it says."""

SAYS: tuple[str, ...] = (
    "cho biết", "cho hay", "nói", "nói thêm", "khẳng định", "nhấn mạnh",
)
