package dk.personaletal.shared;

import java.util.Locale;

/** The key of the pseudonyms can't be used. The message is Danish: what is wrong, and what to do. */
public final class KeyProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String meaning;
    private final String remedy;

    /** @param meaning what is wrong, without a full stop and a capital */
    public KeyProblem(String meaning, String remedy) {
        super(meaning.substring(0, 1).toUpperCase(Locale.ROOT) + meaning.substring(1) + ". " + remedy);
        this.meaning = meaning;
        this.remedy = remedy;
    }

    public String meaning() {
        return meaning;
    }

    public String remedy() {
        return remedy;
    }
}
