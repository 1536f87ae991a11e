package dk.personaletal.proof;

import java.util.Map;

/** A text as read back from the report: which one it is, and what stands in its places. */
record Claim(String key, Map<String, String> values) {
    String value(String name) {
        String value = values.get(name);
        if (value == null) {
            throw new AssertionError("text " + key + " has no place " + name);
        }
        return value;
    }
}
