package dk.personaletal.corrections;

import dk.personaletal.delivery.Delivery;
import dk.personaletal.delivery.DeliveryKind;
import dk.personaletal.disclosure.DisclosureRules;
import dk.personaletal.disclosure.PublishableCell;
import dk.personaletal.history.Snapshot;
import dk.personaletal.workplace.Workplace;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Two versions of a paper side by side are a table of differences. A correction that concerns fewer persons than a figure
 * may tell of doesn't go out beside what was published before: it waits for more, or for the next month's report.
 */
public final class SmallCorrections {
    /** Those with rows about persons of ours. */
    private static final Set<DeliveryKind> ABOUT_PERSONS = EnumSet.of(
            DeliveryKind.LOEN,
            DeliveryKind.FRAVAER,
            DeliveryKind.PERSONSKIFT,
            DeliveryKind.OMKODNING,
            DeliveryKind.TRIVSEL,
            DeliveryKind.FRATRAEDELSER);

    private final Workplace workplace;
    private final DisclosureRules rules;
    private final List<String> sickLeave;

    /**
     * @param rules readers'
     * @param sickLeave the codes of absence that are sick leave
     */
    public SmallCorrections(Workplace workplace, DisclosureRules rules, List<String> sickLeave) {
        this.workplace = workplace;
        this.rules = rules;
        this.sickLeave = List.copyOf(sickLeave);
    }

    /**
     * What a snapshot must wait for before its figures may be published beside those of another; empty when they may be.
     *
     * @param before the snapshot that readers have the month's figures from
     * @param shown its cells
     * @param cells of the later one
     */
    public Optional<TooFew> tooFew(
            long before, List<PublishableCell> shown, Snapshot now, List<PublishableCell> cells) {
        if (!isCorrected(workplace.deliveries().listOfSnapshot(before), deliveries(now))) {
            return Optional.empty();
        }
        Differences differences = new Differences(
                rules,
                new Concerned(CorrectedPersons.between(before, now, sickLeave, workplace.database())),
                shown,
                cells);
        return differences.tooFew();
    }

    private List<Delivery> deliveries(Snapshot snapshot) {
        return workplace.deliveries().listOfSnapshot(snapshot.id());
    }

    /** What has come since and takes nothing's place is new, as in the next month's report, and corrects nothing. */
    private static boolean isCorrected(List<Delivery> before, List<Delivery> now) {
        Set<Long> kept = now.stream().map(Delivery::id).collect(Collectors.toSet());
        Set<Long> known = before.stream().map(Delivery::id).collect(Collectors.toSet());
        return before.stream().anyMatch(one -> ABOUT_PERSONS.contains(one.kind()) && !kept.contains(one.id()))
                || now.stream().anyMatch(one -> one.kind().bearsOnEveryMonth() && !known.contains(one.id()));
    }
}
