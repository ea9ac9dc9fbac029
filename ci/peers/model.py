"""GPT-2 and Llama as PyTorch does them best: one matrix for q, k and v, one for gate and up, and
F.scaled_dot_product_attention. Parameters have Gatun's names and layouts.
"""
import torch
import torch.nn as nn
import torch.nn.functional as F


def add_shape_arguments(parser):
    parser.add_argument("--architecture", choices=["gpt2", "llama"], default="gpt2")
    parser.add_argument("--layers", type=int, required=True)
    parser.add_argument("--hidden", type=int, required=True)
    parser.add_argument("--heads", type=int, required=True)
    parser.add_argument("--kv-heads", type=int, help="as many as heads when not given")
    parser.add_argument("--ffn", type=int, help="4 * hidden when not given, or 8/3 * hidden for llama")
    parser.add_argument("--vocabulary", type=int, required=True)
    parser.add_argument("--untied", action="store_true", help="a head of its own, not the table of embeddings")
    parser.add_argument("--sequence-length", type=int, required=True)
    parser.add_argument("--batch", type=int, required=True, help="sequences a micro-batch")


def parse_shape(parser):
    """The arguments, with what was not given worked out."""
    a = parser.parse_args()
    a.kv_heads = a.kv_heads or a.heads
    a.ffn = a.ffn or (4 * a.hidden if a.architecture == "gpt2" else 8 * a.hidden // 3)
    if a.hidden % a.heads or a.heads % a.kv_heads:
        parser.error(f"--hidden {a.hidden} must be a multiple of --heads {a.heads}, "
                     f"and that a multiple of --kv-heads {a.kv_heads}")
    return a


class RmsNorm(nn.RMSNorm):
    """In fp32, whatever its input is, as autocast has it for LayerNorm."""

    def forward(self, x):
        return super().forward(x.float())


def norm(a):
    return nn.LayerNorm(a.hidden) if a.architecture == "gpt2" else RmsNorm(a.hidden, eps=1e-5)


def rotated(x, cos, sin):
    """Rotary positions: (B, H, T, D) in, the same out; coordinate i is paired with i + D/2."""
    left, right = x.chunk(2, -1)
    return torch.cat((left * cos - right * sin, right * cos + left * sin), -1)


class Attention(nn.Module):
    def __init__(self, a):
        super().__init__()
        self.size = a.hidden // a.heads
        self.rows = [a.hidden, a.kv_heads * self.size, a.kv_heads * self.size]
        self.grouped = a.kv_heads != a.heads
        self.qkv = nn.Linear(a.hidden, sum(self.rows), bias=a.architecture == "gpt2")
        self.proj = nn.Linear(a.hidden, a.hidden, bias=a.architecture == "gpt2")

    def forward(self, x, rope):
        q, k, v = (t.unflatten(-1, (-1, self.size)).transpose(1, 2) for t in self.qkv(x).split(self.rows, -1))
        if rope is not None:
            q, k = rotated(q, *rope).to(v.dtype), rotated(k, *rope).to(v.dtype)
        y = F.scaled_dot_product_attention(q, k, v, is_causal=True, enable_gqa=self.grouped)
        return self.proj(y.transpose(1, 2).flatten(2))


class GeluMlp(nn.Module):
    def __init__(self, a):
        super().__init__()
        self.up = nn.Linear(a.hidden, a.ffn)
        self.down = nn.Linear(a.ffn, a.hidden)

    def forward(self, x):
        return self.down(F.gelu(self.up(x), approximate="tanh"))


class SwigluMlp(nn.Module):
    def __init__(self, a):
        super().__init__()
        self.gate_up = nn.Linear(a.hidden, 2 * a.ffn, bias=False)
        self.down = nn.Linear(a.ffn, a.hidden, bias=False)

    def forward(self, x):
        gate, up = self.gate_up(x).chunk(2, -1)
        return self.down(F.silu(gate) * up)


class Block(nn.Module):
    def __init__(self, a):
        super().__init__()
        self.norm1, self.attn = norm(a), Attention(a)
        self.norm2, self.mlp = norm(a), GeluMlp(a) if a.architecture == "gpt2" else SwigluMlp(a)

    def forward(self, x, rope):
        x = x + self.attn(self.norm1(x), rope)
        return x + self.mlp(self.norm2(x))


class Model(nn.Module):
    """From tokens and targets, (B, T) each, to the mean loss in nats.

    `residual` is the number format of what goes from block to block. Under autocast it is fp32 unless it is cast.
    """

    def __init__(self, a, residual=torch.float32):
        super().__init__()
        self.residual = residual
        self.tokens = nn.Embedding(a.vocabulary, a.hidden)
        self.positions = nn.Embedding(a.sequence_length, a.hidden) if a.architecture == "gpt2" else None
        self.blocks = nn.ModuleList(Block(a) for _ in range(a.layers))
        self.norm = norm(a)
        self.head = nn.Linear(a.hidden, a.vocabulary, bias=False)
        for module in self.modules():
            if isinstance(module, (nn.Linear, nn.Embedding)):
                nn.init.normal_(module.weight, std=0.02)
        if not a.untied:
            self.head.weight = self.tokens.weight
        frequencies = 10000.0 ** (-torch.arange(0, a.hidden // a.heads, 2) / (a.hidden // a.heads))
        angles = torch.outer(torch.arange(a.sequence_length), frequencies)
        self.register_buffer("cos", angles.cos(), persistent=False)
        self.register_buffer("sin", angles.sin(), persistent=False)

    def forward(self, tokens, targets):
        x = self.tokens(tokens)
        rope = None
        if self.positions is not None:
            x = x + self.positions.weight
        else:
            rope = self.cos, self.sin
        x = x.to(self.residual)
        for block in self.blocks:
            x = block(x, rope)
        return self.loss(x, targets)

    def loss(self, x, targets):
        return F.cross_entropy(self.head(self.norm(x)).flatten(0, 1).float(), targets.flatten())
