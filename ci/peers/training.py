"""What PyTorch's trainings on one GPU and on several have in common."""
import contextlib
import time

import torch
from torch.nn.attention import SDPBackend, sdpa_kernel

SDPA = {"auto": None, "cudnn": SDPBackend.CUDNN_ATTENTION, "flash": SDPBackend.FLASH_ATTENTION}


def attention_by(name):
    """A context in which F.scaled_dot_product_attention is computed by the one of SDPA with that name."""
    return contextlib.nullcontext() if SDPA[name] is None else sdpa_kernel(SDPA[name])


def adamw(parameters, learning_rate=3e-4, betas=(0.9, 0.95), epsilon=1e-8, weight_decay=0.1):
    """A fused AdamW that decays matrices alone."""
    parameters = list(parameters)
    return torch.optim.AdamW(
        [{"params": [p for p in parameters if p.ndim == 2], "weight_decay": weight_decay},
         {"params": [p for p in parameters if p.ndim == 1], "weight_decay": 0.0}],
        lr=learning_rate, betas=betas, eps=epsilon, fused=True)


def flops_per_token(a, parameters):
    """Of the model, forward and backward (Chowdhery et al., 2022, "PaLM", appendix B): what is computed again does
    not count, nor do tables of which rows are only picked."""
    picked = a.vocabulary * a.hidden if a.untied else 0
    picked += a.sequence_length * a.hidden if a.architecture == "gpt2" else 0
    return 6 * (parameters - picked) + 12 * a.layers * a.hidden * a.sequence_length


class Marks:
    """The times between marks, in milliseconds, without waiting for the GPU in between."""

    def __init__(self, device):
        self.on_gpu = device.type == "cuda"
        self.marks = []

    def mark(self):
        if self.on_gpu:
            event = torch.cuda.Event(enable_timing=True)
            event.record()
            self.marks.append(event)
        else:
            self.marks.append(time.perf_counter())

    def between(self):
        if self.on_gpu:
            torch.cuda.synchronize()
            return [a.elapsed_time(b) for a, b in zip(self.marks, self.marks[1:])]
        return [1000 * (b - a) for a, b in zip(self.marks, self.marks[1:])]
