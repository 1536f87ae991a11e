package dk.personaletal.proof;

import static dk.personaletal.shared.NumberStyle.COUNT;
import static dk.personaletal.shared.NumberStyle.ONE_DECIMAL;
import static dk.personaletal.shared.NumberStyle.PERCENT;
import static dk.personaletal.shared.NumberStyle.SIGNED_ONE_DECIMAL;

import dk.personaletal.shared.NumberStyle;
import java.util.Map;

/** Texts of the chapter about persons and full-time equivalents. */
final class StaffRules {
    private static final String STAFF = "staff";

    private StaffRules() {}

    static void addTo(Rules rules) {
        rules.add(
                Rules::window,
                "personaleforbrug.mangler",
                "personaleforbrug.center.tabel",
                "personaleforbrug.center.figur",
                "personaleforbrug.overenskomst.tabel",
                "personaleforbrug.tabel.note",
                "personaleforbrug.fordeling.tabel",
                "personaleforbrug.fordeling.note",
                "personaleforbrug.ledelse.tabel",
                "personaleforbrug.ledelse.figur");
        movement(rules, "personaleforbrug.personer", total("persons"), COUNT);
        movement(rules, "personaleforbrug.aarsvaerk", total("fte"), ONE_DECIMAL);
        rules.add("personaleforbrug.aaret", Rules.window().with("aarsvaerk", total("fte_year"), ONE_DECIMAL));
        rules.add("personaleforbrug.faa_maaneder", new Rule().with("antal", total("fte_months"), COUNT));
        rules.add(
                () -> new Rule()
                        .with("fra", Place.firstTime(STAFF, "total", "persons"))
                        .with("til", Place.lastTime(STAFF, "total", "persons")),
                "personaleforbrug.maaned.tabel",
                "personaleforbrug.maaned.figur");
        Map.of("center", "department", "overenskomst", "agreement_group").forEach((name, breakdown) -> {
            At change = new At(STAFF, breakdown, "<navn>", "closing", "fte_change");
            rules.add(
                    "personaleforbrug." + name + ".steget",
                    named(change)
                            .isSigned(Rule.Kind.UP, change, SIGNED_ONE_DECIMAL)
                            .isLargest(change, SIGNED_ONE_DECIMAL));
            rules.add(
                    "personaleforbrug." + name + ".faldet",
                    named(change)
                            .isSigned(Rule.Kind.DOWN, change, SIGNED_ONE_DECIMAL)
                            .isSmallest(change, SIGNED_ONE_DECIMAL));
        });
        movement(
                rules,
                "personaleforbrug.fordeling.deltid",
                new At(STAFF, "working_time", "part", "closing", "share"),
                PERCENT);
        movement(rules, "personaleforbrug.fordeling.kvinder", new At(STAFF, "sex", "K", "closing", "share"), PERCENT);
        managers(rules);
    }

    private static void managers(Rules rules) {
        rules.add(
                "personaleforbrug.ledelse.niveau",
                Rules.window().with("tal", total("employees_per_manager"), ONE_DECIMAL));
        rules.add(
                "personaleforbrug.ledelse.median", Rules.window().with("tal", total("median_employees"), ONE_DECIMAL));
        rules.add(
                "personaleforbrug.ledelse.brede",
                Rules.window()
                        .with("tal", total("managers_over_limit"), PERCENT)
                        .with("graense", total("limit"), COUNT));
        At highest = new At(STAFF, "department", "<hoejest>", "closing", "employees_per_manager");
        At lowest = highest.of("<lavest>");
        rules.add("personaleforbrug.ledelse.spaend", extremes(highest, lowest, ONE_DECIMAL));
    }

    /** Highest and lowest row, each with its figure. */
    static Rule extremes(At highest, At lowest, NumberStyle style) {
        return new Rule()
                .with("hoejest", Place.anyName(highest.indicator(), highest.breakdown()))
                .with("lavest", Place.anyName(lowest.indicator(), lowest.breakdown()))
                .with("hoejest_tal", highest, style)
                .with("lavest_tal", lowest, style)
                .isHighest(highest, style)
                .isLowest(lowest, style);
    }

    private static Rule named(At change) {
        return new Rule()
                .with("navn", Place.anyName(STAFF, change.breakdown()))
                .with("forskel", change, SIGNED_ONE_DECIMAL);
    }

    private static void movement(Rules rules, String key, At now, NumberStyle style) {
        rules.movement(key, now.in("opening"), now, style, Rules::window);
    }

    private static At total(String measure) {
        return At.total(STAFF, "closing", measure);
    }
}
