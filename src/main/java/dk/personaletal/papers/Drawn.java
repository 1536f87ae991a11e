package dk.personaletal.papers;

import java.util.Map;
import java.util.TreeMap;

/**
 * A paper that only lacks being published.
 *
 * @param files content by the name that it's published under
 */
record Drawn(Draft draft, Map<String, byte[]> files) {
    Drawn {
        files = new TreeMap<>(files);
    }
}
