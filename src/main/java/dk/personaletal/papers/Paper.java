package dk.personaletal.papers;

import dk.personaletal.archive.Publication;
import dk.personaletal.archive.PublicationArchive;
import dk.personaletal.archive.ReportOrder;
import dk.personaletal.delivery.Delivery;
import dk.personaletal.disclosure.PublishableCell;
import dk.personaletal.disclosure.PublishableCells;
import dk.personaletal.reports.ReportSource;
import dk.personaletal.reports.ReportWriter;
import dk.personaletal.reports.chapters.changes.Cause;
import dk.personaletal.reports.chapters.changes.Comparison;
import dk.personaletal.reports.model.ReportDocument;
import dk.personaletal.reports.writing.Changes;
import dk.personaletal.reports.writing.ReportFacts;
import dk.personaletal.workplace.Workplace;
import java.util.List;
import java.util.Optional;

/** A version's document: from its cells and its source, and held up against the version before it. */
public final class Paper {
    private final Workplace workplace;
    private final PublicationArchive archive;

    public Paper(Workplace workplace) {
        this.workplace = workplace;
        this.archive = new PublicationArchive(workplace);
    }

    public List<PublishableCell> cells(Publication publication) {
        return PublishableCells.list(publication.snapshotId(), publication.edition(), workplace.database());
    }

    /**
     * What the next version is written from.
     *
     * @param before the version that it follows, if there is one
     */
    ReportSource next(
            Optional<Publication> before,
            ReportOrder order,
            ReportFacts facts,
            List<PublishableCell> cells,
            List<Delivery> deliveries) {
        ReportWriter writer = new ReportWriter(order.report());
        return before.map(earlier -> changes(earlier, writer.source(order.scope(), facts, null), cells, deliveries))
                .map(changes -> writer.source(order.scope(), facts, changes))
                .orElseGet(() -> writer.source(order.scope(), facts, null));
    }

    /** The document of a version, written again from what is kept; empty when this program can't. */
    public Optional<ReportDocument> again(Publication publication) {
        return archive.findSource(publication).flatMap(source -> write(cells(publication), source));
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
