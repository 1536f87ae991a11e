package dk.personaletal.attack;

import dk.personaletal.attack.links.Link;
import dk.personaletal.attack.links.Reading;
import dk.personaletal.attack.published.PublishedReport;
import dk.personaletal.attack.puzzle.Contradiction;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Reports that can all be true together. A version that corrects another can't be read with it, nor a month with an
 * earlier one that has been corrected since: each is read with those that it agrees with.
 */
final class Agreeing {
    private final List<Link> links;
    private final Map<String, String> centers;

    Agreeing(List<Link> links, Map<String, String> centers) {
        this.links = links;
        this.centers = centers;
    }

    List<Reading> readings(List<PublishedReport> reports) {
        List<List<PublishedReport>> groups = new ArrayList<>();
        for (PublishedReport report : reports) {
            boolean fits = false;
            for (List<PublishedReport> group : groups) {
                List<PublishedReport> more = new ArrayList<>(group);
                more.add(report);
                if (agree(more)) {
                    group.add(report);
                    fits = true;
                }
            }
            if (!fits) {
                groups.add(new ArrayList<>(List.of(report)));
            }
        }
        return groups.stream().map(group -> Reading.of(group, centers)).toList();
    }

    private boolean agree(List<PublishedReport> reports) {
        try {
            new Attack(Reading.of(reports, centers), links, Truth.unknown());
            return true;
        } catch (Contradiction disagreement) {
            return false;
        }
    }
}
