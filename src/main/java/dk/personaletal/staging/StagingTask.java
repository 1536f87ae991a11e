package dk.personaletal.staging;

import dk.personaletal.delivery.DeliveryScope;
import java.nio.file.Path;

/**
 * A registered delivery to take in.
 *
 * @param sha256 what the bytes must hash to, in lower-case hexadecimal
 * @param layout name of the contract's layout: standard, sd, opus
 * @param linesDone how many lines of it were taken in before, with their rows: reading goes on after them
 */
public record StagingTask(DeliveryScope scope, Path file, String sha256, String layout, long linesDone) {}
