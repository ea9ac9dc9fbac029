package dev.gatun.train.config;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/** Writes a configuration with every default filled in, so that later defaults do not change what it means. */
public final class ConfigWriter {

    private static final YAMLMapper MAPPER = YAMLMapper.builder()
            .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER, YAMLWriteFeature.SPLIT_LINES)
            .build();

    private ConfigWriter() {}

    /** YAML that {@link ConfigReader} reads as an equal configuration. */
    public static String write(TrainingConfig config) {
        Map<String, Map<String, Object>> sections = new LinkedHashMap<>();
        Records.values(config).forEach((key, value) -> sections
                .computeIfAbsent(key.section(), _ -> new LinkedHashMap<>())
                .put(key.name(), plain(value)));
        return MAPPER.writeValueAsString(sections);
    }

    private static Object plain(Object value) {
        return switch (value) {
            case Boolean _, Number _, String _ -> value;
            case List<?> list -> list.stream().map(ConfigWriter::plain).toList();
            case StageAssignment assignment -> assignment.ranges();
            case ActivationCheckpointing.Layers(List<String> names) -> names;
            default -> Words.of(value);
        };
    }
}
