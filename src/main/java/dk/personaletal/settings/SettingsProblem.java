package dk.personaletal.settings;

/** The configuration can't be used. The message is Danish and says what to mend. */
public final class SettingsProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public SettingsProblem(String message) {
        super(message);
    }
}
