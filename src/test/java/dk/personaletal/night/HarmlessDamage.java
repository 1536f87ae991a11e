package dk.personaletal.night;

import dk.personaletal.night.Damage.Maker;
import dk.personaletal.night.Damage.Parcel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What changes bytes and no content. */
final class HarmlessDamage {
    private static final List<String> DATES = List.of("Fødselsdato", "Ansættelsesdato", "Fratrædelsesdato");
    private static final List<String> NUMBERS = List.of("Beskæftigelsesgrad", "Ugetimer", "Bruttoløn");

    private HarmlessDamage() {}

    static List<Damage> list() {
        return List.of(
                damage("as it is", (sheet, random) -> Parcel.of(sheet.bytes())),
                damage("rows shuffled", (sheet, random) -> {
                    Collections.shuffle(sheet.rows(), random);
                    return Parcel.of(sheet.bytes());
                }),
                damage("columns shuffled", HarmlessDamage::shuffledColumns),
                damage("an extra column", HarmlessDamage::extraColumn),
                damage("an empty last column", (sheet, random) -> {
                    sheet.lines.forEach(line -> line.add(""));
                    return Parcel.of(sheet.bytes());
                }),
                damage("rows twice", HarmlessDamage::rowsTwice),
                damage(
                        "numbers and codes in small letters",
                        (sheet, random) -> Parcel.of(sheet.withAll("Medarbejdernr", HarmlessDamage::small)
                                .withAll("Afdelingskode", HarmlessDamage::small)
                                .withAll("Personalekategori", HarmlessDamage::small)
                                .bytes())),
                damage(
                        "a spreadsheet's marks of text",
                        (sheet, random) -> Parcel.of(sheet.withAll("Medarbejdernr", number -> "'" + number)
                                .withAll("Overenskomstkode", code -> "=\"" + code + "\"")
                                .bytes())),
                damage(
                        "letters in two parts and wide blanks",
                        (sheet, random) -> Parcel.of(sheet.withAll("Afdeling", HarmlessDamage::otherwise)
                                .withAll("Overenskomstgruppe", HarmlessDamage::otherwise)
                                .bytes())),
                damage("byte order mark", (sheet, random) -> Parcel.of("\uFEFF" + sheet.text())),
                damage("two byte order marks", (sheet, random) -> Parcel.of("\uFEFF\uFEFF" + sheet.text())),
                damage("Excel's own first line", (sheet, random) -> Parcel.of("sep=;\r\n" + sheet.text())),
                damage("Windows-1252", (sheet, random) -> Parcel.of(sheet.bytes(Charset.forName("windows-1252")))),
                damage("LF", (sheet, random) -> Parcel.of(sheet.text(";", "\n"))),
                damage("CR", (sheet, random) -> Parcel.of(sheet.text(";", "\r"))),
                damage("line ends mixed", HarmlessDamage::mixedLineEnds),
                damage(
                        "no last line end",
                        (sheet, random) -> Parcel.of(sheet.text().stripTrailing())),
                damage("empty lines", HarmlessDamage::emptyLines),
                damage("commas between", (sheet, random) -> Parcel.of(sheet.text(",", "\r\n"))),
                damage("tabs between", (sheet, random) -> Parcel.of(sheet.text("\t", "\r\n"))),
                damage("everything in quotes", HarmlessDamage::quoted),
                damage("decimal points", HarmlessDamage::decimalPoints),
                damage("dates in another form", HarmlessDamage::otherDates),
                damage(
                        "the right trailer",
                        (sheet, random) ->
                                Parcel.of(sheet.text() + "SLUT;" + sheet.rows().size() + "\r\n")));
    }

    private static String small(String value) {
        return value.toLowerCase(Locale.ROOT);
    }

    private static String otherwise(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD).replace(" ", " \u00a0") + "\u200b";
    }

    private static Damage damage(String name, Maker maker) {
        return new Damage(name, Set.of(), maker);
    }

    private static Parcel shuffledColumns(Sheet sheet, Random random) {
        List<Integer> order = new ArrayList<>(
                IntStream.range(0, sheet.lines.get(0).size()).boxed().toList());
        Collections.shuffle(order, random);
        sheet.lines.replaceAll(
                line -> new ArrayList<>(order.stream().map(line::get).toList()));
        return Parcel.of(sheet.bytes());
    }

    private static Parcel extraColumn(Sheet sheet, Random random) {
        int at = random.nextInt(sheet.lines.get(0).size() + 1);
        sheet.rows().forEach(row -> row.add(at, "x" + random.nextInt(1000)));
        sheet.lines.get(0).add(at, "Bemærkning");
        return Parcel.of(sheet.bytes());
    }

    private static Parcel rowsTwice(Sheet sheet, Random random) {
        for (int i = 0; i < 1 + random.nextInt(5); i++) {
            sheet.lines.add(1 + random.nextInt(sheet.lines.size()), sheet.anyRow(random));
        }
        return Parcel.of(sheet.bytes());
    }

    private static Parcel mixedLineEnds(Sheet sheet, Random random) {
        List<String> ends = List.of("\r\n", "\n");
        return Parcel.of(sheet.text(";", "\n")
                .lines()
                .map(line -> line + ends.get(random.nextInt(ends.size())))
                .collect(Collectors.joining()));
    }

    private static Parcel emptyLines(Sheet sheet, Random random) {
        return Parcel.of(sheet.text()
                .lines()
                .map(line -> line + "\r\n".repeat(1 + random.nextInt(2)))
                .collect(Collectors.joining()));
    }

    private static Parcel quoted(Sheet sheet, Random random) {
        sheet.lines.forEach(line -> line.replaceAll(cell -> '"' + cell + '"'));
        return Parcel.of(sheet.bytes());
    }

    private static Parcel decimalPoints(Sheet sheet, Random random) {
        NUMBERS.forEach(column -> sheet.withAll(column, number -> number.replace(',', '.')));
        return Parcel.of(sheet.bytes());
    }

    private static Parcel otherDates(Sheet sheet, Random random) {
        List<String> forms = List.of("$3-$2-$1", "$3$2$1", "$1.$2.$3");
        DATES.forEach(column -> {
            String form = forms.get(random.nextInt(forms.size()));
            sheet.withAll(column, date -> date.replaceFirst("(..)-(..)-(....)", form));
        });
        return Parcel.of(sheet.bytes(StandardCharsets.UTF_8));
    }
}
