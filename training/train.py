"""Second command: fine-tune the encoder.

    python3 train.py                # everything; goes on where it was interrupted

A trunk of two epochs, then two branches of one epoch each with examples and dropout of their own; the average of the
branches' weights is the result, work/reader.pt. Averaging costs nothing to run and helps most on text of another kind.
"""

import argparse
import random
import time

import numpy as np
import torch
import torch.nn.functional as F

from encoder import Dropout, Encoder, batch_of
from evaluate import judge
from examples import Examples
from paths import WORK
from squad import read_dev, read_training

BATCH, WARM_UP, SAVE_EVERY, JUDGED = 24, 0.06, 100, 600
# name, what it goes on from, seed, epochs, learning rate at its beginning and end
PHASES = (
    ("trunk", None, 1, 1.7, 1.4e-4, 6e-5),
    ("branch-a", "trunk", 2, 0.6, 6e-5, 0.0),
    ("branch-b", "trunk", 3, 0.6, 6e-5, 0.0),
)


def plan(examples, seed, epochs):
    """The batches of a phase: examples of like length together, the batches in random order."""
    batches = []
    for epoch in range(int(np.ceil(epochs))):
        made = examples.epoch(seed, epoch)
        chance = random.Random(f"{seed}/{epoch}/order")
        order = list(range(len(made)))
        chance.shuffle(order)
        of_epoch = []
        for at in range(0, len(order), BATCH * 64):
            chunk = sorted(order[at : at + BATCH * 64], key=lambda i: len(made[i][0]))
            of_epoch += [[made[i] for i in chunk[j : j + BATCH]] for j in range(0, len(chunk), BATCH)]
        chance.shuffle(of_epoch)
        batches += of_epoch
    return batches[: round(len(batches) * epochs / np.ceil(epochs))]


def loss_of(model, batch, dropout):
    ids, types, mask = batch_of(batch)
    scores = model(ids, types, mask, dropout, torch.bfloat16)
    # An answer starts and ends in the text, or nowhere: at the first piece.
    allowed = mask * types
    allowed[:, 0] = 1
    for row, (pieces, *_) in enumerate(batch):
        allowed[row, len(pieces) - 1] = 0
    scores = scores + ((allowed - 1) * 1e4)[..., None]
    first, last = (torch.tensor([example[part] for example in batch]) for part in (2, 3))
    return (F.cross_entropy(scores[..., 0], first) + F.cross_entropy(scores[..., 1], last)) / 2


def run_phase(phase, examples, judged):
    name, before, seed, epochs, high, low = phase
    done, kept = WORK / f"{name}.pt", WORK / f"{name}.partial.pt"
    if done.exists():
        return
    model = Encoder()
    if before:
        model.load_state_dict(torch.load(WORK / f"{before}.pt"))
    trained = [p for p in model.parameters() if p.requires_grad]
    groups = [
        {"params": [p for p in trained if p.ndim > 1], "weight_decay": 0.01},
        {"params": [p for p in trained if p.ndim == 1], "weight_decay": 0.0},
    ]
    optimizer = torch.optim.AdamW(groups, lr=high)
    batches, start = plan(examples, seed, epochs), 0
    if kept.exists():
        state = torch.load(kept)
        model.load_state_dict(state["model"])
        optimizer.load_state_dict(state["optimizer"])
        start = state["step"]
    say(f"{name}: {len(batches)} batches, from {start}")
    smooth, seen, began = None, 0, time.time()
    for step in range(start, len(batches)):
        progress = step / len(batches)
        warm = min(1.0, (progress + 1e-3) / WARM_UP) if before is None else 1.0
        for group in optimizer.param_groups:
            group["lr"] = warm * (high + (low - high) * progress)
        # Dropout is a function of the step, so that a run that was interrupted equals one that was not.
        loss = loss_of(model, batches[step], dropout_at(seed, step))
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(trained, 1.0)
        optimizer.step()
        seen += len(batches[step])
        smooth = loss.item() if smooth is None else 0.98 * smooth + 0.02 * loss.item()
        if (step + 1) % SAVE_EVERY == 0:
            torch.save({"model": model.state_dict(), "optimizer": optimizer.state_dict(), "step": step + 1}, kept)
            say(f"{name} {step + 1}/{len(batches)}  loss {smooth:.3f}  {seen / (time.time() - began):.1f} examples a second")
    torch.save(model.state_dict(), done)
    kept.unlink(missing_ok=True)
    say(f"{name}: {judge(model, judged, torch.bfloat16)}")


POOL = {}


def dropout_at(seed, step):
    if "pool" not in POOL:
        POOL["pool"] = Dropout(0)
    POOL["pool"].chance = np.random.default_rng((seed, step))
    return POOL["pool"]


def average(names):
    states = [torch.load(WORK / f"{name}.pt") for name in names]
    return {key: sum(state[key] for state in states) / len(states) for key in states[0]}


def say(text):
    line = f"{time.strftime('%H:%M:%S')} {text}"
    print(line, flush=True)
    with (WORK / "train.log").open("a") as log:
        log.write(line + "\n")


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--threads", type=int, default=2)
    torch.set_num_threads(arguments.parse_args().threads)
    torch.manual_seed(0)
    examples = Examples(read_training())
    judged = random.Random(5).sample(read_dev(), JUDGED)
    for phase in PHASES:
        run_phase(phase, examples, judged)
    torch.save(average(["branch-a", "branch-b"]), WORK / "reader.pt")
    model = Encoder()
    model.load_state_dict(torch.load(WORK / "reader.pt"))
    say(f"reader: {judge(model, judged, torch.bfloat16)}")


if __name__ == "__main__":
    main()
