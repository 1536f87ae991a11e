package dk.personaletal.reports.model;

/** A heading inside a chapter. Level 2 is numbered, bookmarked and in the table of contents; level 3 isn't. */
public record Heading(int level, String text) implements Block {
    public Heading {
        if (level < 2 || level > 3) {
            throw new IllegalArgumentException("heading level 2 or 3, was " + level);
        }
    }
}
