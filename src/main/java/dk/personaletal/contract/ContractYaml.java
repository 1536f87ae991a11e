package dk.personaletal.contract;

import dk.personaletal.contract.steps.SourceYaml;
import dk.personaletal.shared.Nearest;
import dk.personaletal.yaml.YamlFile;
import dk.personaletal.yaml.YamlProblem;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * A contract file as written, before its columns are typed.
 *
 * @param base another layout, whose fields it only says otherwise of
 */
record ContractYaml(String fileName, Optional<String> base, Map<String, Fields> kinds) {

    /** Several steps may join by one key, which is written once. */
    private static final int REFERENCES = 20;

    /**
     * One kind: its fields, each a map of properties as written, and all that is written of it.
     *
     * @param written for whoever reads the source's files and steps
     */
    record Fields(List<Map<String, Object>> fields, List<String> requiredOneOf, Map<String, Object> written) {}

    static ContractYaml parse(String fileName, String text) {
        Map<String, Object> root = map(load(fileName, text), fileName);
        refuseUnknown(root, fileName, new TreeSet<>(Set.of("base", "kinds")));
        Object base = root.get("base");
        Map<String, Fields> kinds = new LinkedHashMap<>();
        map(root.get("kinds"), fileName + ", kinds").forEach((kind, value) -> {
            Map<String, Object> properties = map(value, fileName + ", " + kind);
            Set<String> known = new TreeSet<>(SourceYaml.NAMES);
            known.addAll(Set.of("fields", "requiredOneOf"));
            refuseUnknown(properties, fileName + ", " + kind, known);
            boolean onlyFields = Collections.disjoint(properties.keySet(), SourceYaml.NAMES);
            kinds.put(
                    kind,
                    new Fields(
                            onlyFields || properties.containsKey("fields")
                                    ? fields(properties.get("fields"), fileName + ", " + kind)
                                    : List.of(),
                            strings(properties.get("requiredOneOf"), fileName + ", " + kind),
                            properties));
        });
        return new ContractYaml(fileName, Optional.ofNullable(base).map(Object::toString), kinds);
    }

    /** This contract's kinds laid over those of its base. */
    ContractYaml over(ContractYaml below) {
        Map<String, Fields> merged = new LinkedHashMap<>(below.kinds);
        kinds.forEach((kind, fields) -> merged.merge(kind, fields, (lower, upper) -> merge(lower, upper)));
        return new ContractYaml(fileName, Optional.empty(), merged);
    }

    private static Fields merge(Fields below, Fields above) {
        Map<String, Map<String, Object>> byName = new LinkedHashMap<>();
        below.fields.forEach(field -> byName.put(nameOf(field), field));
        above.fields.forEach(field -> byName.merge(nameOf(field), field, (lower, upper) -> {
            Map<String, Object> both = new LinkedHashMap<>(lower);
            both.putAll(upper);
            return both;
        }));
        return new Fields(
                List.copyOf(byName.values()),
                above.requiredOneOf.isEmpty() ? below.requiredOneOf : above.requiredOneOf,
                above.written);
    }

    private static String nameOf(Map<String, Object> field) {
        return String.valueOf(field.get("name"));
    }

    private static Object load(String fileName, String text) {
        try {
            if (YamlFile.compose(fileName, text, REFERENCES).isEmpty()) {
                throw new ContractProblem(fileName + " er tom. Hent den, der blev leveret, eller slet filen.");
            }
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
        } catch (YamlProblem e) {
            throw new ContractProblem(String.valueOf(e.getMessage()));
        }
    }

    private static void refuseUnknown(Map<String, Object> section, String place, Set<String> known) {
        section.keySet().stream()
                .filter(key -> !known.contains(key))
                .findFirst()
                .ifPresent(key -> {
                    throw new ContractProblem("%s: navnet '%s' kendes ikke. Der kan stå %s.%s"
                            .formatted(place, key, String.join(" og ", known), Nearest.hint(key, known)));
                });
    }

    private static List<Map<String, Object>> fields(@Nullable Object value, String place) {
        if (!(value instanceof List<?> list) || list.isEmpty()) {
            throw new ContractProblem(place + ": 'fields' skal være en liste af felter.");
        }
        List<Map<String, Object>> fields = new ArrayList<>();
        list.forEach(field -> fields.add(map(field, place + ", fields")));
        return fields;
    }

    static List<String> strings(@Nullable Object value, String place) {
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof List<?> list)) {
            throw new ContractProblem(place + ": forventet en liste, men fandt '" + value + "'.");
        }
        return list.stream().map(String::valueOf).toList();
    }

    static Map<String, Object> map(@Nullable Object value, String place) {
        if (!(value instanceof Map<?, ?> map)) {
            throw new ContractProblem(place + ": forventet navne med værdier.");
        }
        Map<String, Object> result = new LinkedHashMap<>();
        map.forEach((key, entry) -> {
            if (entry != null) {
                result.put(String.valueOf(key), entry);
            }
        });
        return result;
    }
}
