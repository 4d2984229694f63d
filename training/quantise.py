"""Third command: make the one file that the product reads.

    python3 quantise.py [NAME]      # work/NAME.pt, the averaged weights where none is named

Matrices and embeddings become 8-bit, with a scale for each column or row. Activations are quantised for each token by
itself: with one scale for a whole batch, as runtimes do it by default, an answer would depend on its company.
Writes src/reading/weights/reader.onnx.
"""

import sys

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper

from encoder import HEADS, LAYERS, WIDTH
from paths import WEIGHTS, WORK


class Graph:
    """Nodes and constants of a network, put together by calls; a value is known by its name."""

    def __init__(self):
        self.nodes, self.constants, self.quantised = [], [], {}

    def constant(self, array):
        name = f"c{len(self.constants)}"
        self.constants.append(numpy_helper.from_array(np.ascontiguousarray(array), name))
        return name

    def number(self, value, kind=np.float32):
        return self.constant(np.array(value, kind))

    def __call__(self, operator, *inputs, output=None, **attributes):
        output = output or f"v{len(self.nodes)}"
        self.nodes.append(helper.make_node(operator, list(inputs), [output], **attributes))
        return output

    def linear(self, x, weight, bias):
        """x · weightᵀ + bias with 8-bit weights [out, in], and x in 8 bits for each token."""
        codes, scale = quantise(weight.T, axis=0)
        if x not in self.quantised:
            largest = self("ReduceMax", self("Abs", x), axes=[-1], keepdims=1)
            step = self("Mul", self("Max", largest, self.number(1e-6)), self.number(1 / 127))
            unit = self("Div", x, step)
            self.quantised[x] = self("QuantizeLinear", unit, self.number(1), self.number(128, np.uint8)), step
        pieces, step = self.quantised[x]
        sums = self("MatMulInteger", pieces, self.constant(codes), self.number(128, np.uint8), self.number(0, np.int8))
        value = self("Mul", self("Mul", self("Cast", sums, to=TensorProto.FLOAT), self.constant(scale)), step)
        return self("Add", value, self.constant(bias))

    def norm(self, x, weight, bias):
        return self("LayerNormalization", x, self.constant(weight), self.constant(bias), axis=-1, epsilon=1e-12)


def quantise(matrix, axis):
    """(int8 codes, float32 scales): the largest number of each column or row becomes 127."""
    scale = (np.abs(matrix).max(axis) / 127).astype(np.float32)
    scale[scale == 0] = 1
    wide = np.expand_dims(scale, axis)
    return np.clip(np.round(matrix / wide), -127, 127).astype(np.int8), scale


def embed(graph, w):
    codes, scale = quantise(w["words"], axis=1)
    words = graph("Cast", graph("Gather", graph.constant(codes), "ids"), to=TensorProto.FLOAT)
    words = graph("Mul", words, graph("Gather", graph.constant(scale[:, None]), "ids"))
    whole = lambda *numbers: graph.constant(np.array(numbers, np.int64))  # noqa: E731
    length = graph("Slice", graph("Shape", "ids"), whole(1), whole(2), whole(0))
    positions = graph("Slice", graph.constant(w["positions"]), whole(0), length, whole(0))
    kinds = graph("Gather", graph.constant(w["kinds"]), "types")
    total = graph("Add", graph("Add", words, kinds), positions)
    return graph.norm(total, w["embedding_norm_w"], w["embedding_norm_b"])


def attend(graph, w, layer, x, hidden):
    heads = graph.constant(np.array([0, 0, HEADS, WIDTH // HEADS], np.int64))
    flat = graph.constant(np.array([0, 0, WIDTH], np.int64))
    parts = []
    for index in range(3):
        rows = slice(index * WIDTH, (index + 1) * WIDTH)
        shrink = 1 / np.sqrt(WIDTH // HEADS) if index == 0 else 1
        weight, bias = w[f"{layer}_qkv_w"][rows] * shrink, w[f"{layer}_qkv_b"][rows] * shrink
        parts.append(graph("Reshape", graph.linear(x, weight.astype(np.float32), bias.astype(np.float32)), heads))
    query = graph("Transpose", parts[0], perm=[0, 2, 1, 3])
    key = graph("Transpose", parts[1], perm=[0, 2, 3, 1])
    value = graph("Transpose", parts[2], perm=[0, 2, 1, 3])
    shares = graph("Softmax", graph("Add", graph("MatMul", query, key), hidden), axis=-1)
    mixed = graph("Transpose", graph("MatMul", shares, value), perm=[0, 2, 1, 3])
    return graph.linear(graph("Reshape", mixed, flat), w[f"{layer}_out_w"], w[f"{layer}_out_b"])


def think(graph, w, layer, x):
    up = graph.linear(x, w[f"{layer}_up_w"], w[f"{layer}_up_b"])
    curve = graph("Add", graph("Erf", graph("Div", up, graph.number(np.sqrt(2)))), graph.number(1))
    gelu = graph("Mul", graph("Mul", up, curve), graph.number(0.5))
    return graph.linear(gelu, w[f"{layer}_down_w"], w[f"{layer}_down_b"])


def build(w):
    graph = Graph()
    x = embed(graph, w)
    seen = graph("Cast", "mask", to=TensorProto.FLOAT)
    hidden = graph("Mul", graph("Sub", graph.number(1), seen), graph.number(-30000))
    hidden = graph("Unsqueeze", hidden, graph.constant(np.array([1, 2], np.int64)))
    for layer in range(LAYERS):
        for part, name in ((attend(graph, w, layer, x, hidden), "attention"), (None, "mlp")):
            part = part or think(graph, w, layer, x)
            x = graph.norm(graph("Add", x, part), w[f"{layer}_{name}_norm_w"], w[f"{layer}_{name}_norm_b"])
    scores = graph("MatMul", x, graph.constant(w["answer_w"].T))
    graph("Add", scores, graph.constant(w["answer_b"]), output="logits")
    inputs = [helper.make_tensor_value_info(n, TensorProto.INT32, ["batch", "pieces"]) for n in ("ids", "types", "mask")]
    output = helper.make_tensor_value_info("logits", TensorProto.FLOAT, ["batch", "pieces", 2])
    model = helper.make_model(
        helper.make_graph(graph.nodes, "reader", inputs, [output], graph.constants),
        opset_imports=[helper.make_opsetid("", 17)],
    )
    model.ir_version = 8
    onnx.checker.check_model(model)
    return model


def main():
    state = torch.load(WORK / f"{sys.argv[1] if len(sys.argv) > 1 else 'reader'}.pt")
    weights = {name.removeprefix("weights."): tensor.float().numpy() for name, tensor in state.items()}
    WEIGHTS.mkdir(exist_ok=True)
    file = WEIGHTS / "reader.onnx"
    onnx.save(build(weights), str(file))
    print(f"{file}: {file.stat().st_size:,} bytes")


if __name__ == "__main__":
    main()
