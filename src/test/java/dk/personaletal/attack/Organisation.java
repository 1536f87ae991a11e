package dk.personaletal.attack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The organisation chart, which is no secret, as a delivery has it. */
final class Organisation {
    private static final int CODE = 2;
    private static final int NAME = 3;
    private static final int ABOVE = 4;

    private Organisation() {}

    /** The name of what each unit belongs to, by the unit's name. */
    static Map<String, String> centers(Path delivery) throws IOException {
        List<String[]> lines = Files.readAllLines(delivery).stream()
                .map(line -> line.split(";", -1))
                .toList();
        Map<String, String> names = new HashMap<>();
        lines.forEach(line -> names.put(line[CODE], line[NAME]));
        Map<String, String> centers = new HashMap<>();
        lines.forEach(line -> centers.put(line[NAME], names.getOrDefault(line[ABOVE], "")));
        return centers;
    }
}
