package dk.personaletal.validation;

import dk.personaletal.delivery.Finding;

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
        return rule.finding(
                fileName, rule.sentence(), "Et navn som loen_2021-03.csv, fravaer_2021.csv eller trivsel_2020.csv");
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
}
