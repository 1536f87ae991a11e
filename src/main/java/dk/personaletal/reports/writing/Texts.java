package dk.personaletal.reports.writing;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A report's Danish texts, which HR may reword: {@code {name}} stands for a value. */
public final class Texts {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

    private final Map<String, String> texts;

    private Texts(Map<String, String> texts) {
        this.texts = texts;
    }

    /**
     * The texts of a report: those that all chapters share, each chapter's, and the report's own, which go before.
     *
     * @param chapters their names in {@code report.yaml}
     */
    public static Texts of(String report, List<String> chapters) {
        Map<String, String> texts = new LinkedHashMap<>();
        load("chapters", texts);
        chapters.forEach(chapter -> load("chapters/" + chapter, texts));
        load(report, texts);
        return new Texts(texts);
    }

    /** Texts that have been kept. */
    public static Texts of(Map<String, String> texts) {
        return new Texts(new LinkedHashMap<>(texts));
    }

    private static void load(String folder, Map<String, String> texts) {
        String resource = "/report-templates/" + folder + "/texts_da.properties";
        try (InputStream in = Texts.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("missing " + resource);
            }
            new InOrder(texts).load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A text that a report may do without. */
    public Optional<String> find(String key) {
        return Optional.ofNullable(texts.get(key));
    }

    /** The texts whose keys begin so, in the order of the report's chapters and of their files. */
    public Map<String, String> startingWith(String prefix) {
        Map<String, String> found = new LinkedHashMap<>(texts);
        found.keySet().removeIf(key -> !key.startsWith(prefix));
        return found;
    }

    public String get(String key) {
        return get(key, Map.of());
    }

    /**
     * The text with its values.
     *
     * @throws IllegalStateException when the text doesn't exist or names a value that isn't given
     */
    public String get(String key, Map<String, String> values) {
        String text = texts.get(key);
        if (text == null) {
            throw new IllegalStateException("missing text " + key);
        }
        return PLACEHOLDER
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(value(key, found.group(1), values)));
    }

    /** Reads properties and keeps their order, which {@link Properties} itself doesn't. */
    private static final class InOrder extends Properties {
        private static final long serialVersionUID = 1L;

        private final transient Map<String, String> target;

        InOrder(Map<String, String> target) {
            this.target = target;
        }

        @Override
        public synchronized Object put(Object key, Object value) {
            target.put((String) key, (String) value);
            return value;
        }
    }

    private static String value(String key, String name, Map<String, String> values) {
        String value = values.get(name);
        if (value == null) {
            throw new IllegalStateException("text " + key + " wants a value " + name);
        }
        return value;
    }
}
