package dk.personaletal.disclosure.sets;

/** What figures say that a number is. Two reports that say the same tell one fact; a corrected figure is another. */
public record Fact(Tally tally, long value) {
    /** Whether another report says another value of the same. */
    public boolean isCorrectedFrom(Fact other) {
        return tally.equals(other.tally) && value != other.value;
    }
}
