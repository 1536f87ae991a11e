package dk.personaletal.contract.steps;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Texts of which a value may be one, as written or with wildcards. */
public final class Texts {
    private final Set<String> plain = new HashSet<>();
    private final List<Pattern> globs;

    public Texts(List<String> texts) {
        texts.stream().filter(Glob::isPlain).forEach(plain::add);
        globs = texts.stream()
                .filter(text -> !Glob.isPlain(text))
                .map(Glob::pattern)
                .toList();
    }

    /** Whether the value is one of them. */
    public boolean have(String value) {
        return plain.contains(value) || haveLike(value);
    }

    boolean havePlain(String value) {
        return plain.contains(value);
    }

    boolean haveLike(String value) {
        return globs.stream().anyMatch(glob -> glob.matcher(value).matches());
    }
}
