package dk.personaletal.delivery;

import java.time.Instant;

/** What a person has said of a rejected delivery that needs no more attention. */
public record Dismissal(Instant at, String reason) {}
