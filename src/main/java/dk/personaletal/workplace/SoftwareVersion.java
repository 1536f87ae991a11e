package dk.personaletal.workplace;

import java.util.Objects;

/** The program's version, from the jar's manifest. */
public final class SoftwareVersion {
    private SoftwareVersion() {}

    public static String get() {
        return Objects.requireNonNullElse(SoftwareVersion.class.getPackage().getImplementationVersion(), "udvikling");
    }
}
