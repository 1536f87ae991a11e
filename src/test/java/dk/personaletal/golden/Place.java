package dk.personaletal.golden;

import java.util.List;

/** Where a person works, and under which agreement. */
record Place(Centre centre, int unit, String group) {

    private static final List<Centre> CENTRES = List.of(Centre.values());
    private static final List<Group> GROUPS = List.of(Group.values());

    /** Somewhere, for a person who isn't in the turnover tables. */
    static Place any(int i) {
        Centre centre = CENTRES.get(i % CENTRES.size());
        return new Place(centre, centre.unit(i), GROUPS.get(i % GROUPS.size()).danishName);
    }

    Place inGroup(String other) {
        return new Place(centre, unit, other);
    }

    String unitCode() {
        return "%s%02d".formatted(centre.name(), unit);
    }

    String unitName() {
        return centre.danishName() + ", afdeling " + unit;
    }
}
