package dk.personaletal.attack.town;

import dk.personaletal.shared.Checksum;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** A town's deliveries, month by month, as the standard contract has them. */
public final class TownFiles {
    private static final String PAYROLL = "Udtræksmåned;Kommunekode;Medarbejdernr;Ansættelsesnr;Fødselsdato;Køn;"
            + "Centerkode;Center;Afdelingskode;Afdeling;Overenskomstkode;Overenskomstgruppe;Stillingskode;Stilling;"
            + "Personalekategori;Aflønningsform;Ansættelsesdato;Fratrædelsesdato;Beskæftigelsesgrad;Ugetimer;"
            + "Bruttoløn;Løntrin;Status;Fratrædelsesårsag;Grundløn;Tillæg;Pension;Anciennitetsdato;Leder;"
            + "Lederansættelsesnr";
    private static final String ABSENCE =
            "Medarbejdernr;Ansættelsesnr;Fraværskode;Fraværsårsag;Startdato;Slutdato;Fraværstimer;Beskæftigelsesgrad";
    private static final String POSTINGS =
            "Opslagsnr;Enhedskode;Overenskomstkode;Opslagsdato;Kandidater;Genopslag;Besat dato";
    private static final String SURVEY =
            "År;Enhedskode;Spørgsmål;Helt enig;Enig;Hverken enig eller uenig;Uenig;Helt uenig;Gennemsnit";
    private static final List<String> QUESTIONS = List.of("SOCIAL_KAPITAL", "UDVIKLING", "TRIVSEL", "LEDELSE");
    private static final List<String> ANSWERS =
            List.of("Ny stilling", "Pension", "Ledelse", "Løn", "Flytning", "Andet");
    private static final List<String> CAUSES =
            List.of("10;Sygdom", "10;Sygdom", "10;Sygdom", "20;Barns 1. sygedag", "30;Barsel", "40;Omsorgsdag");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-yyyy");

    private final Path inbox;
    private final SmallTown town;

    private TownFiles(Path inbox, SmallTown town) {
        this.inbox = inbox;
        this.town = town;
    }

    /** Writes the deliveries of all months, each with its marker. */
    public static Map<String, String> write(Path inbox, long seed) throws IOException {
        Files.createDirectories(inbox);
        TownFiles files = new TownFiles(inbox, new SmallTown(seed));
        files.organisation(SmallTown.FIRST);
        files.survey(2018);
        files.survey(2020);
        for (YearMonth month = SmallTown.FIRST; !month.isAfter(SmallTown.LAST); month = month.plusMonths(1)) {
            if (month.isAfter(SmallTown.FIRST)) {
                files.town.advanceTo(month);
            }
            files.month(month);
        }
        files.organisation(SmallTown.LAST);
        Map<String, String> centers = new HashMap<>();
        files.town.units().forEach(unit -> centers.put(unit.name(), unit.centerName()));
        return centers;
    }

    private void month(YearMonth month) throws IOException {
        payroll(month);
        absence(month);
        postings(month);
        answers(month);
    }

    private void payroll(YearMonth month) throws IOException {
        List<String> lines = new ArrayList<>(List.of(PAYROLL));
        town.gone().forEach(worker -> lines.add(line(month, worker, "8")));
        town.staff().forEach(worker -> lines.add(line(month, worker, town.dice(60) == 0 ? "3" : "1")));
        deliver("loen_" + month, lines);
    }

    private String line(YearMonth month, Worker worker, String status) {
        Workplace unit = worker.unit;
        long gross = Math.round(worker.pay * worker.degree / 10_000.0);
        Worker leader = leader(worker);
        return String.join(
                ";",
                month.toString(),
                "173",
                worker.employeeNumber(),
                "1",
                DAY.format(worker.born),
                worker.woman ? "K" : "M",
                unit.center(),
                unit.centerName(),
                unit.code(),
                unit.name(),
                String.valueOf(4101 + worker.group),
                SmallTown.GROUPS.get(worker.group),
                String.valueOf(1010 + 10 * worker.group),
                "Stilling " + worker.group,
                worker.category,
                worker.hourly ? "Timeløn" : "Månedsløn",
                DAY.format(worker.hired),
                worker.leavesOn.equals(LocalDate.MAX) ? "" : DAY.format(worker.leavesOn),
                String.format(Locale.ROOT, "%.4f", worker.degree / 10_000.0).replace('.', ','),
                String.format(Locale.ROOT, "%.2f", 37 * worker.degree / 10_000.0)
                        .replace('.', ','),
                gross + ",00",
                "20",
                status,
                worker.reason,
                Math.round(gross * 0.77) + ",00",
                Math.round(gross * 0.10) + ",00",
                Math.round(gross * 0.13) + ",00",
                DAY.format(worker.hired),
                worker.leader ? "J" : "N",
                leader == worker ? "" : leader.employeeNumber() + "-1");
    }

