package dk.personaletal.reports.chapters;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The chapters there are. */
public final class Chapters {
    private static final Map<String, ChapterSource> BY_NAME = List.<ChapterSource>of(
                    new SummaryChapter(),
                    new TurnoverChapter(),
                    new AgeChapter(),
                    new SickLeaveChapter(),
                    new MethodChapter())
            .stream()
            .collect(Collectors.toUnmodifiableMap(ChapterSource::name, Function.identity()));

    private Chapters() {}

    /** @throws IllegalStateException when a report's {@code report.yaml} names a chapter that there isn't */
    public static ChapterSource get(String name) {
        ChapterSource chapter = BY_NAME.get(name);
        if (chapter == null) {
            throw new IllegalStateException("no chapter " + name);
        }
        return chapter;
    }
}
