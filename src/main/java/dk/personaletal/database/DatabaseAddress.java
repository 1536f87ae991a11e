package dk.personaletal.database;

import org.jspecify.annotations.Nullable;

/**
 * How to reach a PostgreSQL database.
 *
 * @param url {@code jdbc:postgresql://...}
 * @param user null when the URL or the surroundings tell
 * @param password null when none is needed; never printed
 */
public record DatabaseAddress(
        String url, @Nullable String user, @Nullable String password) {

    @Override
    public String toString() {
        return "DatabaseAddress[url=" + url.replaceAll("\\?.*", "") + ", user=" + user + "]";
    }
}
