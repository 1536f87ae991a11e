package dk.personaletal.night;

import dk.personaletal._support.PdfText;
import dk.personaletal.shared.Checksum;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Invented persons whose numbers and names are in the deliveries and must be nowhere else. */
final class Canaries {
    static final int PERSONS = 1000;

    private static final String HEADER = "Udtræksmåned;Kommunekode;CPR;Navn;Medarbejdernr;Ansættelsesnr;Fødselsdato;"
            + "Køn;Centerkode;Center;Aflønningsform;Ansættelsesdato;Beskæftigelsesgrad";
    private static final String FIRST_NAME = "Kanariefugl";
    private static final String LAST_NAME = "Gulsen";
    private static final Pattern NAME = Pattern.compile("(?i)" + FIRST_NAME + "|" + LAST_NAME);
    private static final Pattern DIGITS = Pattern.compile("\\d{5,6}[ -]\\d{4}|\\d{9,}");
    /** As they are, and as a spreadsheet leaves them: without a leading zero. */
    /** Employment numbers, five digits as SD has them; the zero in front keeps other numbers out of it. */
    private static final Pattern EMPLOYMENT = Pattern.compile("(?<![\\p{Alnum}.-])0[4-5]\\d{3}(?![\\p{Alnum}-])");

    private static final Set<String> NUMBERS = IntStream.range(0, PERSONS)
            .mapToObj(Canaries::number)
            .flatMap(number -> Stream.of(number, number.replaceFirst("^0", "")))
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> EMPLOYMENTS =
            IntStream.range(0, PERSONS).mapToObj(Canaries::employment).collect(Collectors.toUnmodifiableSet());

    private static final int SHORTEST = 9;
    private static final int LONGEST = 10;

    private Canaries() {}

    /** Three months of payroll, the one in the middle with numbers and names where they give findings. */
    static Path writeInbox(Path folder) throws IOException {
        Files.createDirectories(folder);
        deliver(folder.resolve("loen_2020-03.csv"), lines("2020-03"));
        deliver(folder.resolve("loen_2021-03.csv"), lines("2021-03"));
        deliver(folder.resolve("loen_2021-02.csv"), damaged(lines("2021-02")));
        return folder;
    }

    /** Whatever of them a text tells. */
    static Set<String> in(String text) {
        Set<String> found = new TreeSet<>();
        NAME.matcher(text).results().forEach(name -> found.add(name.group()));
        EMPLOYMENT
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(number -> EMPLOYMENTS.contains(number))
                .forEach(found::add);
        Matcher digits = DIGITS.matcher(text);
        while (digits.find()) {
            String run = digits.group().replaceAll("[ -]", "");
            for (int length = SHORTEST; length <= LONGEST; length++) {
                for (int from = 0; from + length <= run.length(); from++) {
                    String number = run.substring(from, from + length);
                    if (NUMBERS.contains(number)) {
                        found.add(number);
                    }
                }
            }
        }
        return found;
    }

    /** The same of a file; of a PDF what it shows, of a workbook what is packed in it. */
    static Set<String> in(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        String name = file.toString();
        if (name.endsWith(".pdf")) {
            return in(PdfText.of(bytes).text());
        }
        return in(name.endsWith(".xlsx") ? unzipped(bytes) : new String(bytes, StandardCharsets.UTF_8));
    }

    /** By file, for those under a folder that tell anything. */
    static List<String> under(Path folder) throws IOException {
        List<String> telling = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                try {
                    in(file).forEach(found -> telling.add(folder.relativize(file) + ": " + found));
                } catch (NoSuchFileException gone) {
                    // PostgreSQL still works there, and what it has removed tells nothing
                }
            }
        }
        return telling;
    }

    private static void deliver(Path file, List<String> lines) throws IOException {
        Files.write(file, lines, StandardCharsets.UTF_8);
        Files.writeString(file.resolveSibling(file.getFileName() + ".sha256"), Checksum.of(file));
    }

    private static List<String> lines(String month) {
        return Stream.concat(Stream.of(HEADER), IntStream.range(0, PERSONS).mapToObj(person -> line(month, person)))
                .toList();
    }

    private static List<String> damaged(List<String> lines) {
        List<String> damaged = new ArrayList<>(lines);
        damaged.set(3, lines.get(3).replace(number(2), "0113" + number(2).substring(4)));
        damaged.set(5, lines.get(5).replace("01-01-19" + number(4).substring(4, 6), name(4)));
        damaged.set(7, lines.get(7).replace(";0,8000", ";" + number(6)));
        damaged.set(9, lines.get(9).replace(";0,8000", ";" + name(8)));
        damaged.set(11, number(10) + ";" + name(10));
        damaged.set(13, lines.get(13).replace("01-08-2010", dashed(number(12))));
        damaged.set(15, lines.get(15).replace("Månedsløn", number(14)));
        damaged.set(17, lines.get(17).replace("Månedsløn", name(16)));
        damaged.set(19, lines.get(19).replace(";0,8000", ";" + employment(18)));
        damaged.set(21, lines.get(21).replace("Månedsløn", employment(20)));
        damaged.set(23, lines.get(23).replace("01-08-2010", employment(22)));
        return damaged;
    }

    private static String line(String month, int person) {
        return String.join(
                ";",
                month,
                Town.MUNICIPALITY,
                person % 2 == 0 ? number(person) : dashed(number(person)),
                name(person),
                "",
                employment(person),
                "01-01-19" + number(person).substring(4, 6),
                person % 3 == 0 ? "M" : "K",
                "CSI",
                "Center for Social Indsats",
                "Månedsløn",
                "01-08-2010",
                "0,8000");
    }

    /** With a day of birth that a CPR number can have and a serial number that none has got. */
    static String number(int person) {
        return "%02d01%02d000%d".formatted(1 + person / 50, 50 + person % 50, person % 10);
    }

    static String employment(int person) {
        return "%05d".formatted(4100 + person);
    }

    private static String dashed(String number) {
        return number.substring(0, 6) + "-" + number.substring(6);
    }

    private static String name(int person) {
        return FIRST_NAME + (char) ('A' + person % 26) + " " + LAST_NAME + person;
    }

    private static String unzipped(byte[] bytes) throws IOException {
        StringBuilder text = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                text.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return text.toString();
    }
}
