package dk.personaletal.doctor;

/**
 * One thing looked at.
 *
 * @param about what was looked at
 * @param meaning how it is
 * @param remedy what to do; empty when nothing
 */
public record Check(String about, Health health, String meaning, String remedy) {
    static Check ok(String about, String meaning) {
        return new Check(about, Health.OK, meaning, "");
    }

    static Check note(String about, String meaning, String remedy) {
        return new Check(about, Health.NOTE, meaning, remedy);
    }

    static Check fault(String about, String meaning, String remedy) {
        return new Check(about, Health.CONFIGURATION, meaning, remedy);
    }

    static Check databaseFault(String about, String meaning, String remedy) {
        return new Check(about, Health.DATABASE, meaning, remedy);
    }
}
