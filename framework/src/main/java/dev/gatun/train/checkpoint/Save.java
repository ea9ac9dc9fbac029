package dev.gatun.train.checkpoint;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.SequencedMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One save, by whoever holds the lock and those that save with it: all files go to a hidden folder and to the disk, then
 * the folder gets its name in one step, and only then do older checkpoints go.
 */
final class Save {

    /** Transformers takes only files that say which library's tensors they hold; the layout is PyTorch's. */
    static final Map<String, String> METADATA = Map.of("format", "pt");

    private final Disk disk;
    private final Path checkpoints;
    private final Together together;

    Save(Disk disk, Path checkpoints, Together together) {
        this.disk = disk;
        this.checkpoints = checkpoints;
        this.together = together;
    }

    /**
     * Each process writes its own shares into the hidden folder that process 0 makes; when all are on the disk, process
     * 0 does the rest. Returns the new folder. A failure leaves older checkpoints as they were, and removes what it made
     * if it can.
     */
    Path write(TrainingState state, List<Share> shares) throws IOException {
        List<TensorFile> model = files(Contents.MODEL, shares, Share::model);
        List<TensorFile> optimizer = files(Contents.OPTIMIZER, shares, Share::optimizer);
        byte[] stateJson = StateJson.write(state);
        together.first(() -> {
            removeLeftovers();
            requireSpace(Stream.concat(model.stream(), optimizer.stream())
                    .mapToLong(file -> file.header().fileBytes()).sum() + stateJson.length);
            return "";
        });
        try {
            Path partial = checkpoints.resolve(together.first(() -> {
                String name = StepFolders.partial(state.step());
                disk.createFolder(checkpoints.resolve(name));
                return name;
            }));
            List<String> written = together.each(() -> {
                SequencedMap<String, List<Manifest.Stretch>> own = new LinkedHashMap<>();
                tensors(partial, model, optimizer, own);
                return new String(new Manifest(own).write(), StandardCharsets.UTF_8);
            });
            return checkpoints.resolve(together.first(() -> {
                SequencedMap<String, List<Manifest.Stretch>> files = new LinkedHashMap<>();
                written.forEach(part -> files.putAll(
                        Manifest.read(part.getBytes(StandardCharsets.UTF_8)).orElseThrow().files()));
                index(partial, Contents.MODEL, model, files);
                index(partial, Contents.OPTIMIZER, optimizer, files);
                bytes(partial, Checkpoint.STATE, stateJson, files);
                bytes(partial, Manifest.FILE, new Manifest(files).write(), files);
                return complete(partial, state.step());
            }));
        } catch (Throwable failure) {
            try {
                if (together.isFirst()) {
                    removeLeftovers();
                }
            } catch (IOException alsoFailed) {
                failure.addSuppressed(alsoFailed);
            }
            throw failure;
        }
    }

    /** Gives the folder its name, which is returned, and has {@code newest} name it. */
    private String complete(Path partial, long step) throws IOException {
        String name = StepFolders.name(step);
        Newest newest = new Newest(checkpoints);
        disk.sync(partial);
        newest.announce(disk, step);
        disk.rename(partial, checkpoints.resolve(name));
        disk.sync(checkpoints);
        newest.move(disk);
        return name;
    }

    /**
     * A file that is to be written.
     *
     * @param here whether this process writes it
     */
    private record TensorFile(String name, TensorSource source, EncodedHeader header, boolean here) {}

    private static List<TensorFile> files(
            Contents contents, List<Share> shares, Function<Share, TensorSource> what) {
        List<TensorFile> files = new ArrayList<>();
        for (Share share : shares) {
            String name = contents.file(files.size() + 1, shares.size());
            TensorSource source = what.apply(share);
            files.add(new TensorFile(name, source, EncodedHeader.of(source.entries(), METADATA), share.here()));
        }
        return files;
    }

