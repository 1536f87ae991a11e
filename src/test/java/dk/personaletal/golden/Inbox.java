package dk.personaletal.golden;

import dk.personaletal.shared.Checksum;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Writes the deliveries behind the published tables: payroll by month, absence by year and later by month, benchmark. */
final class Inbox {
    private final Path folder;
    private final @Nullable Random chance;
    private final @Nullable Noise noise;
    private final List<Person> people = People.all();

    private Inbox(Path folder, @Nullable Long seed) {
        this.folder = folder;
        this.chance = seed == null ? null : new Random(seed);
        this.noise = seed == null ? null : new Noise(people, seed);
    }

    static Path plain(Path folder) {
        new Inbox(folder, null).fill();
        return folder;
    }

    static Path noisy(Path folder, long seed) {
        new Inbox(folder, seed).fill();
        return folder;
    }

    /** For a proof outside the tests; the argument is the folder. */
    public static void main(String[] arguments) {
        plain(Path.of(arguments[0]));
    }

    private void fill() {
        Map<YearMonth, List<PayrollLine>> payroll = payroll();
        payroll.forEach((month, lines) -> {
            FileStyle style = style();
            deliver(
                    "loen_" + month,
                    style,
                    PayrollLine.HEADER,
                    lines.stream().map(line -> line.cells(style)).toList());
        });
        List<Spell> spells = SickLeave.of(people, payroll);
        Year byMonth = Year.from(People.OPENING);
        for (Year year = Year.from(People.FIRST); year.isBefore(byMonth); year = year.plusYears(1)) {
            absence(year.toString(), year.atDay(1), year.atMonth(12).atEndOfMonth(), spells, List.of());
        }
        for (YearMonth month = byMonth.atMonth(1); !month.isAfter(People.CLOSING); month = month.plusMonths(1)) {
            absence(
                    month.toString(),
                    month.atDay(1),
                    month.atEndOfMonth(),
                    spells,
                    noise == null ? List.of() : noise.absence(month));
        }
        benchmark();
    }

    private Map<YearMonth, List<PayrollLine>> payroll() {
        Map<YearMonth, List<PayrollLine>> payroll = new TreeMap<>();
        for (YearMonth each = People.FIRST; !each.isAfter(People.CLOSING); each = each.plusMonths(1)) {
            YearMonth month = each;
            List<PayrollLine> lines = people.stream()
                    .filter(person -> person.isEmployedIn(month))
                    .map(person -> person.line(month))
                    .toList();
            payroll.put(month, noise == null ? lines : noise.around(month, lines));
        }
        return payroll;
    }

    /** With noise, a spell that goes on after the period is told without end or hours; the next delivery has both. */
    private void absence(String period, LocalDate from, LocalDate to, List<Spell> spells, List<Spell> more) {
        FileStyle style = style();
        List<Spell> delivered = new ArrayList<>(more);
        for (Spell spell : spells) {
            if (spell.touches(from, to)) {
                boolean goesOn = spell.touches(to.plusDays(1), to.plusDays(1));
                delivered.add(noise != null && goesOn ? spell.stillRunning() : spell);
            }
        }
        deliver(
                "fravaer_" + period,
                style,
                Spell.HEADER,
                delivered.stream().map(spell -> spell.cells(style)).toList());
    }

    private void benchmark() {
        FileStyle style = style();
        List<List<String>> lines = PublishedTable.SICK_LEAVE.rows().stream()
                .filter(row -> !row.get(0).equals("LTK"))
                .map(row -> List.of(row.get(1), row.get(0), style.decimal(row.get(2)), style.decimal(row.get(3))))
                .toList();
        deliver("benchmark_sygefravaer", style, List.of("År", "Område", "Dagsværk", "Fraværsprocent"), lines);
    }

    private FileStyle style() {
        return chance == null ? FileStyle.USUAL : FileStyle.noisy(chance);
    }

    private void deliver(String name, FileStyle style, List<String> header, List<List<String>> lines) {
        try {
            Path file = Files.createDirectories(folder).resolve(name + ".csv");
            Files.write(file, style.bytes(header, lines));
            Files.writeString(folder.resolve(name + ".csv.sha256"), Checksum.of(file) + "  " + name + ".csv\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
