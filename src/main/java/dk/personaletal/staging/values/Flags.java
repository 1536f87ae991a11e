package dk.personaletal.staging.values;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Yes and no as payroll systems write them. */
public final class Flags {
    private Flags() {}

    public static @Nullable Boolean parse(String value) {
        return switch (value.toLowerCase(Locale.ROOT)) {
            case "j", "ja", "1", "true" -> Boolean.TRUE;
            case "n", "nej", "0", "false" -> Boolean.FALSE;
            default -> null;
        };
    }
}
