package dk.personaletal.settings;

import dk.personaletal.shared.Nearest;
import dk.personaletal.yaml.YamlProblem;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DataObjectPropertyName;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Holds a settings file up against the records that it's read into, before it's read, as only here its lines are known. */
final class Shape {
    private final String file;
    private final Map<String, Integer> lines = new LinkedHashMap<>();

    private Shape(String file) {
        this.file = file;
    }

    /**
     * Where each of the file's settings is, line by its name.
     *
     * @throws YamlProblem when it says what the record doesn't know, or not what it needs
     */
    static Map<String, Integer> check(String file, Node root, Class<? extends Record> type) {
        Shape shape = new Shape(file);
        shape.check(root, type, "");
        return shape.lines;
    }

    private void check(Node node, Type type, String name) {
        lines.put(name, line(node));
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            checkList(node, list.getActualTypeArguments()[0], name);
        } else if (type instanceof Class<?> one && one.isRecord()) {
            checkRecord(node, one, name);
        } else if (node instanceof ScalarNode value && type instanceof Class<?> one) {
            Values.findFault(value.getValue(), one).ifPresent(fault -> {
                throw at(node, "'" + name + "' " + fault);
            });
        } else {
            throw at(node, "'" + name + "' skal være en enkelt værdi. Skriv navn: værdi på én linje.");
        }
    }

    private void checkList(Node node, Type element, String name) {
        if (!(node instanceof SequenceNode list)) {
            throw at(node, "'" + name + "' skal være en liste. Skriv - foran hver linje, eller [] for ingen.");
        }
        for (int i = 0; i < list.getValue().size(); i++) {
            check(list.getValue().get(i), element, name + "[" + i + "]");
        }
    }

    private void checkRecord(Node node, Class<?> record, String name) {
        if (!(node instanceof MappingNode map)) {
            throw at(
                    node,
                    (name.isEmpty() ? "filen" : "'" + name + "'") + " skal have navne under sig. Der kan stå "
                            + String.join(", ", components(record).keySet()) + ".");
        }
        Map<String, RecordComponent> components = components(record);
        Set<String> given = withDefaults(record);
        for (NodeTuple entry : map.getValue()) {
            ScalarNode key = (ScalarNode) entry.getKeyNode();
            String setting = components.keySet().stream()
                    .filter(known -> plain(known).equals(plain(key.getValue())))
                    .findFirst()
                    .orElseThrow(() -> unknown(key, name, components.keySet()));
            given.add(setting);
            checkSetting(
                    entry.getValueNode(), components.get(setting), name.isEmpty() ? setting : name + "." + setting);
        }
        components.forEach((setting, component) -> {
            if (!given.contains(setting) && !isNullable(component)) {
                throw at(node, (name.isEmpty() ? "filen" : "'" + name + "'") + " mangler " + setting + ". Tilføj det.");
            }
        });
    }

    private void checkSetting(Node value, @Nullable RecordComponent component, String name) {
        if (component == null) {
            return;
        }
        if (!value.getTag().equals(Tag.NULL)) {
            check(value, component.getGenericType(), name);
        } else if (!isNullable(component) || component.getType() == List.class) {
            throw at(value, "'" + name + "' har ingen værdi. Skriv den, eller slet linjen; for en tom liste skriv [].");
        }
    }

    private YamlProblem unknown(ScalarNode key, String place, Collection<String> known) {
        String hint = Nearest.hint(key.getValue(), known);
        return at(
                key,
                "navnet '" + key.getValue() + "' kendes ikke" + (place.isEmpty() ? "" : " under '" + place + "'") + "."
                        + (hint.isEmpty() ? " Der kan stå " + String.join(", ", known) + "." : hint));
    }

    private static Map<String, RecordComponent> components(Class<?> record) {
        Map<String, RecordComponent> components = new LinkedHashMap<>();
        for (RecordComponent component : record.getRecordComponents()) {
            components.put(DataObjectPropertyName.toDashedForm(component.getName()), component);
        }
        return components;
    }

    /** The names of what has a value also when the file gives none. */
    private static Set<String> withDefaults(Class<?> record) {
        return Arrays.stream(record.getDeclaredConstructors())
                .flatMap(constructor -> Arrays.stream(constructor.getParameters()))
                .filter(parameter -> parameter.isAnnotationPresent(DefaultValue.class))
                .map(parameter -> DataObjectPropertyName.toDashedForm(parameter.getName()))
                .collect(Collectors.toSet());
    }

    private static boolean isNullable(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    /** As Spring compares names: errorRows, error-rows and error_rows are one. */
    static String plain(String name) {
        return name.replaceAll("[-_]", "").toLowerCase(Locale.ROOT);
    }

    private static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }

    private YamlProblem at(Node node, String what) {
        return YamlProblem.at(file, line(node), what);
    }
}
