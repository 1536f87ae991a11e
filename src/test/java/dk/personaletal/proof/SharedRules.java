package dk.personaletal.proof;

import static dk.personaletal.proof.Place.of;

import dk.personaletal.shared.DanishFormat;
import dk.personaletal.shared.NumberStyle;
import dk.personaletal.shared.Ratio;
import java.util.Arrays;
import java.util.Set;

/** Texts that several chapters share, and the method chapter's. */
final class SharedRules {
    private SharedRules() {}

    static void addTo(Rules rules) {
        rules.add(() -> new Rule().with("kommune", Rules.municipality()), "kilde.egne", "kilde.benchmark");
        rules.add("omraade", new Rule().with("navn", (claim, evidence) -> Set.of(claim.value("navn"))));
        rules.add(
                "metode.usikkerhed",
                new Rule()
                        .with(
                                "fdr",
                                of(evidence -> DanishFormat.print(
                                        Ratio.of(evidence.facts().gates().falseDiscovery()), NumberStyle.PERCENT)))
                        .with(
                                "mindst",
                                of(evidence ->
                                        String.valueOf(evidence.facts().gates().fewest()))));
        rules.add("rullende", new Rule().with("til", Place.closing()));
        rules.add(
                () -> new Rule()
                        .with(
                                "mindst",
                                of(evidence -> String.valueOf(evidence.facts().smallCount()))),
                "diskretion.fodnote",
                "diskretion.fodnote.tom",
                "metode.diskretion.tekst");
        rules.add(SharedRules::pay, "diskretion.fodnote.loen", "metode.diskretion.loen");
        rules.add(
                () -> pay().with(
                                "antal",
                                of(evidence ->
                                        String.valueOf(evidence.facts().pay().largestPersons()))),
                "diskretion.fodnote.loen.flere",
                "metode.diskretion.loen.flere");
        rules.add(
                "metode.leverancer.tekst",
                new Rule()
                        .with(
                                "antal",
                                of(evidence -> String.valueOf(
                                        evidence.facts().deliveries().size()))));
        rules.add("metode.versioner", new Rule().with("versioner", (claim, evidence) -> {
                    long named = Arrays.stream(claim.value("versioner").split(", "))
                            .filter(version -> version.matches("[a-zæøå ]+ \\d+"))
                            .count();
                    return named == evidence.facts().definitions().size() ? Set.of(claim.value("versioner")) : Set.of();
                }));
    }

    private static Rule pay() {
        return new Rule()
                .with(
                        "mindst",
                        of(evidence -> String.valueOf(evidence.facts().pay().persons())))
                .with(
                        "procent",
                        of(evidence -> String.valueOf(evidence.facts().pay().largestPercent())));
    }
}
