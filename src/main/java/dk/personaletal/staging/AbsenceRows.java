package dk.personaletal.staging;

import dk.personaletal.shared.EmploymentNumbers;
import dk.personaletal.shared.Pseudonyms;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Absence lines to rows of {@code absence_row}. */
final class AbsenceRows implements RowKind<AbsenceRow> {
    static final String COLUMNS = """
            person, employment, absence_code, absence_name, starts_on, ends_on,
              absence_hours_hundredths, planned_hours_hundredths, degree_tenthousandths, is_partial""";

    private final int ourMunicipality;
    private final Persons persons;
    private final EmploymentNumbers employments;
    private final Slot municipality;
    private final Slot employmentNo;
    private final Slot code;
    private final Slot name;
    private final Slot startsOn;
    private final Slot endsOn;
    private final Slot hours;
    private final Slot plannedHours;
    private final Slot degree;
    private final Slot partial;

    /** @param ourMunicipality where employee numbers belong when the file doesn't say */
    AbsenceRows(int ourMunicipality, Cells cells, Pseudonyms pseudonyms) {
        this.ourMunicipality = ourMunicipality;
        persons = new Persons(cells, pseudonyms);
        employments = pseudonyms.employmentNumbers(ourMunicipality);
        municipality = cells.slot("Kommunekode");
        employmentNo = cells.slot("Ansættelsesnr");
        code = cells.slot("Fraværskode");
        name = cells.slot("Fraværsårsag");
        startsOn = cells.slot("Startdato");
        endsOn = cells.slot("Slutdato");
        hours = cells.slot("Fraværstimer");
        plannedHours = cells.slot("Planlagte timer");
        degree = cells.slot("Beskæftigelsesgrad");
        partial = cells.slot("Delvis");
    }

    @Override
    public @Nullable AbsenceRow read(Cells cells) {
        Integer ofMunicipality = cells.scaledInt(municipality);
        Persons.Person person = persons.read(cells, ofMunicipality == null ? ourMunicipality : ofMunicipality);
        String employment = cells.text(employmentNo);
        String absenceCode = cells.code(code);
        LocalDate start = cells.date(startsOn);
        if (person == null || absenceCode == null || start == null) {
            return null;
        }
        return new AbsenceRow(
                cells.line(),
                ofMunicipality,
                person.key(),
                employment == null ? null : employments.pseudonym(employment),
                absenceCode,
                cells.name(name),
                start,
                cells.date(endsOn),
                cells.scaledInt(hours),
                cells.scaledInt(plannedHours),
                cells.scaledInt(degree),
                cells.flag(partial));
    }

    @Override
    public void encode(AbsenceRow row, CopyBuffer out) {
        out.putUuid(row.person());
        out.putUuid(row.employment());
        out.putText(row.absenceCode());
        out.putText(row.absenceName());
        out.putDate(row.startsOn());
        out.putDate(row.endsOn());
        out.putInt(row.hoursHundredths());
        out.putInt(row.plannedHoursHundredths());
        out.putInt(row.degreeTenthousandths());
        out.putFlag(row.partial());
    }
}
