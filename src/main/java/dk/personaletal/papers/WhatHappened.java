package dk.personaletal.papers;

import com.fasterxml.jackson.core.type.TypeReference;
import dk.personaletal.archive.Publication;
import dk.personaletal.archive.SettingsHistory;
import dk.personaletal.delivery.Delivery;
import dk.personaletal.reports.chapters.changes.Cause;
import dk.personaletal.reports.writing.ReportFacts;
import dk.personaletal.workplace.Json;
import dk.personaletal.workplace.Workplace;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What came, went or was changed between two versions of a report. */
final class WhatHappened {
    /** Settings of where things lie, and of what is let in: no figure is shaped by them. */
    private static final Set<String> SHAPELESS =
            Set.of("inbox", "output", "internal", "layout", "municipality", "validation", "retention", "reports");

    private final Workplace workplace;
    private final SettingsHistory settings;

    WhatHappened(Workplace workplace, int municipality) {
        this.workplace = workplace;
        this.settings = new SettingsHistory(workplace, municipality);
    }

    /** The causes in the order that they're told: deliveries, then definitions, then settings. */
    List<Cause> between(Publication before, ReportFacts factsBefore, List<Delivery> now, ReportFacts factsNow) {
        List<Cause> causes =
                new ArrayList<>(deliveries(workplace.deliveries().listOfSnapshot(before.snapshotId()), now));
        causes.addAll(definitions(factsBefore, factsNow));
        causes.addAll(settings(before.publishedAt(), workplace.clock().instant()));
        return causes;
    }

    private List<Cause> deliveries(List<Delivery> before, List<Delivery> now) {
        Map<Long, Delivery> gone = byId(before);
        Map<Long, Delivery> come = byId(now);
        gone.keySet().removeAll(byId(now).keySet());
        come.keySet().removeAll(byId(before).keySet());
        List<Cause> causes = new ArrayList<>();
        for (Delivery delivery : come.values()) {
            boolean corrects = gone.values().removeIf(old -> delivery.isAboutTheSameAs(old));
            causes.add(cause(
                    delivery,
                    corrects
                            ? "Leverancen " + delivery.fileName() + " er rettet: en ny er trådt i stedet for den gamle."
                            : "Leverancen " + delivery.fileName() + " er kommet til."));
        }
        gone.values().forEach(delivery -> causes.add(cause(delivery, gone(delivery))));
        return causes;
    }

    private static String gone(Delivery delivery) {
        return delivery.withdrawReason() == null
                ? "Leverancen " + delivery.fileName() + " gælder ikke længere."
                : "Leverancen " + delivery.fileName() + " er trukket tilbage: " + delivery.withdrawReason();
    }

    private static Cause cause(Delivery delivery, String text) {
        return new Cause(
                text,
                delivery.kind().bearsOnEveryMonth()
                        ? Set.of()
                        : Set.of(delivery.kind().prefix()));
    }

    private static Map<Long, Delivery> byId(List<Delivery> deliveries) {
        Map<Long, Delivery> byId = new LinkedHashMap<>();
        deliveries.forEach(delivery -> byId.put(delivery.id(), delivery));
        return byId;
    }

    private static List<Cause> definitions(ReportFacts before, ReportFacts now) {
        Map<String, Integer> versions = new TreeMap<>();
        before.definitions().forEach(definition -> versions.put(definition.indicator(), definition.version()));
        return now.definitions().stream()
                .filter(definition -> !Objects.equals(versions.get(definition.indicator()), definition.version()))
                .map(definition -> new Cause(
                        "Definitionen " + definition.indicator() + " er nu version " + definition.version() + ".",
                        Set.of()))
                .toList();
    }

    private List<Cause> settings(Instant before, Instant now) {
        Map<String, String> old = settings.filesAt(before);
        Map<String, String> current = settings.filesAt(now);
        List<Cause> causes = new ArrayList<>();
        Set<String> names = new TreeSet<>(current.keySet());
        names.addAll(old.keySet());
        for (String name : names) {
            String was = old.getOrDefault(name, "");
            String is = current.getOrDefault(name, "");
            if (SettingsHistory.holdsSettings(name)) {
                causes.addAll(values(name, shaping(was), shaping(is)));
            } else if (!was.equals(is)) {
                causes.add(new Cause("Kodelisten " + name.replaceAll(".*/|\\.csv$", "") + " er ændret.", Set.of()));
            }
        }
        return causes;
    }

    private static List<Cause> values(String file, Map<String, Object> was, Map<String, Object> is) {
        Set<String> names = new TreeSet<>(is.keySet());
        names.addAll(was.keySet());
        return names.stream()
                .filter(name -> !Objects.equals(was.get(name), is.get(name)))
                .map(name -> new Cause("Indstillingen " + name + " i " + file + " er ændret.", Set.of()))
                .toList();
    }

    private static Map<String, Object> shaping(String json) {
        Map<String, Object> values = new TreeMap<>(
                Json.read(json, new TypeReference<Map<String, Object>>() {}).orElse(Map.of()));
        values.keySet().removeAll(SHAPELESS);
        return values;
    }
}
