package dk.personaletal.settings;

import dk.personaletal.yaml.PlainText;
import dk.personaletal.yaml.YamlFile;
import dk.personaletal.yaml.YamlProblem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.PropertySource;
import org.springframework.core.io.ByteArrayResource;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/**
 * One file of settings.
 *
 * @param lines where each setting is, by its name
 */
record Source(String file, String text, Node root, Map<String, Integer> lines) {
    static Source parse(String file, byte[] content) {
        String text = PlainText.decode(file, content);
        return YamlFile.compose(file, text)
                .map(root -> new Source(file, text, root, Map.of()))
                .orElseThrow(() -> new YamlProblem(file + " er tom. Hent den, der blev leveret, i mappen jobs."));
    }

    Source shapedAs(Class<? extends Record> type) {
        return new Source(file, text, root, Shape.check(file, root, type));
    }

    /** The names at the outermost level. */
    List<String> names() {
        return root instanceof MappingNode map
                ? map.getValue().stream()
                        .map(entry -> ((ScalarNode) entry.getKeyNode()).getValue())
                        .toList()
                : List.of();
    }

    Optional<Integer> findLine(String name) {
        return Optional.ofNullable(lines.get(name));
    }

    List<PropertySource<?>> load() throws IOException {
        return new YamlPropertySourceLoader().load(file, new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8)));
    }
}
