package dk.personaletal.cli;

import dk.personaletal.delivery.AgreedName;
import dk.personaletal.intake.FileNames;
import java.util.Locale;

/** A file in the inbox that isn't delivered yet, for people: what it waits for, and what else is wrong with it. */
final class Waiting {
    private Waiting() {}

    static String line(String file, FileNames names) {
        return "venter    " + file + ": " + reason(file, names);
    }

    /** Of what isn't opened, as it may lead anywhere, or nowhere. */
    static String refusal(String file) {
        return "ikke læst " + file + ": det er en genvej, en mappe eller et rør. Læg selve filen i indbakken";
    }

    private static String reason(String file, FileNames names) {
        String agreed = AgreedName.meantBy(file).orElse("for eksempel loen_2021-03.csv");
        if (file.strip().toLowerCase(Locale.ROOT).matches(".*\\.(xls.?|ods)")) {
            return "det er et regneark (Excel). Gem det som CSV i UTF-8, kald det " + agreed
                    + ", og læg mærkefilen til";
        }
        if (names.parse(file).isEmpty()) {
            return "filnavnet er ikke et, der er aftalt. Kald den " + agreed + ", og læg mærkefilen til";
        }
        return "mærkefilen " + file + ".sha256 mangler eller er tom";
    }
}
