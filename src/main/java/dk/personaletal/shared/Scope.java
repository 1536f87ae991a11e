package dk.personaletal.shared;

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

    /** @throws IllegalArgumentException when it isn't the key of a scope */
    public static Scope ofKey(String key) {
        int mark = key.indexOf(MARK);
        return key.isEmpty() ? WHOLE : new Scope(Kind.of(key.substring(0, mark)), key.substring(mark + 1));
    }
}
