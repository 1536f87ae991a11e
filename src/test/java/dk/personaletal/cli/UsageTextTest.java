package dk.personaletal.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine.ParameterException;

class UsageTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "run --nonsense | Der er ingen option, der hedder --nonsense. Se personaletal run --help.",
                "nonsense | Der er ingen kommando, der hedder nonsense. Se personaletal --help.",
                "run --period x | 'x' kan ikke være --period, som skal være ÅÅÅÅ-MM. Se personaletal run --help.",
                "run --municipality lyngby | 'lyngby' kan ikke være --municipality, som skal være KODE."
                        + " Se personaletal run --help.",
                "run more | Der er et ord for meget: more. Se personaletal run --help.",
                "run --period | Der mangler --period. Se personaletal run --help.",
                "run --inbox a --inbox b | --inbox er givet to gange. Se personaletal run --help.",
                "report x | Der mangler --period. Se personaletal report --help.",
                "deliver loen.csv -fil.csv | Der er ingen option, der hedder -fil.csv. Er det en fil, så skriv -- foran den."
                        + " Se personaletal deliver --help.",
                "validate | Der mangler FIL. Se personaletal validate --help."
            })
    void sayInDanishWhatIsWrong(String line, String expected) {
        ParameterException problem =
                catchThrowableOfType(ParameterException.class, () -> Cli.commands(new Console(false), Clock.systemUTC())
                        .parseArgs(line.split(" ")));
        assertThat(UsageText.of(problem).line()).isEqualTo(expected);
    }
}
