package dk.personaletal.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** What is typed is taken as it stands. */
class ArgumentsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "@note",
                "-x",
                "--accept",
                "!x",
                "#tag",
                "${sys:user.home}",
                "$HOME",
                "'quoted'",
                "\"quoted\"",
                "%n",
                "\\",
                "",
                " ",
                "a=b",
                "deliver"
            })
    void asTheValueOfAnOption(String text) {
        assertThat(deliver("loen.csv", "--reason", text).reason).isEqualTo(text);
        assertThat(deliver("loen.csv", "--reason=" + text).reason).isEqualTo(text);
        if (!text.isBlank()) {
            assertThat(deliver("loen.csv", "--data", text).options.data).isEqualTo(Path.of(text));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"@fil.csv", "-fil.csv", "--json", "--", "#fil.csv", "${env:HOME}.csv", "'fil.csv'"})
    void asTheNameOfAFile(String name) {
        assertThat(deliver("--reason", "x", "--", "loen.csv", name).files)
                .isEqualTo(List.of(Path.of("loen.csv"), Path.of(name)));
    }

    @Test
    void aFileOfArgumentsIsNotRead(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("arguments"), "--withdraw");
        DeliverCommand command = deliver("@" + file);
        assertThat(command.withdraw).isFalse();
        assertThat(command.files).isEqualTo(List.of(Path.of("@" + file)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--inbox", "--output", "--data", "--config", "--metrics"})
    void aPathWithoutANameIsNone(String option) {
        ParameterException problem =
                catchThrowableOfType(ParameterException.class, () -> deliver("loen.csv", option, ""));
        assertThat(UsageText.of(problem).line()).startsWith("'' kan ikke være " + option);
    }

    @Test
    void aNumberInWhatCannotBeUnderstoodIsMasked() {
        ParameterException problem =
                catchThrowableOfType(ParameterException.class, () -> deliver("loen.csv", "--010170-1234"));
        assertThat(UsageText.of(problem).line()).contains("option").doesNotContain("1234");
    }

    private static DeliverCommand deliver(String... arguments) {
        CommandLine line = Cli.commands(new Console(false), Clock.systemUTC(), "deliver");
        String[] all = new String[arguments.length + 1];
        all[0] = "deliver";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        line.parseArgs(all);
        return Objects.requireNonNull(line.getSubcommands().get("deliver")).getCommand();
    }
}
