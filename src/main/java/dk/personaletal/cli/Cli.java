package dk.personaletal.cli;

import dk.personaletal.cli.Troubles.Trouble;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** The command line: parses, runs, and ends with one clear line and a code. */
public final class Cli {
    private Cli() {}

    /** Runs a command; the exit code says how it went. */
    public static int run(String... args) {
        Console console = new Console();
        CommandLine line = new CommandLine(new PersonaletalCommand())
                .addSubcommand(new DemoCommand(console))
                .addSubcommand(new RunCommand(console))
                .addSubcommand(new DeliverCommand(console))
                .addSubcommand(new ReportCommand(console))
                .addSubcommand(new RerunCommand(console))
                .addSubcommand(new ExplainCommand(console))
                .addSubcommand(new RetireCommand(console))
                .addSubcommand(new StatusCommand(console))
                .addSubcommand(new ValidateCommand(console));
        boolean json = List.of(args).contains("--json");
        line.setParameterExceptionHandler((e, given) -> fail(console, json, usage(e)));
        line.setExecutionExceptionHandler((e, command, result) -> fail(console, json, Troubles.of(e)));
        if (args.length == 0) {
            line.usage(System.out);
            return ExitCode.USAGE.code();
        }
        return line.execute(args);
    }

    private static int fail(Console console, boolean json, Trouble trouble) {
        int code = trouble.code().code();
        if (json) {
            console.json(Map.of("exitCode", code, "error", trouble.line()));
        }
        console.complain("personaletal: " + trouble.line());
        return code;
    }

    private static Trouble usage(ParameterException e) {
        String name = e.getCommandLine().getCommandName();
        String help = name.equals("personaletal") ? name : "personaletal " + name;
        String problem = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
        return new Trouble(ExitCode.USAGE, problem + ". Se " + help + " --help.");
    }
}
