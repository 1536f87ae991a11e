package dk.personaletal.doctor;

/** How well a thing is, with its sign and word. */
public enum Health {
    OK("✓", "ok"),
    /** The night runs, but someone should look. */
    NOTE("!", "obs"),
    /** The night can't run as things are set up. */
    CONFIGURATION("✗", "fejl"),
    /** The night can't run for the database's sake. */
    DATABASE("✗", "fejl");

    private final String sign;
    private final String word;

    Health(String sign, String word) {
        this.sign = sign;
        this.word = word;
    }

    public String sign() {
        return sign;
    }

    public String word() {
        return word;
    }
}
