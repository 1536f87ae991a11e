package dk.personaletal.staging.text;

/** The delimiter that the header line uses most, outside quotes. */
final class Delimiter {
    private static final char[] CANDIDATES = {';', ',', '\t'};

    private Delimiter() {}

    static char of(String headerLine) {
        char best = CANDIDATES[0];
        for (char candidate : CANDIDATES) {
            if (count(headerLine, candidate) > count(headerLine, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static int count(String line, char wanted) {
        int count = 0;
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            quoted ^= c == '"';
            count += c == wanted && !quoted ? 1 : 0;
        }
        return count;
    }
}
