package dk.personaletal.cli;

import dk.personaletal.cli.Troubles.Trouble;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with a command line, in Danish. */
final class UsageText {
    private UsageText() {}

    static Trouble of(ParameterException e) {
        if (isUnreadableName(e)) {
            return Troubles.unreadableName();
        }
        String name = e.getCommandLine().getCommandName();
        String help = name.equals("personaletal") ? name : "personaletal " + name;
        return new Trouble(ExitCode.USAGE, problem(e, name) + " Se " + help + " --help.");
    }

    private static String problem(ParameterException e, String command) {
        if (e instanceof UnmatchedArgumentException unmatched) {
            String first = unmatched.getUnmatched().get(0);
            boolean isOption = first.startsWith("-");
            if (command.equals("personaletal") && !isOption) {
                return "Der er ingen kommando, der hedder " + first + ".";
            }
            return (isOption ? "Der er ingen option, der hedder " : "Der er et ord for meget: ") + first + "."
                    + (isOption && !first.startsWith("--") ? " Er det en fil, så skriv -- foran den." : "");
        }
        if (e instanceof MissingParameterException missing) {
            return "Der mangler "
                    + missing.getMissing().stream().map(UsageText::name).collect(Collectors.joining(" og ")) + ".";
        }
        if (e instanceof OverwrittenOptionException twice) {
            return name(twice.getOverwritten()) + " er givet to gange.";
        }
        ArgSpec argument = e.getArgSpec();
        return argument == null ? "Kommandolinjen kan ikke forstås." : wrongValue(argument, e.getValue());
    }

    private static String wrongValue(ArgSpec argument, @Nullable String value) {
        String expected = argument.paramLabel();
        return value == null
                ? "Der mangler en værdi til " + name(argument) + "."
                : "'" + value + "' kan ikke være " + name(argument) + ", som skal være " + expected + ".";
    }

    /** Any text is a path, but for one that can't be written in the surroundings' character set. */
    private static boolean isUnreadableName(ParameterException e) {
        ArgSpec argument = e.getArgSpec();
        return argument != null
                && e.getValue() != null
                && !e.getValue().isBlank()
                && List.of(argument.auxiliaryTypes()).contains(Path.class);
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
