package dk.personaletal.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import dk.personaletal.operations.log.Whereabouts;
import dk.personaletal.shared.ShownText;
import dk.personaletal.workplace.Progress;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers on standard out, the rest on standard error; always UTF-8. */
final class Console {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private final Outlet outlet = new Outlet();
    private final PrintStream out = stream(outlet);
    private final PrintStream err = stream(new FileOutputStream(FileDescriptor.err));
    private final @Nullable Logger log;
    private volatile boolean ended;

    /** @param jsonLog whether what goes to standard error is log lines of JSON */
    Console(boolean jsonLog) {
        // made only when asked for: it takes time, and reads what LogChoice has set
        this.log = jsonLog ? LoggerFactory.getLogger(Console.class) : null;
    }

    void say(String line) {
        out.println(line);
    }

    void complain(String line) {
        if (ended) {
            return;
        }
        String shown = ShownText.of(line);
        if (log != null) {
            log.error(shown);
        } else {
            err.println(shown);
        }
    }

    /** The last word on standard error; whatever fails after it fails because of it. */
    void endWith(String line) {
        complain(line);
        ended = true;
    }

    boolean hasEnded() {
        return ended;
    }

    /** One JSON document. */
    void json(Object document) {
        try {
            out.println(JSON.writeValueAsString(document));
        } catch (JsonProcessingException ourOwnTypes) {
            throw new IllegalStateException(ourOwnTypes);
        }
    }

    /** A line a stage when a person is watching, or when each is a line of the log. */
    Progress progress() {
        return new Progress() {
            @Override
            public void stage(String what) {
                Whereabouts.enter(what);
                if (log != null) {
                    log.info(what);
                } else if (System.console() != null) {
                    err.println("  " + what + " …");
                }
            }

            @Override
            public void delivery(String fileName) {
                Whereabouts.handle(fileName);
            }
        };
    }

    /** Where the help goes. */
    PrintWriter answers() {
        return new PrintWriter(out, true, StandardCharsets.UTF_8);
    }

    boolean isAnswerLost() {
        out.flush();
        return outlet.isAnswerLost();
    }

    private static PrintStream stream(OutputStream target) {
        return new PrintStream(target, true, StandardCharsets.UTF_8);
    }
}
