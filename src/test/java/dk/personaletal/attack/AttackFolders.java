package dk.personaletal.attack;

import dk.personaletal.attack.links.Links;
import dk.personaletal.attack.links.Reading;
import dk.personaletal.attack.published.PublishedReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Attacks published folders from the command line: {@code AttackFolders [--organisation FILE] FOLDER...}, and prints
 * what is told, one a line. The organisation is a delivery of that kind: which units a center has is no secret.
 */
public final class AttackFolders {
    private static final String ORGANISATION = "--organisation";

    private AttackFolders() {}

    public static void main(String[] args) throws IOException {
        List<Path> folders = new ArrayList<>();
        Map<String, String> centers = new HashMap<>();
        for (int i = 0; i < args.length; i++) {
            if (args[i].equals(ORGANISATION)) {
                i++;
                centers = Organisation.centers(Path.of(args[i]));
            } else {
                folders.add(Path.of(args[i]));
            }
        }
        for (Reading reading : new Agreeing(Links.ALL, centers).readings(PublishedReport.readAll(folders))) {
            List<Finding> findings = new Attack(reading, Links.ALL, Truth.unknown()).findings();
            findings.stream().filter(Finding::tells).forEach(System.out::println);
            System.out.println(reading.reports().size() + " reports together: " + findings.size()
                    + " withheld numbers, told: "
                    + findings.stream().filter(Finding::tells).count());
        }
    }
}
