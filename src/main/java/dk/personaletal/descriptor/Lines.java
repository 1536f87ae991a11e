package dk.personaletal.descriptor;

import java.util.Map;

/**
 * How {@code explain} finds the lines behind a figure.
 *
 * @param sql the file that lists them
 * @param roles what a line is counted as, by the measure that tells how many there are
 */
public record Lines(String sql, Map<String, String> roles) {
    public Lines {
        roles = Map.copyOf(roles);
    }
}
