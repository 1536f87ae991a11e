package dk.personaletal.reports;

import dk.personaletal.shared.Scope;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * A report's {@code report.yaml}: its title and the chapters it has.
 *
 * @param scopes which parts of a municipality it can be about
 */
record ReportDefinition(String name, String title, List<String> chapters, Set<Scope.Kind> scopes) {
    private static final List<String> WHOLE_ONLY = List.of("kommune");

    static ReportDefinition of(String name) {
        if (!name.matches("[a-z0-9-]+")) {
            throw new IllegalArgumentException("no report " + name);
        }
        try (InputStream in =
                ReportDefinition.class.getResourceAsStream("/report-templates/" + name + "/report.yaml")) {
            if (in == null) {
                throw new IllegalArgumentException("no report " + name);
            }
            Map<String, Object> yaml = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
            List<?> chapters = (List<?>) Objects.requireNonNull(yaml.get("chapters"), "chapters");
            return new ReportDefinition(
                    name,
                    String.valueOf(yaml.get("title")),
                    chapters.stream().map(String::valueOf).toList(),
                    scopes((List<?>) yaml.getOrDefault("scopes", WHOLE_ONLY)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<Scope.Kind> scopes(List<?> words) {
        return words.stream().map(String::valueOf).map(Scope.Kind::of).collect(Collectors.toUnmodifiableSet());
    }
}
