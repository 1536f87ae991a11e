package dk.personaletal.shared;

import org.jspecify.annotations.Nullable;

/**
 * Which part of a municipality a paper is about.
 *
 * @param code of the centre or unit, as delivered; empty for the whole municipality
 */
public record Scope(Kind kind, String code) {
    public static final Scope WHOLE = new Scope(Kind.MUNICIPALITY, "");

    private static final char MARK = ':';

    /** A part, by the word that names it in configuration and tables. */
    public enum Kind {
        MUNICIPALITY("kommune"),
        DEPARTMENT("center"),
        UNIT("afdeling");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }

        /** @throws IllegalArgumentException when no kind has that word */
        public static Kind of(String word) {
            for (Kind kind : values()) {
                if (kind.word.equals(word)) {
                    return kind;
                }
            }
            throw new IllegalArgumentException("no part of a municipality: " + word);
        }
    }

    public Scope {
        if (code.isEmpty() != (kind == Kind.MUNICIPALITY)) {
            throw new IllegalArgumentException("a part has a code, the whole has none");
        }
    }

    public boolean isWhole() {
        return kind == Kind.MUNICIPALITY;
    }

    /** As it's kept: empty for the whole, else the kind and the code. */
    public String key() {
        return isWhole() ? "" : kind.word + MARK + code;
    }

    /** As people are told of a part: {@code center CUP}; empty for the whole. */
    public String inWords() {
        return isWhole() ? "" : kind.word + " " + code;
    }

    /**
     * @param key null where it was kept before there were scopes: the whole
     * @throws IllegalArgumentException when it isn't the key of a scope
     */
    public static Scope ofKey(@Nullable String key) {
        if (key == null || key.isEmpty()) {
            return WHOLE;
        }
        int mark = Math.max(0, key.indexOf(MARK));
        return new Scope(Kind.of(key.substring(0, mark)), key.substring(mark + 1));
    }
}
