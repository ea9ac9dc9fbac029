"""Runs of Gatun, PyTorch and llm.c that are compared on GPUs, and what each tells of its speed and memory."""
import datetime
import glob
import json
import os
import re
import statistics
import subprocess
import sys
import sysconfig
import tempfile
import threading
import time

import shapes
from shapes import Failed

GIB = 2**30


class GpuMemory:
    """Bytes in use on each GPU while a with block runs, as the driver tells every half second: the most of each."""

    def __init__(self):
        self.most = []
        self.ended = threading.Event()
        self.thread = threading.Thread(target=self.watch, daemon=True)

    def __enter__(self):
        self.thread.start()
        return self

    def __exit__(self, *_):
        self.ended.set()
        self.thread.join()

    def watch(self):
        command = ["nvidia-smi", "--query-gpu=memory.used", "--format=csv,noheader,nounits"]
        if os.environ.get("CUDA_VISIBLE_DEVICES"):
            command.append("--id=" + os.environ["CUDA_VISIBLE_DEVICES"])
        while not self.ended.wait(0.5):
            try:
                told = subprocess.run(command, check=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
                                      timeout=10).stdout
                used = [int(line) << 20 for line in told.split()]
            except (OSError, subprocess.SubprocessError, ValueError):
                continue
            self.most = [max(pair) for pair in zip(used, self.most)] if self.most else used


def gatun(config, further, warmup, patience=None):
    """A run of Gatun of the configuration, with further settings as KEY=VALUE."""
    with tempfile.TemporaryDirectory() as folder, GpuMemory() as memory:
        path, out = shapes.write_config(folder, config), os.path.join(folder, "out")
        started = time.time()
        shapes.gatun("train", path, *shapes.settings(further), "--out", out, timeout=patience)
        told = shapes.steps(out)
        with open(os.path.join(out, "plan.json")) as file:
            plan = json.load(file)
    counted = told[warmup:]
    first = datetime.datetime.fromisoformat(told[0]["time"].replace("Z", "+00:00")).timestamp()
    return {
        "tokens_per_s": statistics.median(step["tokens_per_s"] for step in counted),
        "step_ms": statistics.median(step["step_ms"] for step in counted),
        "tensors": [rank["bytes"] / GIB for rank in plan["ranks"]],
        "planned": [rank.get("gpu_bytes", rank["bytes"]) / GIB for rank in plan["ranks"]],
        "host": sum(rank["host_bytes"] for rank in plan["ranks"]) / GIB,
        "gpu": [each / GIB for each in memory.most[:len(plan["ranks"])]],
        "first": first - started,
        "parameters": plan["parameters"],
        "bubble": plan["estimate"]["bubble_fraction"],
        "loss": told[-1]["loss"],
    }


def pytorch(script, options, patience=None):
    """A run of PyTorch by the script of that name."""
    with GpuMemory() as memory:
        result = shapes.pytorch([*options, "--started", time.time()], script, patience)
    peaks = result.get("peak_gib")
    gpus = len(peaks) if isinstance(peaks, list) else 1
    return result | {
        "tensors": peaks if isinstance(peaks, list) else [peaks], "gpu": [each / GIB for each in memory.most[:gpus]],
        "first": result["first_step_s"]}


def packaged_libraries():
    """The folders of NVIDIA's libraries among Python's packages."""
    packages = {sysconfig.get_paths()["purelib"], *sys.path}
    found = {path for each in packages for path in glob.glob(os.path.join(each, "nvidia", "*", "lib"))}
    return ":".join([*sorted(found), *filter(None, [os.environ.get("LD_LIBRARY_PATH")])])


