package dk.personaletal.cli;

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
                .addSubcommand(new StatusCommand(console))
                .addSubcommand(new ValidateCommand(console));
        line.setParameterExceptionHandler((e, given) -> usage(console, e));
        line.setExecutionExceptionHandler((e, command, result) -> {
            Troubles.Trouble trouble = Troubles.of(e);
            console.complain("personaletal: " + trouble.line());
            return trouble.code().code();
        });
        if (args.length == 0) {
            line.usage(System.out);
            return ExitCode.USAGE.code();
        }
        return line.execute(args);
    }

    private static int usage(Console console, ParameterException e) {
        String name = e.getCommandLine().getCommandName();
        String help = name.equals("personaletal") ? name : "personaletal " + name;
        console.complain("personaletal: "
                + String.valueOf(e.getMessage()).lines().findFirst().orElse("") + " Se " + help + " --help.");
        return ExitCode.USAGE.code();
    }
}
