package dk.personaletal.job;

import dk.personaletal.delivery.Delivery;
import dk.personaletal.disclosure.Edition;
import dk.personaletal.disclosure.PublishableCell;
import dk.personaletal.disclosure.PublishableCells;
import dk.personaletal.reports.ReportSource;
import dk.personaletal.reports.ReportWriter;
import dk.personaletal.reports.chapters.changes.Cause;
import dk.personaletal.reports.chapters.changes.Comparison;
import dk.personaletal.reports.model.ReportDocument;
import dk.personaletal.reports.writing.Changes;
import dk.personaletal.reports.writing.ReportFacts;
import java.util.List;
import java.util.Optional;

/** A version's document: from its cells and its source, and held up against the version before it. */
final class Paper {
    private final Workplace workplace;
    private final PublicationArchive archive;

    Paper(Workplace workplace) {
        this.workplace = workplace;
        this.archive = new PublicationArchive(workplace);
    }

    List<PublishableCell> cells(long snapshotId, String edition) {
        return PublishableCells.list(snapshotId, Edition.find(edition).orElseThrow(), workplace.database());
    }

    /**
     * What the next version is written from.
     *
     * @param before the version that it follows, if there is one
     */
    ReportSource next(
            Optional<Publication> before,
            String report,
            ReportFacts facts,
            List<PublishableCell> cells,
            List<Delivery> deliveries) {
        ReportWriter writer = new ReportWriter(report);
        return before.map(earlier -> changes(earlier, writer.source(facts, null), cells, deliveries))
                .map(changes -> writer.source(facts, changes))
                .orElseGet(() -> writer.source(facts, null));
    }

    /** The document of a version, written again from what is kept; empty when this program can't. */
    Optional<ReportDocument> again(Publication publication) {
        return archive.findSource(publication)
                .flatMap(source -> write(cells(publication.snapshotId(), publication.edition()), source));
    }

    private Changes changes(
            Publication before, ReportSource next, List<PublishableCell> cells, List<Delivery> deliveries) {
        Optional<ReportSource> source = archive.findSource(before);
        List<Cause> causes = new WhatHappened(workplace, before.municipality())
                .between(before, source.map(ReportSource::facts).orElse(next.facts()), deliveries, next.facts());
        List<String> sentences = causes.stream().map(Cause::text).toList();
        return again(before)
                .map(document -> new Changes(
                        before.version(),
                        sentences,
                        new Comparison(causes).between(document, ReportWriter.write(cells, next)),
                        true))
                .orElseGet(() -> new Changes(before.version(), sentences, List.of(), false));
    }

    private static Optional<ReportDocument> write(List<PublishableCell> cells, ReportSource source) {
        try {
            return Optional.of(ReportWriter.write(cells, source));
        } catch (IllegalStateException ofAnotherTime) {
            return Optional.empty();
        }
    }
}
