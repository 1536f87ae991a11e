package dk.personaletal.intake;

import dk.personaletal.delivery.Coverage;
import dk.personaletal.delivery.Delivery;
import dk.personaletal.delivery.DeliveryKind;
import dk.personaletal.settings.ExpectedDelivery;
import dk.personaletal.settings.SettingsProblem;
import dk.personaletal.shared.DanishTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Which deliveries should have been here by now. */
public final class Expectations {

    private final List<ExpectedDelivery> expected;

    /** @throws SettingsProblem when one is of a kind that isn't delivered by month */
    public Expectations(List<ExpectedDelivery> expected) {
        expected.forEach(Expectations::check);
        this.expected = expected;
    }

    /** Past their last day and not among the current deliveries; a rejected one doesn't count. */
    public List<MissingDelivery> missing(List<Delivery> current, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, DanishTime.ZONE);
        return expected.stream()
                .flatMap(one -> overdue(one, today))
                .filter(one -> current.stream().noneMatch(delivery -> satisfies(delivery, one)))
                .toList();
    }

    private static Stream<MissingDelivery> overdue(ExpectedDelivery one, LocalDate today) {
        return Stream.iterate(one.firstMonth(), month -> one.due(month).isBefore(today), month -> month.plusMonths(1))
                .map(month -> new MissingDelivery(one.kind(), month, one.due(month)));
    }

    private static boolean satisfies(Delivery delivery, MissingDelivery wanted) {
        Coverage coverage = delivery.coverage();
        if (coverage == null || !delivery.kind().prefix().equals(wanted.kind())) {
            return false;
        }
        Coverage month = Coverage.of(wanted.month());
        if (coverage.equals(month)) {
            return true;
        }
        // a year's file tells of the months that were over when it came
        return !coverage.from().isAfter(month.from())
                && !coverage.to().isBefore(month.to())
                && LocalDate.ofInstant(delivery.registeredAt(), DanishTime.ZONE).isAfter(month.to());
    }

    private static void check(ExpectedDelivery one) {
        boolean monthly = DeliveryKind.find(one.kind())
                .map(kind -> kind.period().takesMonth())
                .orElse(false);
        if (!monthly) {
            throw new SettingsProblem("Konfigurationens expected kan ikke vente på '" + one.kind()
                    + "' hver måned. Vælg loen, fravaer, organisation, rekruttering eller fratraedelser.");
        }
    }
}
