package dk.personaletal.disclosure;

import dk.personaletal.shared.FigureKey;

/** What is printed together: a zero is shown everywhere in it, or nowhere. Source: domain definition 14.14. */
record Table(String indicator, String breakdown, String time) {
    static Table of(FigureKey key) {
        return new Table(key.indicator(), key.breakdown(), key.time());
    }
}
