package dk.personaletal.staging;

import static dk.personaletal.staging.Value.CODE;
import static dk.personaletal.staging.Value.DATE;
import static dk.personaletal.staging.Value.EMPLOYMENT_NO;
import static dk.personaletal.staging.Value.FLAG;
import static dk.personaletal.staging.Value.INTEGER;
import static dk.personaletal.staging.Value.NAME;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One absence period, typed and pseudonymised. */
public final class AbsenceRow extends StagedRow {
    static final Columns<AbsenceRow> COLUMNS = new Columns<>(AbsenceRow.class, AbsenceRow::new);

    public static final Maybe<AbsenceRow, Integer> MUNICIPALITY = COLUMNS.optional("Kommunekode", INTEGER);
    static final Needed<AbsenceRow, Person> PERSON =
            COLUMNS.person("CPR", "Medarbejdernr", AbsenceRow::municipality, "person");
    /** Null means the main employment. */
    static final Maybe<AbsenceRow, UUID> EMPLOYMENT = COLUMNS.optional("Ansættelsesnr", "employment", EMPLOYMENT_NO);

    static final Needed<AbsenceRow, String> ABSENCE_CODE = COLUMNS.needed("Fraværskode", "absence_code", CODE);
    public static final Needed<AbsenceRow, LocalDate> STARTS_ON = COLUMNS.needed("Startdato", "starts_on", DATE);
    static final Maybe<AbsenceRow, String> ABSENCE_NAME = COLUMNS.optional("Fraværsårsag", "absence_name", NAME);
    /** Null while it's still running. */
    public static final Maybe<AbsenceRow, LocalDate> ENDS_ON = COLUMNS.optional("Slutdato", "ends_on", DATE);
    /** Null when not delivered: computed from working days and degree. */
    public static final Maybe<AbsenceRow, Integer> HOURS_HUNDREDTHS =
            COLUMNS.optional("Fraværstimer", "absence_hours_hundredths", INTEGER);

    static final Maybe<AbsenceRow, Integer> PLANNED_HOURS_HUNDREDTHS =
            COLUMNS.optional("Planlagte timer", "planned_hours_hundredths", INTEGER);
    static final Maybe<AbsenceRow, Integer> DEGREE_TENTHOUSANDTHS =
            COLUMNS.optional("Beskæftigelsesgrad", "degree_tenthousandths", INTEGER);
    static final Maybe<AbsenceRow, Boolean> PARTIAL = COLUMNS.optional("Delvis", "is_partial", FLAG);

    private AbsenceRow(int line, @Nullable Object[] values) {
        super(line, values);
    }

    private static int municipality(AbsenceRow begun, int ours) {
        Integer told = MUNICIPALITY.of(begun);
        return told == null ? ours : told;
    }
}
