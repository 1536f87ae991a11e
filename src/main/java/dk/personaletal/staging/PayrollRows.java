package dk.personaletal.staging;

import dk.personaletal.shared.EmploymentNumbers;
import dk.personaletal.shared.Pseudonyms;
import java.time.YearMonth;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Payroll lines to rows of {@code payroll_row}. */
final class PayrollRows implements RowKind<PayrollRow> {
    static final String COLUMNS = """
            person, employee_number, employment, birth_date, sex,
              department_code, department_name, unit_code, unit_name, agreement_code, agreement_group, position_code,
              position_name, staff_category, pay_form, status, employed_from, employed_to, degree_tenthousandths,
              weekly_hours_hundredths, gross_pay_oere, pay_step, base_pay_oere, supplement_oere, pension_oere,
              seniority_date, is_manager, manager_employment, leaving_reason""";

    private final Persons persons;
    private final EmploymentNumbers employments;
    private final Slot month;
    private final Slot municipality;
    private final Slot employmentNo;
    private final Slot status;
    private final Slot birthDate;
    private final Slot sex;
    private final Slot departmentCode;
    private final Slot departmentName;
    private final Slot unitCode;
    private final Slot unitName;
    private final Slot agreementCode;
    private final Slot agreementGroup;
    private final Slot positionCode;
    private final Slot positionName;
    private final Slot staffCategory;
    private final Slot payForm;
    private final Slot employedFrom;
    private final Slot employedTo;
    private final Slot degree;
    private final Slot weeklyHours;
    private final Slot grossPay;
    private final Slot payStep;
    private final Slot basePay;
    private final Slot supplement;
    private final Slot pension;
    private final Slot seniorityDate;
    private final Slot manager;
    private final Slot managerEmploymentNo;
    private final Slot leavingReason;

    PayrollRows(int ourMunicipality, Cells cells, Pseudonyms pseudonyms) {
        persons = new Persons(cells, pseudonyms);
        employments = pseudonyms.employmentNumbers(ourMunicipality);
        month = cells.slot("Udtræksmåned");
        municipality = cells.slot("Kommunekode");
        employmentNo = cells.slot("Ansættelsesnr");
        status = cells.slot("Status");
        birthDate = cells.slot("Fødselsdato");
        sex = cells.slot("Køn");
        departmentCode = cells.slot("Centerkode");
        departmentName = cells.slot("Center");
        unitCode = cells.slot("Afdelingskode");
        unitName = cells.slot("Afdeling");
        agreementCode = cells.slot("Overenskomstkode");
        agreementGroup = cells.slot("Overenskomstgruppe");
        positionCode = cells.slot("Stillingskode");
        positionName = cells.slot("Stilling");
        staffCategory = cells.slot("Personalekategori");
        payForm = cells.slot("Aflønningsform");
        employedFrom = cells.slot("Ansættelsesdato");
        employedTo = cells.slot("Fratrædelsesdato");
        degree = cells.slot("Beskæftigelsesgrad");
        weeklyHours = cells.slot("Ugetimer");
        grossPay = cells.slot("Bruttoløn");
        payStep = cells.slot("Løntrin");
        basePay = cells.slot("Grundløn");
        supplement = cells.slot("Tillæg");
        pension = cells.slot("Pension");
        seniorityDate = cells.slot("Anciennitetsdato");
        manager = cells.slot("Leder");
        managerEmploymentNo = cells.slot("Lederansættelsesnr");
        leavingReason = cells.slot("Fratrædelsesårsag");
    }

    @Override
    public boolean deleted(Cells cells) {
        return cells.is(status, "S");
    }

    @Override
    public @Nullable PayrollRow read(Cells cells) {
        YearMonth inMonth = cells.month(month);
        Integer ofMunicipality = cells.scaledInt(municipality);
        Persons.Person person = ofMunicipality == null ? null : persons.read(cells, ofMunicipality);
        String employment = cells.text(employmentNo);
        String form = cells.code(payForm);
        Integer partOfFullTime = cells.scaledInt(degree);
        String state = cells.code(status);
        String boss = cells.text(managerEmploymentNo);
        if (inMonth == null
                || ofMunicipality == null
                || person == null
                || employment == null
                || form == null
                || partOfFullTime == null) {
            return null;
        }
        return new PayrollRow(
                cells.line(),
                inMonth,
                ofMunicipality,
                person.key(),
                person.employeeNumber(),
                employments.pseudonym(employment),
                cells.date(birthDate),
                firstLetter(cells.code(sex)),
                cells.text(departmentCode),
                cells.name(departmentName),
                cells.text(unitCode),
                cells.name(unitName),
                cells.text(agreementCode),
                cells.name(agreementGroup),
                cells.text(positionCode),
                cells.name(positionName),
                cells.name(staffCategory),
                form.charAt(0),
                state == null ? 1 : state.charAt(0) - '0',
                cells.date(employedFrom),
                cells.date(employedTo),
                partOfFullTime,
                cells.scaledInt(weeklyHours),
                cells.scaled(grossPay),
                cells.text(payStep),
                cells.scaled(basePay),
                cells.scaled(supplement),
                cells.scaled(pension),
                cells.date(seniorityDate),
                cells.flag(manager),
                boss == null ? null : employments.pseudonym(boss),
                cells.name(leavingReason));
    }

    @Override
    public void encode(PayrollRow row, CopyBuffer out) {
        out.putUuid(row.person());
        out.putUuid(row.employeeNumber());
        out.putUuid(row.employment());
        out.putDate(row.birthDate());
        out.putChar(row.sex());
        out.putText(row.departmentCode());
        out.putText(row.departmentName());
        out.putText(row.unitCode());
        out.putText(row.unitName());
        out.putText(row.agreementCode());
        out.putText(row.agreementGroup());
        out.putText(row.positionCode());
        out.putText(row.positionName());
        out.putText(row.staffCategory());
        out.putChar(row.payForm());
        out.putShort(row.status());
        out.putDate(row.employedFrom());
        out.putDate(row.employedTo());
        out.putInt(row.degreeTenthousandths());
        out.putInt(row.weeklyHoursHundredths());
        out.putLong(row.grossPayOere());
        out.putText(row.payStep());
        out.putLong(row.basePayOere());
        out.putLong(row.supplementOere());
        out.putLong(row.pensionOere());
        out.putDate(row.seniorityDate());
        out.putFlag(row.manager());
        out.putUuid(row.managerEmployment());
        out.putText(row.leavingReason());
    }

    @Override
    public void aliases(PayrollRow row, Consumer<Alias> aliases) {
        if (row.employeeNumber() != null) {
            aliases.accept(new Alias(row.municipality(), row.employeeNumber(), row.person()));
        }
    }

    private static @Nullable Character firstLetter(@Nullable String code) {
        return code == null ? null : code.charAt(0);
    }
}
