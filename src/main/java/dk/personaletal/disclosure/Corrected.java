package dk.personaletal.disclosure;

import dk.personaletal.disclosure.sets.Fact;

/** A fact that an earlier report has another value of; how they differ tells of too few persons to be known. */
record Corrected(Fact before, Fact now) {
    Fact less() {
        return now.value() < before.value() ? now : before;
    }

    Fact more() {
        return now.value() < before.value() ? before : now;
    }

    /** How far apart they are. */
    long by() {
        return more().value() - less().value();
    }
}
