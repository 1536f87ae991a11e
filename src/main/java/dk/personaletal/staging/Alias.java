package dk.personaletal.staging;

import java.util.UUID;

/** A pseudonymised employee number and the person it belongs to. */
public record Alias(int municipality, UUID employeeNumber, UUID person) {}
