package dk.personaletal;

import dk.personaletal.cli.Cli;
import java.time.Clock;

/** The only main(). */
public final class Application {
    private Application() {}

    public static void main(String[] args) {
        System.exit(Cli.run(Clock.systemUTC(), args));
    }
}
