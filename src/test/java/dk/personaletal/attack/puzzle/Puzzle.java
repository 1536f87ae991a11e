package dk.personaletal.attack.puzzle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Unknown numbers, none of them below zero, and all that is known of them. */
public final class Puzzle {
    private final Map<Quantity, Integer> places = new HashMap<>();
    private final List<Quantity> quantities = new ArrayList<>();
    private final List<Fact> facts = new ArrayList<>();

    /** The sum lies between the two numbers, both included. */
    public void between(String link, double least, double most, Sum sum) {
        int[] touched = sum.weights().keySet().stream().mapToInt(this::place).toArray();
        double[] weights =
                sum.weights().values().stream().mapToDouble(Double::doubleValue).toArray();
        facts.add(new Fact(link, least, most, touched, weights));
    }

    public void equal(String link, Sum sum) {
        between(link, 0, 0, sum);
    }

    public void atMost(String link, Quantity less, Quantity more) {
        between(link, 0, Double.POSITIVE_INFINITY, Sum.of(more).minus(less));
    }

    public boolean knows(Quantity quantity) {
        return places.containsKey(quantity);
    }

    public List<Quantity> quantities() {
        return List.copyOf(quantities);
    }

    List<Fact> facts() {
        return facts;
    }

    boolean isWhole(int place) {
        return quantities.get(place).isWhole();
    }

    int size() {
        return quantities.size();
    }

    int place(Quantity quantity) {
        Integer place = places.get(quantity);
        if (place == null) {
            place = quantities.size();
            places.put(quantity, place);
            quantities.add(quantity);
        }
        return place;
    }
}
