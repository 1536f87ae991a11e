package dk.personaletal.golden;

/** Where a person works, and under which agreement. */
record Place(Centre centre, int unit, String group) {

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