def llmc(a, options, batch, length, processes=1, patience=None):
    """A run of llm.c, whose `batch` is that of all processes; of several each has a GPU, and they meet in a file."""
    data = [os.path.join(os.path.abspath(a.llmc_data), name) for name in ("train.bin", "val.bin")]
    # One batch of validation before the first step and after the last: -v must not be 0.
    command = [os.path.abspath(a.llmc), "-i", data[0], "-j", data[1], *options, "-x", a.steps, "-v", 1000000, "-m", 1,
               "-s", 0, "-h", 0]
    env = os.environ | {"LD_LIBRARY_PATH": packaged_libraries()}
    with tempfile.TemporaryDirectory() as folder, GpuMemory() as memory:
        others = []
        if processes > 1:
            command += ["-pi", "fs", "-pf", folder, "-pn", processes, "-pg", processes, "-pr"]
            for rank in range(1, processes):
                others.append(subprocess.Popen([*map(str, command), str(rank)], env=env, stdout=subprocess.DEVNULL))
            command.append(0)
        try:
            printed = shapes.run(command, env=env, timeout=patience)
        finally:
            for other in others:
                other.kill()
                other.wait()
    milliseconds = [float(ms) for ms in re.findall(r"^step +\d+/\d+ \|.*\| ([\d.]+) ms \|", printed, re.MULTILINE)]
    if len(milliseconds) != a.steps:
        raise Failed(f"llm.c told of {len(milliseconds)} of {a.steps} steps:\n" + printed[-2000:])
    if processes > 1 and memory.most and min(memory.most[:processes]) < GIB:
        raise Failed("llm.c left one of the GPUs empty: without NCCL its processes share the first. Build "
                     "train_gpt2cu with NCCL.")
    median = statistics.median(milliseconds[a.warmup:])
    return {"tokens_per_s": 1000 * batch * length / median, "step_ms": median,
            "gpu": [each / GIB for each in memory.most[:processes]]}


def better(kept, new):
    """The faster of two runs, with the sooner first step of both."""
    if kept is None:
        return new
    best = dict(max(kept, new, key=lambda result: result["tokens_per_s"]))
    if best.get("first"):
        best["first"] = min(kept["first"], new["first"])
    return best


def machine():
    """What compared programs run on."""
    doctor = json.loads(shapes.gatun("doctor", "--json"))
    libraries = {library["id"]: library["version"] or "missing" for library in doctor["libraries"]}
    gpus = doctor["gpus"]
    names = [gpu["name"] for gpu in gpus["devices"]]
    name = " and ".join(f"{names.count(name)} x {name}" for name in sorted(set(names))) or "no GPU"
    import torch  # for its versions alone
    return (f"{name}, driver {gpus['driver_version']}; Gatun with CUDA runtime {libraries.get('cudart')}, cuBLASLt "
            f"{libraries.get('cublaslt')}, cuDNN {libraries.get('cudnn')}, NCCL {libraries.get('nccl')}, JDK "
            f"{doctor['java']['version']}\nPyTorch {torch.__version__} with CUDA {torch.version.cuda}, cuDNN "
            f"{torch.backends.cudnn.version()}")


def number(value, width, digits):
    return f"{value:{width},.{digits}f}" if value is not None else f"{'-':>{width}}"


def numbers(values, width, digits):
    """Of each GPU, as 12.15|12.15."""
    known = [value for value in values or [] if value is not None]
    return f"{'|'.join(f'{value:.{digits}f}' for value in known) or '-':>{width}}"


def add_arguments(parser, steps):
    parser.add_argument("--steps", type=int, default=steps, help="of each run")
    parser.add_argument("--warmup", type=int, default=6, help="the first of them, which do not count")
    parser.add_argument("--set", action="append", default=[], metavar="KEY=VALUE", help="further settings of Gatun's")
    parser.add_argument("--device", choices=["cuda", "cpu"], default="cuda", help="cpu tries the script out")
    parser.add_argument("--llmc", metavar="PATH", help="llm.c's train_gpt2cu")
    parser.add_argument("--llmc-data", metavar="DIR")


def parse(parser):
    a = parser.parse_args()
    if not 0 < a.warmup < a.steps:
        parser.error("--warmup must be at least 1 and less than --steps")
    if a.llmc and not a.llmc_data:
        parser.error("--llmc needs --llmc-data")
    return a