    /** The first leader of the center, or else oneself. */
    private Worker leader(Worker worker) {
        return worker.leader
                ? worker
                : town.staff().stream()
                        .filter(one -> one.leader && one.unit.center().equals(worker.unit.center()))
                        .skip(worker.number % 2)
                        .findFirst()
                        .orElse(worker);
    }

    /** About every third is ill in a month, most of them for a few days. */
    private void absence(YearMonth month) throws IOException {
        List<String> lines = new ArrayList<>(List.of(ABSENCE));
        for (Worker worker : town.staff()) {
            if (town.dice(3) == 0 && !worker.hired.isAfter(month.atDay(1))) {
                LocalDate first = month.atDay(1 + town.dice(20));
                int days = town.dice(10) == 0 ? month.lengthOfMonth() - first.getDayOfMonth() : town.dice(6);
                LocalDate last = first.plusDays(Math.min(days, month.lengthOfMonth() - first.getDayOfMonth()));
                lines.add(String.join(
                        ";",
                        worker.employeeNumber(),
                        "1",
                        CAUSES.get(town.dice(CAUSES.size())),
                        DAY.format(first),
                        DAY.format(last),
                        String.format(Locale.ROOT, "%.2f", 7.4 * workingDays(first, last) * worker.degree / 10_000.0)
                                .replace('.', ','),
                        String.format(Locale.ROOT, "%.4f", worker.degree / 10_000.0)
                                .replace('.', ',')));
            }
        }
        deliver("fravaer_" + month, lines);
    }

    private static long workingDays(LocalDate first, LocalDate last) {
        return first.datesUntil(last.plusDays(1))
                .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0)
                .count();
    }

    private void postings(YearMonth month) throws IOException {
        List<String> lines = new ArrayList<>(List.of(POSTINGS));
        for (int i = 1; i <= 1 + town.dice(4); i++) {
            Workplace unit = town.units().get(town.dice(town.units().size()));
            lines.add("S%s-%d;%s;4101;%s;%d;N;"
                    .formatted(month, i, unit.code(), DAY.format(month.atDay(10)), town.dice(20)));
        }
        deliver("rekruttering_" + month, lines);
    }

    private void answers(YearMonth month) throws IOException {
        List<String> lines = new ArrayList<>(List.of("Udtræksmåned;Enhedskode;Overenskomstkode;Årsag"));
        town.staff().stream()
                .filter(worker -> YearMonth.from(worker.leavesOn).equals(month) && town.dice(3) > 0)
                .forEach(worker -> lines.add(month + ";" + worker.unit.code() + ";" + (4101 + worker.group) + ";"
                        + ANSWERS.get(town.dice(ANSWERS.size()))));
        if (lines.size() > 1) {
            deliver("fratraedelser_" + month, lines);
        }
    }

    private void survey(int year) throws IOException {
        List<String> lines = new ArrayList<>(List.of(SURVEY));
        for (String question : QUESTIONS) {
            int[] all = new int[5];
            Map<String, int[]> centers = new TreeMap<>();
            for (int i = 0; i < town.size() * 3 / 4; i++) {
                int answer = Math.max(
                        0, Math.min(4, (int) Math.round(1 + town.dice(100) / 60.0 + town.dice(100) / 90.0 - 0.6)));
                all[answer]++;
                centers.computeIfAbsent(
                                town.units().get(town.dice(town.units().size())).center(), any -> new int[5])[answer]++;
            }
            centers.forEach((center, answers) -> lines.add(answers(year, center, question, answers)));
            lines.add(answers(year, "", question, all));
        }
        deliver("trivsel_" + year, lines);
    }

    private static String answers(int year, String unit, String question, int[] answers) {
        StringBuilder line = new StringBuilder(year + ";" + unit + ";" + question);
        int given = 0;
        int points = 0;
        for (int i = 0; i < answers.length; i++) {
            line.append(';').append(answers[i]);
            given += answers[i];
            points += answers[i] * (answers.length - i);
        }
        return line
                + String.format(Locale.ROOT, ";%.2f", (double) points / given).replace('.', ',');
    }

    private void organisation(YearMonth month) throws IOException {
        List<String> lines =
                new ArrayList<>(List.of("Udtræksmåned;Kommunekode;Enhedskode;Enhed;Overordnet enhedskode;Niveau"));
        lines.add(month + ";173;173;Byen;;0");
        town.units().stream()
                .map(unit -> month + ";173;" + unit.center() + ";" + unit.centerName() + ";173;1")
                .distinct()
                .forEach(lines::add);
        town.units()
                .forEach(unit ->
                        lines.add(month + ";173;" + unit.code() + ";" + unit.name() + ";" + unit.center() + ";2"));
        deliver("organisation_" + month, lines);
    }

    private void deliver(String name, List<String> lines) throws IOException {
        Path file = Files.writeString(inbox.resolve(name + ".csv"), String.join("\r\n", lines) + "\r\n");
        Files.writeString(inbox.resolve(name + ".csv.sha256"), Checksum.of(file) + "  " + name + ".csv\n");
    }
}
