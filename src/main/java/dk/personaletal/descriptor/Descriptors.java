package dk.personaletal.descriptor;

import dk.personaletal.shared.FigureKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Every indicator there is: those that have a folder with a descriptor. */
public final class Descriptors {
    private static final String FILES = "classpath*:dk/personaletal/indicators/*/*.yaml";

    private Descriptors() {}

    /** Read when the first asks, and then kept. */
    private static final class Known {
        private static final Map<String, Descriptor> BY_NAME = load();
    }

    /** In the order of their names. */
    public static Collection<Descriptor> all() {
        return Known.BY_NAME.values();
    }

    public static Optional<Descriptor> find(String name) {
        return Optional.ofNullable(Known.BY_NAME.get(name));
    }

    /** @throws IllegalStateException when there is none of that name */
    public static Descriptor get(String name) {
        return find(name).orElseThrow(() -> new IllegalStateException("no indicator " + name + " has a descriptor"));
    }

    /** @throws IllegalStateException when the figure is of no indicator that has a descriptor */
    public static Descriptor of(FigureKey key) {
        return get(key.indicator());
    }

    private static Map<String, Descriptor> load() {
        try {
            Map<String, Descriptor> known = new TreeMap<>();
            for (Resource file : new PathMatchingResourcePatternResolver().getResources(FILES)) {
                Descriptor descriptor =
                        DescriptorYaml.read(String.valueOf(file), file.getContentAsString(StandardCharsets.UTF_8));
                if (known.put(descriptor.name(), descriptor) != null) {
                    throw new IllegalStateException("two descriptors are called " + descriptor.name());
                }
            }
            return known;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
