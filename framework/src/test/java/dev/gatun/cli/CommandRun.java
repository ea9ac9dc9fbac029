package dev.gatun.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a command line printed, and its exit status. */
record CommandRun(int status, String out, String err) {

    static CommandRun of(Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] words = new String[arguments.length];
        for (int index = 0; index < words.length; index++) {
            words[index] = arguments[index].toString();
        }
        int status = Main.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(words);
        return new CommandRun(status, out.toString(), err.toString());
    }

    /** Writes a small configuration {@code small.yaml} and its text in the folder. */
    static Path config(Path folder) throws IOException {
        Path text = Files.writeString(folder.resolve("text.txt"), "The cat sat on the mat. ".repeat(100));
        return Files.writeString(folder.resolve("small.yaml"), """
                model: {architecture: llama, layers: 2, hidden: 32, heads: 2}
                data: {text: "%s", tokenizer: bytes, sequence_length: 16, cache: "%s"}
                train: {steps: 3, batch: 2, evaluate_every: 2}
                optimizer: {learning_rate: 1e-2}
                device: {threads: 1}
                """.formatted(text, folder.resolve("cache")));
    }
}
