package dk.personaletal.cli;

import dk.personaletal.disclosure.Edition;

/** The editions by name. */
final class Editions {
    private Editions() {}

    static Edition parse(String name) {
        return Edition.find(name)
                .orElseThrow(() -> new Usage("--edition er committee eller internal, ikke " + name + "."));
    }
}
