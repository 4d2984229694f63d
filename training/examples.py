"""What the reader is trained on: a question, a text that is read with it, and where in it the answer stands."""

import collections
import math
import random
import re
from functools import lru_cache

from questions import FUNCTION_WORDS, retype
from word_pieces import CLS, SEP, tokenize

LONGEST, LONGEST_QUESTION, STRIDE = 256, 40, 96
WHOLE_PARAGRAPH = 0.3
NULL_SHARE = 0.22
SAME_PARAGRAPH = 0.4
NEIGHBOURS = 6
ABBREVIATIONS = set("mr mrs ms dr st prof sr jr vs vol gen col lt sgt rev inc ltd co corp fig approx ca c no mt capt gov sen rep".split())


def encode(question, pieces, answer=None):
    """(ids, offset of the text, first, last): the answer's pieces, or 0 and 0 for "not in this text"."""
    asked = tokenize(question)[0][:LONGEST_QUESTION]
    offset = len(asked) + 2
    ids = [CLS, *asked, SEP, *pieces, SEP]
    return (ids, offset, 0, 0) if answer is None else (ids, offset, offset + answer[0], offset + answer[1])


class Examples:
    """Makes the examples of an epoch; the same ones for the same seed and epoch."""

    def __init__(self, items):
        self.items = items
        self.paragraphs = list(dict.fromkeys(text for _, text, _, _ in items))
        self.index = Index(self.paragraphs)

    def epoch(self, seed, epoch):
        chance = random.Random(f"{seed}/{epoch}")
        made = []
        for item in self.items:
            positive = self.positive(item, chance)
            if positive:
                made.append(positive)
            if chance.random() < NULL_SHARE:
                null = self.null(item, chance)
                if null:
                    made.append(null)
        return made

    def positive(self, item, chance):
        question, text, answer, start = item
        question = retype(question, chance)
        ids, starts, ends = tokenize(text)
        first = next((i for i, end in enumerate(ends) if end > start), None)
        last = next((i for i in reversed(range(len(starts))) if starts[i] < start + len(answer)), None)
        if first is None or last is None or last < first:
            return None
        begin, end = self.part(question, text, (first, last), chance)
        return encode(question, ids[begin:end], (first - begin, last - begin)) if begin <= first and last < end else None

    def part(self, question, text, answer, chance):
        """The pieces that are read: the paragraph, or three sentences with the answer in one of them."""
        ids, starts, _ = tokenize(text)
        room = LONGEST - 3 - min(LONGEST_QUESTION, len(tokenize(question)[0]))
        if chance.random() < WHOLE_PARAGRAPH:
            options = [(b, e) for b, e in stretches(len(ids), room) if b <= answer[0] and answer[1] < e]
        else:
            options = [(b, min(e, b + room)) for b, e in windows(text) if b <= answer[0] and answer[1] < min(e, b + room)]
        return chance.choice(options) if options else (0, min(room, len(ids)))

    def null(self, item, chance):
        """A window that lacks the answer: of the same paragraph, or of one that shares words with the question."""
        question, text, answer, _ = item
        if chance.random() < SAME_PARAGRAPH:
            others = [text]
        else:
            others = [t for t in self.index.best(question, NEIGHBOURS) if t != text]
        options = []
        for other in others:
            ids, starts, ends = tokenize(other)
            for begin, end in windows(other):
                words = other[starts[begin] : ends[end - 1]]
                if answer.lower() not in words.lower():
                    options.append(ids[begin:end][: LONGEST - 3 - LONGEST_QUESTION])
        return encode(retype(question, chance), chance.choice(options)) if options else None


def stretches(count, room):
    """Overlapping stretches of a text that is too long to be read at once."""
    if count <= room:
        return [(0, count)]
    begins = list(range(0, count - room, room - STRIDE)) + [count - room]
    return [(b, b + room) for b in begins]


@lru_cache(maxsize=None)
def windows(text):
    """Runs of three sentences, one for each in the middle, as pieces; neighbours that a border lacks are left out."""
    _, starts, _ = tokenize(text)
    borders = [0]
    for begin, _ in sentences(text)[1:]:
        at = next((i for i, start in enumerate(starts) if start >= begin), len(starts))
        if borders[-1] < at < len(starts):
            borders.append(at)
    borders.append(len(starts))
    count = len(borders) - 1
    runs = {(borders[max(0, i - 1)], borders[min(count, i + 2)]) for i in range(count)}
    return sorted((b, e) for b, e in runs if b < e)


@lru_cache(maxsize=None)
def sentences(text):
    """Spans of the sentences, good enough for training."""
    spans, begin = [], 0
    for match in re.finditer(r"[.!?]+[\"'”’)\]]*\s+|\n+", text):
        word = re.search(r"(\S+)$", text[begin : match.start()])
        if "\n" not in match.group() and (
            text[match.end() : match.end() + 1].islower()
            or (match.group()[0] == "." and word and is_abbreviation(word.group(1)))
        ):
            continue
        spans.append((begin, match.end()))
        begin = match.end()
    return (spans + [(begin, len(text))]) if begin < len(text) else spans


def is_abbreviation(word):
    bare = word.lower().lstrip("(\"'“")
    return bare in ABBREVIATIONS or re.fullmatch(r"[a-z]", bare) is not None


class Index:
    """Which paragraphs share the rarest words with a question."""

    def __init__(self, texts):
        self.texts = texts
        self.postings = collections.defaultdict(list)
        for place, text in enumerate(texts):
            for word in set(words_of(text)):
                self.postings[word].append(place)
        self.cache = {}

    def best(self, question, count):
        if question not in self.cache:
            scores = collections.Counter()
            for word in set(words_of(question)):
                found = self.postings.get(word, ())
                if len(found) < len(self.texts) / 20:
                    for place in found:
                        scores[place] += math.log(len(self.texts) / len(found))
            ranked = sorted(scores, key=lambda place: (-scores[place], place))[:count]
            self.cache[question] = [self.texts[place] for place in ranked]
        return self.cache[question]


def words_of(text):
    return [word for word in re.findall(r"\w+", text.lower()) if word not in FUNCTION_WORDS]
