"""The models and batches that Gatun and its peers are compared with on a GPU, as each side wants to be told."""
import json
import os
import signal
import subprocess
import sys
from dataclasses import dataclass

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))


@dataclass(frozen=True)
class Shape:
    name: str
    architecture: str
    layers: int
    hidden: int
    heads: int
    kv_heads: int
    ffn: int
    vocabulary: int
    length: int
    batch: int
    recompute: tuple = ()  # operations that Gatun computes again in the backward pass
    llmc: tuple = ()  # llm.c's options for it

    @property
    def untied(self):
        return self.architecture == "llama"

    def gatun(self, device, steps, batch_seed=1):
        """A configuration, as what JSON and YAML have in common: bf16, on the text that is always there."""
        return {
            "model": {"architecture": self.architecture, "layers": self.layers, "hidden": self.hidden,
                      "heads": self.heads, "kv_heads": self.kv_heads, "ffn": self.ffn,
                      "vocabulary": self.vocabulary, "context": self.length, "tied_head": not self.untied},
            "data": {"text": "wordnet", "tokenizer": "gpt2", "sequence_length": self.length, "seed": batch_seed},
            "train": {"steps": steps, "batch": self.batch, "clip_norm": 1.0, "evaluate_every": steps,
                      "evaluation_batches": 1, "samples": []},
            "optimizer": {"learning_rate": 3e-4, "beta1": 0.9, "beta2": 0.95, "epsilon": 1e-8, "weight_decay": 0.1},
            "schedule": {"kind": "constant", "warmup_steps": 0},
            "memory": {"recompute_operations": list(self.recompute)},
            "precision": {"dtype": "bf16"},
            "device": {"kind": "cuda" if device.startswith("cuda") else "cpu"},
        }

    def pytorch(self):
        options = ["--architecture", self.architecture, "--layers", self.layers, "--hidden", self.hidden,
                   "--heads", self.heads, "--kv-heads", self.kv_heads, "--ffn", self.ffn,
                   "--vocabulary", self.vocabulary, "--sequence-length", self.length, "--batch", self.batch]
        return list(map(str, options)) + (["--untied"] if self.untied else [])


GPT2_124M = Shape("GPT-2 124M, B 32, T 1024", "gpt2", 12, 768, 12, 12, 3072, 50304, 1024, 32,
                  llmc=("-e", "d12", "-b", "32", "-t", "1024", "-d", "32768", "-r", "0"))
GPT2_1558M = Shape("GPT-2 1558M, B 16, T 1024", "gpt2", 48, 1600, 25, 25, 6400, 50304, 1024, 16,
                   recompute=("gelu", "layer_norm"),
                   llmc=("-e", "d48", "-b", "16", "-t", "1024", "-d", "16384", "-r", "1"))
LLAMA_1_5B = Shape("Llama 1.5B, B 4, T 2048", "llama", 16, 2048, 32, 8, 8192, 128256, 2048, 4,
                   recompute=("swiglu", "rms_norm"))

SHAPES = {"gpt2-124m": GPT2_124M, "gpt2-1558m": GPT2_1558M, "llama-1.5b": LLAMA_1_5B}

# For several GPUs: compare-gpus says with which batches.
GPT2_1_3B = Shape("GPT-2 1.3B", "gpt2", 24, 2048, 16, 16, 8192, 50304, 1024, 8)
GPT2_6_7B = Shape("GPT-2 6.7B", "gpt2", 32, 4096, 32, 32, 16384, 50304, 1024, 8)
GPT2_20B = Shape("GPT-2 20B", "gpt2", 44, 6144, 48, 48, 24576, 50304, 1024, 8)

# These try the scripts out without a GPU.
ALL_SHAPES = SHAPES | {
    "tiny-gpt2": Shape("GPT-2 2 x 64, B 4, T 64", "gpt2", 2, 64, 4, 4, 256, 50304, 64, 4),
    "tiny-llama": Shape("Llama 2 x 64, B 4, T 64", "llama", 2, 64, 4, 2, 192, 50304, 64, 4),
}


class Failed(Exception):
    """A run ended badly; the message has its last lines."""


def run(command, timeout=None, **more):
    """What the command printed; raises Failed if it ended badly, or not within so many seconds."""
    command = list(map(str, command))
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True,
                          **more) as process:
        try:
            printed, said = process.communicate(timeout=timeout)
            end = f"ended with status {process.returncode}"
        except BaseException as interrupted:
            os.killpg(process.pid, signal.SIGKILL)  # with all that it has started
            if not isinstance(interrupted, subprocess.TimeoutExpired):
                raise
            printed, said = process.communicate()
            end = f"did not end within {timeout:g} s"
    if process.returncode:
        lines = (printed + said).splitlines()[-25:]
        raise Failed(f"{' '.join(command)} {end}:\n  " + "\n  ".join(lines))
    return printed


def pytorch(options, script="pytorch-gpu", timeout=None):
    """The result of a run of PyTorch by that script."""
    path = os.path.join(ROOT, "ci", "peers", script)
    return json.loads(run([sys.executable, path, *options], timeout).splitlines()[-1])


def settings(further):
    """Options for further settings, as KEY=VALUE, and for no checkpoints, which take GB, unless those ask for some."""
    if not any(setting.startswith("train.checkpoint_every=") for setting in further):
        further = ["train.checkpoint_every=0", *further]
    return [part for setting in further for part in ("--set", setting)]


def gatun(*arguments, timeout=None):
    """What a run of Gatun printed."""
    return run([os.path.join(ROOT, "gatun"), *arguments], timeout)


def steps(folder):
    """What metrics.jsonl in a run's folder tells of each step."""
    with open(os.path.join(folder, "metrics.jsonl")) as lines:
        return [told for told in map(json.loads, lines) if "tokens_per_s" in told]


def write_config(folder, config):
    path = os.path.join(folder, "compared.yaml")
    with open(path, "w") as file:
        json.dump(config, file, indent=2)
    return path
