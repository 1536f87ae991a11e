package dk.personaletal;

import dk.personaletal.cli.Cli;
import java.time.Clock;
import java.util.TimeZone;

/** The only main(). */
public final class Application {
    private Application() {}

    public static void main(String[] args) {
        // what a library writes without a zone, as Spring Batch does, means the same on every machine
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        System.exit(Cli.run(Clock.systemUTC(), args));
    }
}
