package dk.personaletal.proof;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Printed numbers with their signs, and how often each stands somewhere. */
record Numbers(Map<String, Integer> times) {
    private static final Pattern NUMBER = Pattern.compile("[+\u2212]?\\d+(?:\\.\\d{3})*(?:,\\d+)?");

    static Stream<String> in(String text) {
        return NUMBER.matcher(text).results().map(MatchResult::group);
    }

    static Numbers none() {
        return new Numbers(new HashMap<>());
    }

    static Numbers of(String text) {
        Numbers numbers = none();
        numbers.add(text);
        return numbers;
    }

    void add(String text) {
        in(text).forEach(number -> times.merge(number, 1, Integer::sum));
    }

    int count() {
        return times.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** What is here oftener than there. */
    Map<String, Integer> without(Numbers other) {
        Map<String, Integer> rest = new TreeMap<>();
        times.forEach((number, here) -> {
            int more = here - other.times().getOrDefault(number, 0);
            if (more > 0) {
                rest.put(number, more);
            }
        });
        return rest;
    }
}
