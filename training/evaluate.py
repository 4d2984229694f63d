"""Fourth command: read SQuAD's dev questions with the paragraph given, and write the model card.

    python3 evaluate.py [NAME]      # work/NAME.pt, the averaged weights where none is named; then no card is written

Prints EM and F1 for the half of the articles that runs are judged by, and for the other half. What the whole product
makes of the weights is said by `npm run bench:answers`.
"""

import sys

import numpy as np
import torch

from encoder import Encoder, batch_of
from examples import encode, stretches, LONGEST, LONGEST_QUESTION
from model_card import write_card
from paths import WORK
from squad import exact, overlap, read_dev
from word_pieces import tokenize

LONGEST_ANSWER = 30


def best_span(scores, offset, count):
    """(score, first, last) of the best span, in pieces of the text."""
    starts, ends = scores[offset : offset + count, 0], scores[offset : offset + count, 1]
    sums = np.triu(starts[:, None] + ends[None, :])
    sums[np.tril_indices(count, -1)] = -np.inf
    sums[np.triu_indices(count, LONGEST_ANSWER)] = -np.inf
    first, last = divmod(int(sums.argmax()), count)
    return float(sums[first, last]), first, last


def read(model, items, precision=torch.float32, size=32):
    """The words that the model marks for each (question, paragraph, …)."""
    parts = []
    for place, (question, text, *_) in enumerate(items):
        ids = tokenize(text)[0]
        room = LONGEST - 3 - min(LONGEST_QUESTION, len(tokenize(question)[0]))
        parts += [(place, begin, encode(question, ids[begin:end])) for begin, end in stretches(len(ids), room)]
    parts.sort(key=lambda part: len(part[2][0]))
    best = {}
    with torch.no_grad():
        for at in range(0, len(parts), size):
            group = parts[at : at + size]
            scores = model(*batch_of([e for _, _, e in group]), precision=precision).float().numpy()
            for row, (place, begin, (ids, offset, *_)) in enumerate(group):
                score, first, last = best_span(scores[row], offset, len(ids) - offset - 1)
                if place not in best or score > best[place][0]:
                    _, starts, ends = tokenize(items[place][1])
                    best[place] = (score, items[place][1][starts[begin + first] : ends[begin + last]])
    return [best[place][1] for place in range(len(items))]


def judge(model, items, precision=torch.float32):
    marked = read(model, items, precision)
    em = sum(exact(words, item[2]) for words, item in zip(marked, items))
    f1 = sum(overlap(words, item[2]) for words, item in zip(marked, items))
    return f"EM {100 * em / len(items):.1f}  F1 {100 * f1 / len(items):.1f}  ({len(items)} questions)"


def main():
    named = sys.argv[1] if len(sys.argv) > 1 else None
    model = Encoder()
    model.load_state_dict(torch.load(WORK / f"{named or 'reader'}.pt"))
    figures = []
    for name, looked_at in (("the half that runs are judged by", True), ("the other half", False)):
        figures.append(f"- {name}: {judge(model, read_dev(looked_at), torch.bfloat16)}")
        print(figures[-1], flush=True)
    if named is None:
        write_card(figures)


if __name__ == "__main__":
    main()
