"""Questions as people type them: made from SQuAD's by dropping words, shortening names and mistyping."""

import re

# Words that a keyword search leaves out.
FUNCTION_WORDS = set(
    "a an the of in on at to for from by with and or as is are was were be been being do does did has have had "
    "what who whom whose when where why how which that this these those it its their his her there".split()
)
QUESTION_WORDS = set("what who whom whose when where why how which".split())
KEYBOARD = ["qwertyuiop", "asdfghjkl", "zxcvbnm"]


def retype(question, random):
    """`question` in another dress: about a third of the time in its own."""
    way = random.random()
    if way < 0.62:
        return question
    if way < 0.72:
        return as_keywords(question, random)
    if way < 0.80:
        return drop_a_word(question, random)
    if way < 0.90:
        return shorten_names(question)
    return mistype(question, random)


def as_keywords(question, random):
    """Without most function words: "saudi civil defense authority director". A word such as "when" may stay: it says what is asked."""
    keep_kind = random.random() < 0.5
    words = [w for w in question.rstrip("?. ").split() if is_content(w) or (keep_kind and w.lower() in QUESTION_WORDS)]
    return " ".join(words) if len(words) >= 2 else question


def is_content(word):
    return word.lower().strip(",.?!'\"") not in FUNCTION_WORDS


def drop_a_word(question, random):
    words = question.split()
    droppable = [i for i, w in enumerate(words) if w.lower() not in QUESTION_WORDS and w[:1].islower()]
    if len(words) < 5 or not droppable:
        return question
    gone = random.choice(droppable)
    return " ".join(w for i, w in enumerate(words) if i != gone)


def shorten_names(question):
    """Names of two or more words by their last: "Saint Bernadette Soubirous" → "Soubirous". The first word is left alone."""
    return re.sub(r"(?<=[a-z] )(?:[A-Z][\w'’-]+ ){1,2}(?=[A-Z][a-z][\w’-]{2,})", "", question)


def mistype(question, random):
    """One slip in one long word: two letters swapped, one lost, doubled, or its neighbour on the keyboard."""
    words = question.split()
    long = [i for i, w in enumerate(words) if len(w) >= 6 and w.isalpha()]
    if not long:
        return question
    index = random.choice(long)
    words[index] = slip(words[index], random)
    return " ".join(words)


def slip(word, random):
    at = random.randrange(1, len(word) - 1)
    kind = random.randrange(4)
    if kind == 0:
        return word[:at] + word[at + 1] + word[at] + word[at + 2 :]
    if kind == 1:
        return word[:at] + word[at + 1 :]
    if kind == 2:
        return word[:at] + word[at] + word[at:]
    row = next((r for r in KEYBOARD if word[at].lower() in r), None)
    if row is None:
        return word
    near = row[(row.index(word[at].lower()) + random.choice([-1, 1])) % len(row)]
    return word[:at] + near + word[at + 1 :]
