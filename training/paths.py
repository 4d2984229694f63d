"""Where things are. Everything under work/ can be made again and is not committed."""

from pathlib import Path

HERE = Path(__file__).resolve().parent
PROJECT = HERE.parent
WORK = HERE / "work"
BENCH = PROJECT.parent / "shared" / "bench"
BASE = WORK / "base.npz"
VOCABULARY = WORK / "vocab.txt"
WEIGHTS = PROJECT / "src" / "reading" / "weights"
