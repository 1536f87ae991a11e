package dk.personaletal.papers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The files that a page of {@code src/docs} has one write: each a block of code that begins with the file's name. */
record Recipe(Map<String, String> files) {
    private static final Pattern BLOCK = Pattern.compile("(?m)^( *)```\\w*\n *# (\\S+)\n(.*?)^\\1```", Pattern.DOTALL);

    static Recipe of(String page) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        Matcher blocks = BLOCK.matcher(Files.readString(Path.of("src/docs").resolve(page)));
        while (blocks.find()) {
            files.put(blocks.group(2), blocks.group(3).replaceAll("(?m)^" + blocks.group(1), ""));
        }
        return new Recipe(files);
    }

    String get(String file) {
        return Objects.requireNonNull(files.get(file), file);
    }

    /** Writes those below a folder of the project into another. */
    void write(String below, Path into) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            if (file.getKey().startsWith(below)) {
                Path place = into.resolve(file.getKey());
                Files.createDirectories(Objects.requireNonNull(place.getParent()));
                Files.writeString(place, file.getValue());
            }
        }
    }
}
