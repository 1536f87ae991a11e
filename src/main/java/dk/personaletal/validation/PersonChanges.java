package dk.personaletal.validation;

/** Which person a number means, by the person changes that are accepted; for statements that know {@code :delivery}. */
public final class PersonChanges {
    /** Whether any person change is accepted, as a condition. */
    public static final String ANY = """
            exists (
                select from delivery change join delivery judged using (municipality)
                where judged.delivery_id = :delivery and change.contract = 'personskift'
                  and change.state = 'ACCEPTED' and change.superseded_at is null)""";

    /** Old numbers and their persons, as a table; without person changes it's empty and costs nothing. */
    public static final String TABLE = """
            changed_person(array(
                select known.delivery_id
                from delivery judged
                join delivery known on known.municipality = judged.municipality
                where judged.delivery_id = :delivery
                  and (known.delivery_id = judged.delivery_id
                       or known.state = 'ACCEPTED' and known.superseded_at is null)
                  and %s))""".formatted(ANY);

    private PersonChanges() {}
}
