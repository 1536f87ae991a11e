package dk.personaletal.demo;

import dk.personaletal.demo.Structure.Unit;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The payroll census of a month: one line per employment. */
final class PayrollFile {
    static final List<String> HEADER = List.of(("Udtræksmåned;Kommunekode;Medarbejdernr;Ansættelsesnr;Fødselsdato;Køn;"
                    + "Centerkode;Center;Afdelingskode;Afdeling;Overenskomstkode;Overenskomstgruppe;Stillingskode;Stilling;"
                    + "Personalekategori;Aflønningsform;Ansættelsesdato;Fratrædelsesdato;Beskæftigelsesgrad;Ugetimer;"
                    + "Bruttoløn;Løntrin;Status;Fratrædelsesårsag;Grundløn;Tillæg;Pension;Anciennitetsdato;Leder;"
                    + "Lederansættelsesnr")
            .split(";"));

    static final int BIRTH_DATE = HEADER.indexOf("Fødselsdato");
    static final int DEGREE = HEADER.indexOf("Beskæftigelsesgrad");
    private static final int SECOND_EMPLOYMENT = 50;
    private static final int SECOND_DEGREE = 1000;
    private static final int FULL_WEEK_HUNDREDTHS = 3700;

    private final YearMonth month;
    private final FileStyle style;
    private final Map<Unit, List<Person>> managers = new HashMap<>();
    private final List<List<String>> lines = new ArrayList<>();

    private PayrollFile(YearMonth month, FileStyle style) {
        this.month = month;
        this.style = style;
    }

    static List<List<String>> lines(YearMonth month, List<Person> staff, List<Person> gone, FileStyle style) {
        PayrollFile file = new PayrollFile(month, style);
        file.lines.add(HEADER);
        staff.stream().filter(Person::isManager).forEach(file::addManager);
        gone.forEach(person -> file.add(person, person.employmentNo, person.degree, "8"));
        for (Person person : staff) {
            String status = person.isOnLeave(month.atEndOfMonth()) ? "3" : "1";
            file.add(person, person.employmentNo, person.degree, status);
            if (person.secondPosition) {
                file.add(person, SECOND_EMPLOYMENT + person.employmentNo, SECOND_DEGREE, status);
            }
        }
        return file.lines;
    }

    private void addManager(Person manager) {
        managers.computeIfAbsent(manager.unit, unit -> new ArrayList<>()).add(manager);
    }

    private void add(Person person, int employmentNo, int degree, String status) {
        Unit unit = person.unit;
        AgreementGroup group = person.group;
        Pay pay = Pay.of(person, degree, month);
        LocalDate leavesOn = person.leavesOn;
        lines.add(List.of(
                month.toString(),
                Structure.MUNICIPALITY_CODE,
                person.employeeNumber(),
                String.valueOf(employmentNo),
                style.date(person.born),
                person.woman ? "K" : "M",
                unit.centre().code(),
                unit.centre().name(),
                unit.code(),
                unit.name(),
                String.valueOf(group.code),
                group.danishName,
                String.valueOf(10 * (group.code - 4000) + person.position),
                group.positions.get(person.position),
                person.category,
                person.hourly ? "Timeløn" : "Månedsløn",
                style.date(person.hired),
                leavesOn == null ? "" : style.date(leavesOn),
                DanishNumber.tenThousandths(degree),
                DanishNumber.hundredths((long) FULL_WEEK_HUNDREDTHS * degree / 10_000),
                DanishNumber.hundredths(pay.gross()),
                String.valueOf(pay.step()),
                status,
                person.leavingReason,
                DanishNumber.hundredths(pay.base()),
                DanishNumber.hundredths(pay.supplement()),
                DanishNumber.hundredths(pay.pension()),
                style.date(person.seniority),
                person.isManager() ? "J" : "N",
                managerOf(person)));
    }

    private String managerOf(Person person) {
        List<Person> candidates = managers.getOrDefault(person.unit, List.of());
        if (person.isManager() || candidates.isEmpty()) {
            return "";
        }
        Person manager = candidates.get(person.number % candidates.size());
        return manager.employeeNumber() + "-" + manager.employmentNo;
    }
}
