package dk.personaletal.reports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** A report's {@code report.yaml}: its title and the chapters it has. */
record ReportDefinition(String name, String title, List<String> chapters) {

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
                    chapters.stream().map(String::valueOf).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
