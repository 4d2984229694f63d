"""The encoder with two output units a piece: the score of an answer's start, and of its end."""

import math

import numpy as np
import torch
import torch.nn.functional as F

from paths import BASE

LAYERS, WIDTH, HEADS = 6, 384, 12
EMBEDDINGS = ("words", "positions", "kinds")


class Encoder(torch.nn.Module):
    def __init__(self, seed=0):
        super().__init__()
        self.weights = torch.nn.ParameterDict(
            {name: torch.nn.Parameter(torch.from_numpy(np.ascontiguousarray(w))) for name, w in base_weights(seed).items()}
        )
        for name in EMBEDDINGS:
            self.weights[name].requires_grad_(False)

    def forward(self, ids, types, mask, dropout=None, precision=torch.float32):
        """Scores [batch, pieces, 2]. `mask` is 1 where there is a piece. `precision` is that of the matrix products."""
        w, (batch, length) = self.weights, ids.shape
        drop = dropout or (lambda x: x)
        x = F.embedding(ids, w["words"]) + w["positions"][:length] + F.embedding(types, w["kinds"])
        x = drop(self.norm(x, "embedding"))
        hidden = ((1 - mask) * -30000.0).to(precision)[:, None, None, :]
        for layer in range(LAYERS):
            linear = lambda value, name: F.linear(  # noqa: E731
                value, w[f"{layer}_{name}_w"].to(precision), w[f"{layer}_{name}_b"].to(precision)
            )
            qkv = linear(x.to(precision), "qkv").view(batch, length, 3, HEADS, WIDTH // HEADS).permute(2, 0, 3, 1, 4)
            attention = torch.softmax(
                torch.matmul(qkv[0] / math.sqrt(WIDTH // HEADS), qkv[1].transpose(-1, -2)) + hidden, -1
            )
            mixed = torch.matmul(attention, qkv[2]).permute(0, 2, 1, 3).reshape(batch, length, WIDTH)
            x = self.norm(x + drop(linear(mixed, "out")), f"{layer}_attention")
            x = self.norm(x + drop(linear(F.gelu(linear(x.to(precision), "up")), "down")), f"{layer}_mlp")
        return F.linear(x, w["answer_w"], w["answer_b"])

    def norm(self, x, name):
        return F.layer_norm(x, (WIDTH,), self.weights[f"{name}_norm_w"], self.weights[f"{name}_norm_b"], 1e-12)


def base_weights(seed):
    """The base encoder's tensors under names of ours, with new output units."""
    base = np.load(BASE)
    named = {name: base[name] for name in EMBEDDINGS}
    norms = {"embedding": "-1.embeddings_norm"}
    for layer in range(LAYERS):
        norms |= {f"{layer}_attention": f"{layer}.attention_output_norm", f"{layer}_mlp": f"{layer}.mlp_output_norm"}
        named[f"{layer}_qkv_w"] = np.concatenate([base[f"layers.{layer}.attn.{p}_proj"] for p in "qkv"], 1).T
        named[f"{layer}_qkv_b"] = np.concatenate([base[f"model.layers.{layer}.attn.{p}_proj.Add.bias"] for p in "qkv"])
        for ours, theirs in (("out", "attn.o_proj"), ("up", "mlp.fc1"), ("down", "mlp.fc2")):
            named[f"{layer}_{ours}_w"] = base[f"layers.{layer}.{theirs}"].T
            named[f"{layer}_{ours}_b"] = base[f"model.layers.{layer}.{theirs}.Add.bias"]
    for ours, theirs in norms.items():
        named[f"{ours}_norm_w"] = base[f"model.layers.{theirs}_layernorm.weight"]
        named[f"{ours}_norm_b"] = base[f"model.layers.{theirs}_layernorm.bias"]
    named["answer_w"] = np.random.default_rng(seed).normal(0, 0.02, (2, WIDTH)).astype(np.float32)
    named["answer_b"] = np.zeros(2, np.float32)
    return named


class Dropout:
    """Dropout with masks cut from a pool of random bits: torch's own takes a third of a step on a CPU."""

    def __init__(self, seed, share=0.1, size=1 << 25):
        self.chance = np.random.default_rng(seed)
        kept = self.chance.integers(0, 256, size, dtype=np.uint8) >= round(share * 256)
        self.pool = torch.from_numpy(kept).to(torch.float32) / (1 - round(share * 256) / 256)
        self.half = self.pool.to(torch.bfloat16)

    def __call__(self, x):
        pool = self.half if x.dtype == torch.bfloat16 else self.pool
        start = int(self.chance.integers(0, len(pool) - x.numel()))
        return x * pool[start : start + x.numel()].view(x.shape)


def batch_of(examples, multiple=16):
    """(ids, types, mask) of encoded examples, padded to a multiple of 16: odd lengths are slow."""
    length = -(-max(len(e[0]) for e in examples) // multiple) * multiple
    ids, types = torch.zeros(len(examples), length, dtype=torch.long), torch.zeros(len(examples), length, dtype=torch.long)
    mask = torch.zeros(len(examples), length)
    for row, (pieces, offset, *_) in enumerate(examples):
        ids[row, : len(pieces)] = torch.tensor(pieces)
        types[row, offset : len(pieces)] = 1
        mask[row, : len(pieces)] = 1
    return ids, types, mask