    /** All shares of this process at once, what is of one behind one another. */
    private void tensors(
            Path folder,
            List<TensorFile> model,
            List<TensorFile> optimizer,
            SequencedMap<String, List<Manifest.Stretch>> files) throws IOException {
        List<Integer> own = IntStream.range(0, model.size()).filter(share -> model.get(share).here()).boxed().toList();
        List<Future<List<List<Manifest.Stretch>>>> shares = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int share : own) {
                TensorFile first = model.get(share);
                TensorFile second = optimizer.get(share);
                shares.add(threads.submit(() -> List.of(tensors(folder, first), tensors(folder, second))));
            }
        }
        for (int index = 0; index < own.size(); index++) {
            List<List<Manifest.Stretch>> written = result(shares.get(index));
            files.put(model.get(own.get(index)).name(), written.getFirst());
            files.put(optimizer.get(own.get(index)).name(), written.getLast());
        }
    }

    /** Of what has ended. */
    private static <T> T result(Future<T> done) throws IOException {
        if (done.state() == Future.State.SUCCESS) {
            return done.resultNow();
        }
        switch (done.exceptionNow()) {
            case IOException e -> throw e;
            case RuntimeException e -> throw e;
            case Error e -> throw e;
            case Throwable e -> throw new IllegalStateException(e);
        }
    }

    private List<Manifest.Stretch> tensors(Path folder, TensorFile file) throws IOException {
        Path path = folder.resolve(file.name());
        ChecksummedOutput output =
                new ChecksummedOutput(disk.create(path), file.header(), file.source().entries());
        try (SafetensorsWriter writer =
                new SafetensorsWriter(path, output, file.source().entries(), file.header())) {
            file.source().writeTo(writer);
        }
        return output.stretches();
    }

    private void index(
            Path folder,
            Contents contents,
            List<TensorFile> files,
            SequencedMap<String, List<Manifest.Stretch>> written)
            throws IOException {
        if (files.size() > 1) {
            TensorIndex index = TensorIndex.of(files.stream().map(TensorFile::source).toList());
            bytes(folder, contents.index(), index.write(contents), written);
        }
    }

    private void bytes(
            Path folder, String name, byte[] content, SequencedMap<String, List<Manifest.Stretch>> written)
            throws IOException {
        try (Disk.Output output = disk.create(folder.resolve(name))) {
            output.write(ByteBuffer.wrap(content));
            output.force();
        }
        written.put(name, List.of(new Manifest.Stretch("", Checksum.of(content))));
    }

    private void requireSpace(long needed) throws IOException {
        long available = disk.usableBytes(checkpoints);
        if (available < needed) {
            throw new CheckpointException("A checkpoint needs " + needed + " bytes, and the disk of " + checkpoints
                    + " has " + available + " available. Free some space, or save to another disk.");
        }
    }

    /** Of saves that were killed, or failed. */
    private void removeLeftovers() throws IOException {
        Newest newest = new Newest(checkpoints);
        OptionalLong announced = newest.announced();
        if (announced.isPresent()) {
            hideAndRemove(announced.getAsLong());
        }
        newest.withdraw(disk);
        for (Path leftover : StepFolders.unfinished(checkpoints)) {
            remove(leftover);
        }
    }

    /** Keeps those that are to be kept, of which there is at least the one just written. */
    void removeOlder(Retention retention) throws IOException {
        List<Path> all = StepFolders.in(checkpoints);
        for (Path old : all.subList(Math.min(retention.last(), all.size()), all.size())) {
            long step = StepFolders.step(old).getAsLong();
            if (!retention.keepsForGood(step)) {
                hideAndRemove(step);
            }
        }
    }

    /** Under another name first, so that no kill leaves a checkpoint with half of its files. */
    private void hideAndRemove(long step) throws IOException {
        Path folder = checkpoints.resolve(StepFolders.name(step));
        if (Files.exists(folder)) {
            Path hidden = checkpoints.resolve(StepFolders.removed(step));
            disk.rename(folder, hidden);
            remove(hidden);
        }
    }

    private void remove(Path path) throws IOException {
        if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            List<Path> children;
            try (Stream<Path> names = Files.list(path)) {
                children = names.toList();
            }
            for (Path child : children) {
                remove(child);
            }
        } else if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        disk.delete(path);
    }
}
