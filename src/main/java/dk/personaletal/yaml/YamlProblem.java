package dk.personaletal.yaml;

/** A file that isn't the YAML it should be. The message is one Danish sentence with the file, the line and what to do. */
public final class YamlProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public YamlProblem(String message) {
        super(message);
    }

    /** @param line the first is 1 */
    public static YamlProblem at(String file, int line, String what) {
        return new YamlProblem(file + ", linje " + line + ": " + what);
    }
}
