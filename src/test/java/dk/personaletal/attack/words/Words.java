package dk.personaletal.attack.words;

import dk.personaletal.attack.published.PublishedReport;
import java.util.List;
import java.util.stream.Stream;

/** What the cells of a chapter are about. */
public interface Words {
    List<Words> ALL = List.of(
            new TurnoverWords(),
            new DepartureWords(),
            new StaffWords(),
            new AgeWords(),
            new LeaderWords(),
            new PayWords(),
            new SickLeaveWords(),
            new SurveyWords(),
            new SummaryWords(),
            new PaperWords());

    Stream<Meaning> read(PublishedReport report);
}
