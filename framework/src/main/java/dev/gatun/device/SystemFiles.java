package dev.gatun.device;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * The small files in which Linux tells of itself. What is absent or cannot be read is empty.
 *
 * @param root the folder that stands for {@code /}
 */
record SystemFiles(Path root) {

    private static final String PCI_DEVICES = "sys/bus/pci/devices";

    List<String> lines(String file) {
        try {
            return Files.readAllLines(root.resolve(file));
        } catch (IOException | RuntimeException unreadable) {
            return List.of();
        }
    }

    /** The only line of a file, or its first. */
    Optional<String> line(String file) {
        return lines(file).stream().findFirst().map(String::strip);
    }

    /** The values of lines {@code key: value}. */
    List<String> valuesOf(String file, String key) {
        return lines(file).stream()
                .map(line -> line.split(":", 2))
                .filter(parts -> parts.length == 2 && parts[0].strip().equals(key))
                .map(parts -> parts[1].strip())
                .toList();
    }

    /**
     * Addresses of PCI devices, sorted.
     *
     * @param vendor theirs, such as {@code 0x10de}
     * @param file one that tells of a device, such as {@code class}
     * @param beginning what it begins with
     */
    List<String> pciDevices(String vendor, String file, String beginning) {
        return names(PCI_DEVICES).stream()
                .filter(address -> line(PCI_DEVICES + "/" + address + "/vendor").equals(Optional.of(vendor)))
                .filter(address -> line(PCI_DEVICES + "/" + address + "/" + file)
                        .filter(line -> line.startsWith(beginning))
                        .isPresent())
                .toList();
    }

    /** The names in a folder, sorted. */
    List<String> names(String folder) {
        List<String> names = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(root.resolve(folder))) {
            entries.forEach(entry -> names.add(entry.getFileName().toString()));
        } catch (IOException | DirectoryIteratorException | SecurityException unreadable) {
            return List.of();
        }
        Collections.sort(names);
        return names;
    }
}
