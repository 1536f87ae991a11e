package dk.personaletal.contract;

import dk.personaletal.yaml.PlainText;
import dk.personaletal.yaml.YamlProblem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Text files that operations edit: from a folder on disk if there is one, else as shipped on the class path. */
final class JobFiles {
    private JobFiles() {}

    /** File name to content, sorted by name. */
    static Map<String, String> read(@Nullable Path jobs, String folder, String ending) {
        Map<String, String> files = new TreeMap<>();
        try {
            for (Resource resource : list(jobs, folder, ending)) {
                try (InputStream in = resource.getInputStream()) {
                    String name = Objects.requireNonNull(resource.getFilename());
                    files.put(name, PlainText.decode(name, in.readAllBytes()));
                }
            }
        } catch (YamlProblem e) {
            throw new ContractProblem(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new ContractProblem("En fil i mappen " + (jobs == null ? folder : jobs.resolve(folder))
                    + " kan ikke læses. Giv brugeren læseret, og fjern det, der ikke er filer.");
        }
        return files;
    }

    private static Resource[] list(@Nullable Path jobs, String folder, String ending) throws IOException {
        if (jobs == null) {
            return new PathMatchingResourcePatternResolver().getResources("classpath*:jobs/" + folder + "/*" + ending);
        }
        Path directory = jobs.resolve(folder);
        if (!Files.isDirectory(directory)) {
            throw new ContractProblem("Mappen " + directory + " findes ikke.");
        }
        try (var paths = Files.list(directory)) {
            return Arrays.stream(paths.toArray(Path[]::new))
                    .filter(path -> path.toString().endsWith(ending))
                    .map(FileSystemResource::new)
                    .toArray(Resource[]::new);
        }
    }
}
