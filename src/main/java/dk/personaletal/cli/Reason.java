package dk.personaletal.cli;

import dk.personaletal.shared.PersonNumbers;
import java.util.regex.Pattern;

/** Why a person decides otherwise than the rules do: it's kept, and printed in the committee's paper. */
final class Reason {
    private static final Pattern STEERS = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}]");
    private static final Pattern AROUND = Pattern.compile("^[\\s\\h]+|[\\s\\h]+$");
    private static final int LONGEST = 500;

    private Reason() {}

    /** The text without blanks around it. @throws Usage when it's not one for the paper; never repeats it */
    static String check(String text) {
        String reason = AROUND.matcher(text).replaceAll("");
        if (reason.isEmpty()) {
            throw new Usage("--reason er tom. Skriv, hvorfor: begrundelsen gemmes og trykkes i rapporten.");
        }
        if (PersonNumbers.areIn(reason) || PersonNumbers.mayBeIn(reason)) {
            throw new Usage("--reason rummer et tal, der ligner et CPR-nummer. Skriv det uden, og kør igen:"
                    + " begrundelsen gemmes og trykkes i rapporten.");
        }
        if (STEERS.matcher(reason).find()) {
            throw new Usage("--reason rummer linjeskift eller andre usynlige tegn. Skriv den på én linje.");
        }
        int length = reason.codePointCount(0, reason.length());
        if (length > LONGEST) {
            throw new Usage("--reason er på " + length + " tegn. Skriv højst " + LONGEST + ".");
        }
        return reason;
    }
}
