package dev.gatun.bindings.generator.model;

import java.util.List;
import java.util.Map;

/**
 * What was read of a header.
 *
 * @param declarations in the header's order, those asked for only
 * @param files the file each declaration is written in
 * @param skipped what was left out and why: macros that are no constant, types without a layout
 * @param versionMacros the macros that state the header's version, with their values
 */
public record Header(List<Declaration> declarations, Map<Declaration, String> files, List<String> skipped,
                     Map<String, String> versionMacros) {
}
