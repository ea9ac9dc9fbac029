/**
 * Models as Hugging Face's transformers keeps them: a folder of {@code config.json}, safetensors files and
 * {@code tokenizer.json}. Reads such a folder as a model of Gatun, and writes one from a checkpoint.
 *
 * <p>{@link dev.gatun.train.huggingface.HuggingFaceFolder} opens a folder,
 * {@link dev.gatun.train.huggingface.ImportedRun} makes a run of it, and
 * {@link dev.gatun.train.huggingface.HuggingFaceExport} writes one. Weights are converted as they are read, by
 * stretches: nothing holds a whole tensor. Uses {@code train.checkpoint} and {@code train.config}.
 */
package dev.gatun.train.huggingface;
