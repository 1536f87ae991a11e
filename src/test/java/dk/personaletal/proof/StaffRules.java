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
        rules.add("personaleforbrug.faa_maaneder", new Rule().with("maaneder", Place.months(total("fte_months"))));
        rules.add(
                () -> new Rule()
                        .with("fra", Place.firstTime(STAFF, "total", "persons"))
                        .with("til", Place.lastTime(STAFF, "total", "persons")),
                "personaleforbrug.maaned.tabel",
                "personaleforbrug.maaned.figur");
        Map.of("center", "department", "overenskomst", "agreement_group").forEach((name, breakdown) -> {
            At change = new At(STAFF, breakdown, "*", "closing", "fte_change");
            Map.of("steget", Rule.Kind.UP, "faldet", Rule.Kind.DOWN).forEach((ending, kind) -> {
                String key = "personaleforbrug." + name + "." + ending;
                rules.add(key, SpanRules.most(change, kind, SIGNED_ONE_DECIMAL, false));
                rules.add(key + ".viste", SpanRules.most(change, kind, SIGNED_ONE_DECIMAL, true));
            });
        });
        Map.of(
                        "deltid",
                        new At(STAFF, "working_time", "part", "closing", "share"),
                        "kvinder",
                        new At(STAFF, "sex", "K", "closing", "share"))
                .forEach((name, share) -> Judged.addUntested(
                        rules,
                        "personaleforbrug.fordeling." + name,
                        share.in("opening"),
                        share,
                        PERCENT,
                        Rules::window));
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
        At span = new At(STAFF, "department", "*", "closing", "employees_per_manager");
        rules.add("personaleforbrug.ledelse.mellem", SpanRules.between(span, ONE_DECIMAL));
    }

    private static void movement(Rules rules, String key, At now, NumberStyle style) {
        rules.movement(key, now.in("opening"), now, style, Rules::window);
    }

    private static At total(String measure) {
        return At.total(STAFF, "closing", measure);
    }
}
