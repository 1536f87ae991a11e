package dk.personaletal.night;

import dk.personaletal.night.Damage.Maker;
import dk.personaletal.night.Damage.Parcel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** What must not get in, each with the rules that may say so. */
final class RealDamage {
    private RealDamage() {}

    static List<Damage> list() {
        return List.of(
                damage("cut, the marker is the whole file's", RealDamage::cutAfterTheMarker, "R013"),
                damage("longer than its marker says", RealDamage::grown, "R013"),
                damage("a byte turned", RealDamage::turned, "R013"),
                damage("empty", (sheet, random) -> Parcel.of(new byte[0]), "R002"),
                damage("only blanks", RealDamage::blank, "R003", "R005", "R002"),
                damage(
                        "only names",
                        (sheet, random) -> Parcel.of(sheet.text().lines().findFirst() + "\r\n"),
                        "R003",
                        "R005"),
                damage("a column is missing", RealDamage::withoutColumn, "R005"),
                damage("a name twice", RealDamage::nameTwice, "R006"),
                damage("UTF-16", (sheet, random) -> Parcel.of(sheet.bytes(StandardCharsets.UTF_16)), "R004"),
                damage("NUL bytes", RealDamage::nulBytes, "R004"),
                damage("noise", RealDamage::noise, "R004", "R005", "R003", "R014"),
                damage("a quote that isn't closed", RealDamage::openQuote, "R022"),
                damage("quotes inside quotes", RealDamage::quotesInside, "R022"),
                damage("a title", (sheet, random) -> Parcel.of("Udtræk, dannet i nat\r\n" + sheet.text()), "R021"),
                damage(
                        "two files in one",
                        (sheet, random) -> Parcel.of(sheet.text() + "\uFEFF" + sheet.text()),
                        "R023"),
                damage("cut in a line", RealDamage::cutInALine, "R008"),
                damage(
                        "trailer of more rows",
                        (sheet, random) -> Parcel.of(
                                sheet.text() + "SLUT;" + (sheet.rows().size() + 1 + random.nextInt(90)) + "\r\n"),
                        "R009"),
                damage(
                        "last month's rows",
                        (sheet, random) -> Parcel.of(sheet.withAll("Udtræksmåned", month -> "2021-02")
                                .bytes()),
                        "R202"),
                damage(
                        "a month in the future",
                        (sheet, random) -> named("loen_2099-0" + (1 + random.nextInt(9)) + ".csv", sheet),
                        "R012"),
                damage(
                        "a name that tells nothing",
                        (sheet, random) -> named("udtraek" + random.nextInt(99) + ".csv", sheet),
                        "R011"),
                damage("too few fields", RealDamage::tooFew, "R101"),
                damage("too many fields", RealDamage::tooMany, "R101"),
                damage(
                        "a field too long",
                        (sheet, random) ->
                                Parcel.of(sheet.with(random, "Stilling", "x".repeat(65_537 + random.nextInt(10_000)))
                                        .bytes()),
                        "R014"),
                damage("another municipality", in("Kommunekode", "230", "101", "851"), "R201"),
                damage("another month", in("Udtræksmåned", "2021-04", "2020-03", "2021-02"), "R202"),
                damage("a value is missing", in("Beskæftigelsesgrad", ""), "R102"),
                damage("no date", in("Ansættelsesdato", "31-02-2015", "00-00-0000", "i går"), "R103"),
                damage("year of two digits", in("Fødselsdato", "01-02-65", "31-12-99"), "R104"),
                damage("no month", in("Udtræksmåned", "2021-13", "2021-00", "marts"), "R105"),
                damage("no number", in("Bruttoløn", "12O00,00", "1,2,3", "--5", "1e9"), "R106"),
                damage("unknown sex", in("Køn", "X", "9", "Q"), "R107"),
                damage("unknown pay form", in("Aflønningsform", "Dagløn", "?"), "R107", "R102"),
                damage("born after the census", in("Fødselsdato", "01-04-2021", "01-01-2030"), "R203"),
                damage("165 years old", in("Fødselsdato", "01-04-1856", "01-01-1700"), "R203", "R103"),
                damage("degree out of range", in("Beskæftigelsesgrad", "37,00", "3", "-0,5"), "R204", "R106"),
                damage("a shortened number", in("Medarbejdernr", "9,00001E+11", "1.2e+09"), "R111"),
                damage("a shortened employment", in("Ansættelsesnr", "1E+05"), "R111"),
                damage(
                        "degrees in hundredths",
                        (sheet, random) -> Parcel.of(sheet.withAll("Beskæftigelsesgrad", degree -> "0,01")
                                .bytes()),
                        "R313"),
                damage("every employment with and without zeros", RealDamage::withZerosToo, "R308"),
                damage("left before employed", in("Fratrædelsesdato", "01-01-1990"), "R208"),
                damage("an employment twice, with other content", RealDamage::conflict, "R302"));
    }

