package dk.personaletal.validation.file;

import dk.personaletal.delivery.AgreedName;
import dk.personaletal.delivery.FileFormat;
import dk.personaletal.delivery.Finding;
import dk.personaletal.staging.Fault;
import dk.personaletal.staging.RowFault;

/** What can be wrong with a delivery before a single row is read; found by whoever registers it. */
public final class RegisterFindings {
    private RegisterFindings() {}

    /** R010: the same bytes were accepted before. */
    public static Finding alreadyTakenIn(String earlierFileName) {
        var rule = new R010AlreadyTakenIn();
        return rule.finding(null, rule.title() + ": " + earlierFileName + ".", "En fil, der ikke er læst ind før");
    }

    /** R011: no contract or period can be read from the file's name. */
    public static Finding unknownFileName(String fileName) {
        var rule = new R011UnknownFileName();
        return AgreedName.meantBy(fileName)
                .map(name -> rule.finding(fileName, rule.title() + ": kald den " + name + ".", "Navnet " + name))
                .orElseGet(() -> rule.finding(
                        fileName,
                        rule.title() + ", for eksempel loen_2021-03.csv.",
                        "Et navn som loen_2021-03.csv, fravaer_2021.csv eller trivsel_2020.csv"));
    }

    /** R012: the file speaks of a month or year that isn't over. */
    public static Finding periodInFuture(String period) {
        var rule = new R012PeriodInFuture();
        return rule.finding(period, rule.sentence(), "En periode, der er slut");
    }

    /** R013: the file's SHA-256 isn't the one in its marker. */
    public static Finding markerDiffers() {
        var rule = new R013MarkerDiffers();
        return rule.finding(null, rule.sentence(), "Et indhold med den kontrolsum, som mærkefilen angiver");
    }

    /** R016: there is a marker, and no SHA-256 of this file in it. */
    public static Finding markerUnreadable() {
        var rule = new R016MarkerUnreadable();
        return rule.finding(
                null,
                rule.title() + ": der står ingen SHA-256 på 64 tegn for filen.",
                "Filens SHA-256 på 64 hexadecimale tegn og dens navn");
    }

    /** R017: the file is a spreadsheet or something else, whatever its name says. */
    public static Finding notCsv(FileFormat format, String fileName) {
        var rule = new R017NotCsv();
        String name = AgreedName.meantBy(fileName)
                .map(meant -> ": gem den som " + meant)
                .orElse("");
        return rule.finding(fileName, rule.title() + ", men " + format.danish() + name + ".", "En CSV-fil");
    }

    /** R018: the file is there and can't be read. */
    public static Finding unreadable() {
        return new R018FileUnreadable().describe(new RowFault(Fault.FILE_UNREADABLE, 0, null, null, null));
    }
}
