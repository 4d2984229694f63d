"""BERT's uncased word pieces with offsets: the reference that src/reading/word-pieces.ts must equal."""

import unicodedata
from functools import lru_cache

from paths import VOCABULARY

CLS, SEP, UNKNOWN = 101, 102, 100
LONGEST_WORD = 100
DROPPED, SPACE, MARK, WORD = range(4)

VOCAB = {word.rstrip("\n"): index for index, word in enumerate(VOCABULARY.open(encoding="utf8"))}


@lru_cache(maxsize=None)
def classify(character):
    """(kind, text as the vocabulary knows it) of one character."""
    code, category = ord(character), unicodedata.category(character)
    if code in (0, 0xFFFD):
        return DROPPED, ""
    if character in " \t\n\r" or category == "Zs":
        return SPACE, ""
    if category.startswith("C"):
        return DROPPED, ""
    decomposed = unicodedata.normalize("NFD", character.lower())
    text = "".join(c for c in decomposed if unicodedata.category(c) != "Mn")
    is_ascii_mark = 33 <= code <= 47 or 58 <= code <= 64 or 91 <= code <= 96 or 123 <= code <= 126
    is_ideograph = 0x4E00 <= code <= 0x9FFF or 0x3400 <= code <= 0x4DBF or 0xF900 <= code <= 0xFAFF
    return (MARK if is_ascii_mark or category.startswith("P") or is_ideograph else WORD), text


@lru_cache(maxsize=1 << 18)
def pieces_of(word):
    """[(id, start, end)] of one word, the longest pieces first; one unknown piece where it cannot be put together."""
    if len(word) > LONGEST_WORD:
        return ((UNKNOWN, 0, len(word)),)
    pieces, start = [], 0
    while start < len(word):
        end = len(word)
        while end > start and ("##" if start else "") + word[start:end] not in VOCAB:
            end -= 1
        if end == start:
            return ((UNKNOWN, 0, len(word)),)
        pieces.append((VOCAB[("##" if start else "") + word[start:end]], start, end))
        start = end
    return tuple(pieces)


@lru_cache(maxsize=1 << 16)
def tokenize(text):
    """(ids, starts, ends): the pieces of `text` and where each stands in it, half-open, in code points."""
    ids, starts, ends = [], [], []
    word, places = "", []

    def flush():
        nonlocal word, places
        for piece, start, end in pieces_of(word) if word else ():
            ids.append(piece)
            starts.append(places[start])
            ends.append(places[end - 1] + 1)
        word, places = "", []

    for place, character in enumerate(text):
        kind, folded = classify(character)
        if kind == WORD:
            word += folded
            places += [place] * len(folded)
        elif kind != DROPPED:
            flush()
            if kind == MARK:
                for part in folded:
                    ids.append(VOCAB.get(part, UNKNOWN))
                    starts.append(place)
                    ends.append(place + 1)
    flush()
    return ids, starts, ends
