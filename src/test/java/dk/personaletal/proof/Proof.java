package dk.personaletal.proof;

import dk.personaletal.papers.WholeReport;
import dk.personaletal.reports.model.Block;
import dk.personaletal.reports.model.BulletList;
import dk.personaletal.reports.model.Chapter;
import dk.personaletal.reports.model.Figure;
import dk.personaletal.reports.model.Heading;
import dk.personaletal.reports.model.KeyFigures;
import dk.personaletal.reports.model.KeyFigures.KeyFigure;
import dk.personaletal.reports.model.Paragraph;
import dk.personaletal.reports.model.ReportDocument;
import dk.personaletal.reports.model.Table;
import dk.personaletal.reports.writing.Charts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a document's texts back and holds each against the cells; gathers what doesn't hold. */
final class Proof {
    static final TextBook BOOK = new TextBook(WholeReport.NAME);
    static final Rules RULES = Rules.all();

    private final Evidence evidence;
    private final List<String> faults = new ArrayList<>();
    private final Map<String, Integer> proven = new HashMap<>();

    Proof(Evidence evidence) {
        this.evidence = evidence;
    }

    static Proof of(ReportDocument document, Evidence evidence) {
        Proof proof = new Proof(evidence);
        proof.text(document.subtitle());
        document.chapters().forEach(proof::chapter);
        return proof;
    }

    List<String> faults() {
        return faults;
    }

    /** How often a text with numbers or claims was found and held. */
    Map<String, Integer> proven() {
        return proven;
    }

    private void chapter(Chapter chapter) {
        text(chapter.title());
        chapter.blocks().forEach(this::block);
    }

    private void block(Block block) {
        if (block instanceof Heading heading) {
            text(heading.text());
        } else if (block instanceof Paragraph paragraph) {
            text(paragraph.text());
        } else if (block instanceof BulletList list) {
            list.items().forEach(this::text);
        } else if (block instanceof KeyFigures figures) {
            figures.figures().forEach(this::keyFigure);
        } else if (block instanceof Table table) {
            text(table.caption());
            table.notes().forEach(this::text);
        } else if (block instanceof Figure figure) {
            figure(figure);
        }
    }

    private void figure(Figure figure) {
        text(figure.caption());
        text(figure.note());
        String rest = " " + figure.caption() + ". " + Charts.inWords(figure.chart());
        if (!figure.alternativeText().endsWith(rest)) {
            faults.add("alternative text doesn't say what the chart shows: " + figure.alternativeText());
        }
    }

    private void keyFigure(KeyFigure figure) {
        Claim label = claims(figure.label()).stream().findFirst().orElse(new Claim(figure.label(), Map.of()));
        Map<String, String> values = new HashMap<>(label.values());
        text(figure.label());
        if (!figure.note().isEmpty()) {
            text(figure.note());
            claims(figure.note()).forEach(note -> values.putAll(note.values()));
        }
        values.put("spoergsmaal", figure.label());
        Place place = Proof.RULES.find(label.key()).isEmpty() && !label.key().startsWith("noegletal.")
                ? Place.figure(OtherRules.SCORE_THEN, dk.personaletal.shared.NumberStyle.SCORE)
                : SummaryRules.keyFigure(label.key());
        attempt(() -> new Rule()
                        .with("vaerdi", place)
                        .verifyPlace("vaerdi", figure.value(), new Claim(label.key(), values), evidence))
                .ifPresent(fault -> faults.add("key figure " + figure + ": " + fault));
    }

    private List<Claim> claims(String text) {
        return BOOK.read(text).stream()
                .filter(way -> fault(way).isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** The text is one of the report's, and what it says is so. */
    void text(String text) {
        if (isFact(text) || isOfGlossary(text)) {
            return;
        }
        List<List<Claim>> ways = BOOK.read(text);
        if (ways.isEmpty()) {
            faults.add("no such text: " + text);
        }
        List<Claim> first = List.of();
        String fault = "";
        for (List<Claim> way : ways) {
            Optional<String> one = fault(way);
            if (one.isEmpty()) {
                way.forEach(claim -> proven.merge(claim.key(), 1, Integer::sum));
                return;
            }
            first = first.isEmpty() ? way : first;
            fault = fault.isEmpty() ? one.orElseThrow() : fault;
        }
        if (!first.isEmpty()) {
            faults.add(text + "\n    " + fault);
        }
    }

    /** What a person wrote, or what the municipality calls a thing. */
    private boolean isFact(String text) {
        return evidence.facts().overruled().contains(text)
                || evidence.members("survey", "question").stream()
                        .anyMatch(question -> question.name().equals(text));
    }

    private static boolean isOfGlossary(String text) {
        return BOOK.templates().stream()
                .anyMatch(word -> word.key().startsWith("ord.")
                        && word.text().replaceFirst(" = ", ": ").equals(text));
    }

    private Optional<String> fault(List<Claim> claims) {
        for (Claim claim : claims) {
            Optional<Rule> rule = RULES.find(claim.key());
            if (rule.isEmpty() && !claim.values().isEmpty()) {
                return Optional.of("no rule for " + claim.key());
            }
            Optional<String> fault = rule.flatMap(one -> attempt(() -> one.verify(claim, evidence)));
            if (fault.isPresent()) {
                return fault;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> attempt(Runnable check) {
        try {
            check.run();
            return Optional.empty();
        } catch (AssertionError fault) {
            return Optional.of(String.valueOf(fault.getMessage()).replaceAll("\\s+", " "));
        }
    }
}
