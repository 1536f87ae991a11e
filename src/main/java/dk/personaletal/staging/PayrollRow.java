package dk.personaletal.staging;

import static dk.personaletal.staging.Value.DATE;
import static dk.personaletal.staging.Value.DIGIT;
import static dk.personaletal.staging.Value.EMPLOYMENT_NO;
import static dk.personaletal.staging.Value.FLAG;
import static dk.personaletal.staging.Value.INTEGER;
import static dk.personaletal.staging.Value.KEY;
import static dk.personaletal.staging.Value.LETTER;
import static dk.personaletal.staging.Value.LISTED_NAME;
import static dk.personaletal.staging.Value.LONG;
import static dk.personaletal.staging.Value.NAME;
import static dk.personaletal.staging.Value.TEXT;
import static dk.personaletal.staging.Value.YEAR_MONTH;

import dk.personaletal.staging.values.EmploymentNumber;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One employment in one month's census, typed and pseudonymised. */
public final class PayrollRow extends StagedRow {
    static final Columns<PayrollRow> COLUMNS =
            new Columns<>(PayrollRow.class, PayrollRow::new).deletedBy("Status", "S");

    public static final Needed<PayrollRow, YearMonth> MONTH = COLUMNS.needed("Udtræksmåned", YEAR_MONTH);
    public static final Needed<PayrollRow, Integer> MUNICIPALITY = COLUMNS.needed("Kommunekode", INTEGER);

    static final Needed<PayrollRow, Person> PERSON = COLUMNS.person(
            "CPR",
            "Medarbejdernr",
            (begun, ours) -> MUNICIPALITY.orNull(begun),
            "person",
            "employee_number",
            "person_without_zeros");
    static final Needed<PayrollRow, EmploymentNumber> EMPLOYMENT =
            COLUMNS.employment("Ansættelsesnr", "employment", "employment_without_zeros");
    /** {@code M} monthly or {@code T} hourly. */
    public static final Needed<PayrollRow, Character> PAY_FORM = COLUMNS.needed("Aflønningsform", "pay_form", LETTER);

    /** 0 1 3 employed, 7 8 9 gone; 1 when not given. */
    public static final Needed<PayrollRow, Integer> STATUS = COLUMNS.needed("Status", "status", DIGIT.or(1));

    static final Maybe<PayrollRow, UUID> MANAGER_EMPLOYMENT =
            COLUMNS.optional("Lederansættelsesnr", "manager_employment", EMPLOYMENT_NO);
    /** 10000 is full time. */
    public static final Needed<PayrollRow, Integer> DEGREE_TENTHOUSANDTHS =
            COLUMNS.needed("Beskæftigelsesgrad", "degree_tenthousandths", INTEGER);

    public static final Maybe<PayrollRow, LocalDate> BIRTH_DATE = COLUMNS.optional("Fødselsdato", "birth_date", DATE);
    /** {@code K} or {@code M}. */
    static final Maybe<PayrollRow, Character> SEX = COLUMNS.optional("Køn", "sex", LETTER);

    static final Maybe<PayrollRow, String> DEPARTMENT_CODE = COLUMNS.optional("Centerkode", "department_code", KEY);
    public static final Maybe<PayrollRow, String> DEPARTMENT_NAME = COLUMNS.optional("Center", "department_name", NAME);
    static final Maybe<PayrollRow, String> UNIT_CODE = COLUMNS.optional("Afdelingskode", "unit_code", KEY);
    public static final Maybe<PayrollRow, String> UNIT_NAME = COLUMNS.optional("Afdeling", "unit_name", NAME);
    static final Maybe<PayrollRow, String> AGREEMENT_CODE = COLUMNS.optional("Overenskomstkode", "agreement_code", KEY);
    public static final Maybe<PayrollRow, String> AGREEMENT_GROUP =
            COLUMNS.optional("Overenskomstgruppe", "agreement_group", NAME);
    static final Maybe<PayrollRow, String> POSITION_CODE = COLUMNS.optional("Stillingskode", "position_code", KEY);
    static final Maybe<PayrollRow, String> POSITION_NAME = COLUMNS.optional("Stilling", "position_name", NAME);
    /** As the list has it, or as written when the list doesn't know it. */
    static final Maybe<PayrollRow, String> STAFF_CATEGORY =
            COLUMNS.optional("Personalekategori", "staff_category", LISTED_NAME);

    public static final Maybe<PayrollRow, LocalDate> EMPLOYED_FROM =
            COLUMNS.optional("Ansættelsesdato", "employed_from", DATE);
    public static final Maybe<PayrollRow, LocalDate> EMPLOYED_TO =
            COLUMNS.optional("Fratrædelsesdato", "employed_to", DATE);
    public static final Maybe<PayrollRow, Integer> WEEKLY_HOURS_HUNDREDTHS =
            COLUMNS.optional("Ugetimer", "weekly_hours_hundredths", INTEGER);
    public static final Maybe<PayrollRow, Long> GROSS_PAY_OERE = COLUMNS.optional("Bruttoløn", "gross_pay_oere", LONG);
    static final Maybe<PayrollRow, String> PAY_STEP = COLUMNS.optional("Løntrin", "pay_step", TEXT);
    static final Maybe<PayrollRow, Long> BASE_PAY_OERE = COLUMNS.optional("Grundløn", "base_pay_oere", LONG);
    static final Maybe<PayrollRow, Long> SUPPLEMENT_OERE = COLUMNS.optional("Tillæg", "supplement_oere", LONG);
    static final Maybe<PayrollRow, Long> PENSION_OERE = COLUMNS.optional("Pension", "pension_oere", LONG);
    static final Maybe<PayrollRow, LocalDate> SENIORITY_DATE =
            COLUMNS.optional("Anciennitetsdato", "seniority_date", DATE);
    static final Maybe<PayrollRow, Boolean> MANAGER = COLUMNS.optional("Leder", "is_manager", FLAG);
    static final Maybe<PayrollRow, String> LEAVING_REASON =
            COLUMNS.optional("Fratrædelsesårsag", "leaving_reason", NAME);

    private PayrollRow(int line, @Nullable Object[] values) {
        super(line, values);
    }

    @Override
    Optional<Alias> alias() {
        Person person = PERSON.of(this);
        UUID number = person.employeeNumber();
        return number == null ? Optional.empty() : Optional.of(new Alias(MUNICIPALITY.of(this), number, person.key()));
    }
}