    private static Parcel withZerosToo(Sheet sheet, Random random) {
        Sheet zeros = sheet.copy().withAll("Ansættelsesnr", number -> "0" + number);
        sheet.rows().addAll(zeros.rows());
        return Parcel.of(sheet.bytes());
    }

    private static Damage damage(String name, Maker maker, String... rules) {
        return new Damage(name, Set.of(rules), maker);
    }

    /** One of the values in any row. */
    private static Maker in(String column, String... values) {
        return (sheet, random) -> Parcel.of(sheet.with(random, column, values[random.nextInt(values.length)])
                .bytes());
    }

    private static Parcel named(String fileName, Sheet sheet) {
        Parcel parcel = Parcel.of(sheet.bytes());
        return new Parcel(fileName, parcel.bytes(), parcel.promisedSha256());
    }

    private static Parcel promisedAs(Sheet whole, byte[] bytes) {
        return new Parcel(Damage.FILE, bytes, Parcel.of(whole.bytes()).promisedSha256());
    }

    private static Parcel cutAfterTheMarker(Sheet sheet, Random random) {
        byte[] whole = sheet.bytes();
        return promisedAs(sheet, Arrays.copyOf(whole, random.nextInt(whole.length)));
    }

    private static Parcel grown(Sheet sheet, Random random) {
        byte[] whole = sheet.bytes();
        return promisedAs(sheet, Arrays.copyOf(whole, whole.length + 1 + random.nextInt(100)));
    }

    private static Parcel turned(Sheet sheet, Random random) {
        byte[] turned = sheet.bytes();
        turned[random.nextInt(turned.length)] ^= (byte) (1 << random.nextInt(8));
        return promisedAs(sheet, turned);
    }

    private static Parcel blank(Sheet sheet, Random random) {
        return Parcel.of(" ".repeat(random.nextInt(50)) + "\r\n".repeat(1 + random.nextInt(50)));
    }

    private static Parcel withoutColumn(Sheet sheet, Random random) {
        List<String> required =
                List.of("Udtræksmåned", "Kommunekode", "Ansættelsesnr", "Aflønningsform", "Beskæftigelsesgrad");
        int at = sheet.at(required.get(random.nextInt(required.size())));
        sheet.lines.forEach(line -> line.remove(at));
        return Parcel.of(sheet.bytes());
    }

    private static Parcel nameTwice(Sheet sheet, Random random) {
        int at = random.nextInt(sheet.lines.get(0).size());
        sheet.lines.forEach(line -> line.add(line.get(at)));
        return Parcel.of(sheet.bytes());
    }

    private static Parcel nulBytes(Sheet sheet, Random random) {
        byte[] bytes = sheet.bytes();
        int from = random.nextInt(bytes.length - 100);
        Arrays.fill(bytes, from, from + 1 + random.nextInt(100), (byte) 0);
        return Parcel.of(bytes);
    }

    private static Parcel noise(Sheet sheet, Random random) {
        byte[] noise = new byte[1 + random.nextInt(5000)];
        random.nextBytes(noise);
        return Parcel.of(noise);
    }

    private static Parcel openQuote(Sheet sheet, Random random) {
        return Parcel.of(sheet.with(random, "Afdeling", name -> '"' + name).bytes());
    }

    private static Parcel quotesInside(Sheet sheet, Random random) {
        return Parcel.of(sheet.with(random, "Afdeling", name -> "\"Skolen \"" + name + "\" i byen\"")
                .bytes());
    }

    /** Before the last fields of the last row. */
    private static Parcel cutInALine(Sheet sheet, Random random) {
        String text = sheet.text();
        int lastLine = text.lastIndexOf("\r\n", text.length() - 3) + 2;
        int lastField = text.lastIndexOf(';');
        return Parcel.of(text.substring(0, lastLine + 1 + random.nextInt(lastField - lastLine)));
    }

    private static Parcel tooFew(Sheet sheet, Random random) {
        List<String> row = sheet.anyRow(random);
        row.subList(1 + random.nextInt(row.size() - 1), row.size()).clear();
        // the last line would be one that was cut
        sheet.lines.remove(row);
        sheet.lines.add(1, row);
        return Parcel.of(sheet.bytes());
    }

    private static Parcel tooMany(Sheet sheet, Random random) {
        List<String> row = sheet.anyRow(random);
        for (int i = 0; i < 1 + random.nextInt(5); i++) {
            row.add("x");
        }
        return Parcel.of(sheet.bytes());
    }

    private static Parcel conflict(Sheet sheet, Random random) {
        List<String> again = new java.util.ArrayList<>(sheet.anyRow(random));
        again.set(sheet.at("Bruttoløn"), "1234,5" + random.nextInt(10));
        sheet.lines.add(again);
        return Parcel.of(sheet.bytes());
    }
}
