package dk.personaletal.disclosure.sets;

/**
 * One number that figures tell.
 *
 * @param amount what they have together; empty: how many they are
 * @param adds whether those of two rows make that of both, which a median's don't
 */
record Tally(NamedSet of, String amount, boolean adds) {
    static Tally count(NamedSet of) {
        return new Tally(of, "", true);
    }

    static Tally sum(NamedSet of, String amount) {
        return new Tally(of, amount, true);
    }

    static Tally alone(NamedSet of, String what) {
        return new Tally(of, what, false);
    }

    boolean isCount() {
        return amount.isEmpty();
    }

    Tally of(NamedSet other) {
        return new Tally(other, amount, adds);
    }
}
