package dk.personaletal.attack.puzzle;

/** What a number can be, both ends included. */
public record Range(double least, double most) {

    public boolean isOne() {
        return least == most;
    }

    /** The most is less than so many times the least. */
    public boolean isWithin(double times) {
        return least > 0 && most < times * least;
    }
}
