package dk.personaletal.attack.links;

import dk.personaletal.attack.words.Form;
import java.util.List;

/** All that the attacker knows. */
public final class Links {
    public static final List<Link> ALL = List.of(
            new PrintedNumbers(),
            new Rounded(Form.SHARE),
            new Rounded(Form.MEAN),
            new Rounded(Form.CHANGE),
            new Rounded(Form.CHANGE_SHARE),
            new Dots(),
            new Partition("center"),
            new Partition("unit"),
            new Partition("group"),
            new Partition("ten years"),
            new Partition("age"),
            new Partition("sex"),
            new Partition("time"),
            new Partition("reason"),
            new Partition("service"),
            new Partition("answer"),
            new Partition("length"),
            new Partition("duration"),
            new Partition("area"),
            new UnitsOfCenters(),
            new Flow(),
            new Moves(),
            new Inclusion(),
            new Forms(),
            new Ages(),
            new Medians(),
            new Led(),
            new Paid(),
            new Together(),
            new Months(),
            new MonthsByReason(),
            new Lengths(),
            new Points());

    private Links() {}
}
