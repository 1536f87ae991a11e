package dk.personaletal.indicators;

import java.util.UUID;

/** Two numbers of one person. */
record PersonChangeFact(UUID oldPerson, UUID newPerson) {}
