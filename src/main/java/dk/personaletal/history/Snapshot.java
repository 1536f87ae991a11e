package dk.personaletal.history;

import java.time.Instant;
import java.time.YearMonth;

/**
 * What was known when something was computed.
 *
 * @param hash SHA-256 over the deliveries' contents and the settings that shape figures, in hexadecimal
 * @param knownAt the newest verdict among its deliveries
 */
public record Snapshot(long id, int municipality, YearMonth period, String hash, Instant knownAt) {}
