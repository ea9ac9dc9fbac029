package dev.gatun.train.checkpoint;

import dev.gatun.data.IoReason;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;

/** Says in a sentence or two what the file system refused, and what mends it. */
final class DiskFailure {

    private DiskFailure() {}

    /** {@code verb} is what was tried: {@code read} or {@code write}. */
    static String cannot(String verb, Path path, IOException e) {
        String reason = IoReason.of(e);
        String what = "Cannot " + verb + " " + path + ": ";
        if (reason.contains("No space left on device")) {
            return what + "the disk is full. Free some space, or write to another disk.";
        }
        if (reason.contains("quota exceeded")) {
            return what + "the quota of this user is used up. Free some space, or write to another disk.";
        }
        if (reason.contains("Read-only file system")) {
            return what + "its file system is read-only. Mount it for writing, or write elsewhere.";
        }
        if (reason.contains("Not a directory") || e instanceof NotDirectoryException) {
            return what + "a part of this path is a file, and not a folder. Remove that file, or name another path.";
        }
        return switch (e) {
            case AccessDeniedException denied -> what + "this user may not. Change the permissions of it or of the "
                    + "folder it is in, or name another path.";
            case FileAlreadyExistsException exists -> what + "there is a file of this name. Remove it, or name another "
                    + "path.";
            default -> what + reason + below(path, e) + ". Mend the disk or its mount, or name another path.";
        };
    }

    /** The file that the system names, where it is not the path itself. */
    private static String below(Path path, IOException e) {
        return e instanceof FileSystemException named && named.getFile() != null && !named.getFile().equals(path.toString())
                ? " (" + named.getFile() + ")"
                : "";
    }
}
