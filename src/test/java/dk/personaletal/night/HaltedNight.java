package dk.personaletal.night;

import com.sun.jdi.Bootstrap;
import com.sun.jdi.Method;
import com.sun.jdi.ObjectReference;
import com.sun.jdi.ReferenceType;
import com.sun.jdi.StringReference;
import com.sun.jdi.ThreadReference;
import com.sun.jdi.VMDisconnectedException;
import com.sun.jdi.VirtualMachine;
import com.sun.jdi.connect.Connector;
import com.sun.jdi.connect.IllegalConnectorArgumentsException;
import com.sun.jdi.connect.ListeningConnector;
import com.sun.jdi.event.BreakpointEvent;
import com.sun.jdi.event.ClassPrepareEvent;
import com.sun.jdi.event.Event;
import com.sun.jdi.event.EventSet;
import com.sun.jdi.event.StepEvent;
import com.sun.jdi.event.VMDeathEvent;
import com.sun.jdi.event.VMDisconnectEvent;
import com.sun.jdi.request.ClassPrepareRequest;
import com.sun.jdi.request.EventRequest;
import com.sun.jdi.request.EventRequestManager;
import com.sun.jdi.request.StepRequest;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A night that runs under a debugger up to a point, where every thread of it stands still. The program knows nothing
 * of it: the point is a breakpoint.
 */
final class HaltedNight {
    private static final String CALL = "call";

    private final Process process;
    private final VirtualMachine machine;
    private final CrashPoint point;
    private int call;
    private boolean returning;
    private int times;
    private @Nullable ThreadReference thread;

    private HaltedNight(Process process, VirtualMachine machine, CrashPoint point) {
        this.process = process;
        this.machine = machine;
        this.point = point;
    }

    /** Runs to the point, or to the end when the night never comes there. */
    static HaltedNight at(CrashPoint point, Program program, String... arguments) throws IOException {
        ListeningConnector connector = Bootstrap.virtualMachineManager().listeningConnectors().stream()
                .filter(one -> one.transport().name().equals("dt_socket"))
                .findFirst()
                .orElseThrow();
        Map<String, Connector.Argument> where = connector.defaultArguments();
        Objects.requireNonNull(where.get("localAddress")).setValue("127.0.0.1");
        Objects.requireNonNull(where.get("port")).setValue("0");
        Objects.requireNonNull(where.get("timeout")).setValue("60000");
        try {
            String address = connector.startListening(where);
            Process process = program.with("-agentlib:jdwp=transport=dt_socket,server=n,suspend=y,address=" + address)
                    .start(arguments);
            HaltedNight night = new HaltedNight(process, connector.accept(where), point);
            connector.stopListening(where);
            night.runToThePoint();
            return night;
        } catch (IllegalConnectorArgumentsException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether it stands there, rather than having come to its end. */
    boolean isThere() {
        return call == point.calls().size();
    }

    /** As {@code kill -9}. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Lets it run on, alone; its exit code. */
    int goOn() throws InterruptedException {
        try {
            machine.dispose();
        } catch (VMDisconnectedException ended) {
            // it ran to its end without coming there
        }
        return process.waitFor();
    }

    private void runToThePoint() throws InterruptedException {
        for (CrashPoint.Call one : point.calls()) {
            ClassPrepareRequest loaded = machine.eventRequestManager().createClassPrepareRequest();
            loaded.addClassFilter(one.type());
            loaded.enable();
            machine.classesByName(one.type()).forEach(this::watch);
        }
        machine.resume();
        while (!isThere()) {
            EventSet events = machine.eventQueue().remove();
            for (Event event : events) {
                if (event instanceof VMDeathEvent || event instanceof VMDisconnectEvent) {
                    return;
                }
                handle(event);
            }
            if (!isThere()) {
                events.resume();
            }
        }
    }

    private void handle(Event event) {
        if (event instanceof ClassPrepareEvent loaded) {
            watch(loaded.referenceType());
        } else if (event instanceof BreakpointEvent begun) {
            begun((Integer) begun.request().getProperty(CALL), begun.thread());
        } else if (event instanceof StepEvent returned) {
            returned.request().disable();
            returning = false;
            call++;
        }
    }

    /** Breakpoints in the methods that the point names of this class. */
    private void watch(ReferenceType type) {
        EventRequestManager requests = machine.eventRequestManager();
        for (int i = 0; i < point.calls().size(); i++) {
            CrashPoint.Call one = point.calls().get(i);
            if (!type.name().equals(one.type())) {
                continue;
            }
            for (Method method : type.methodsByName(one.method())) {
                if (method.location() != null && !method.isBridge()) {
                    EventRequest begun = requests.createBreakpointRequest(method.location());
                    begun.putProperty(CALL, i);
                    begun.enable();
                }
            }
        }
    }

    private void begun(int which, ThreadReference by) {
        // what the call itself calls by that name isn't the call again
        if (returning || which != call || (thread != null && !thread.equals(by)) || !isOfRightName(by)) {
            return;
        }
        times++;
        if (times < point.calls().get(call).nth()) {
            return;
        }
        thread = by;
        times = 0;
        if (point.returned() && call == point.calls().size() - 1) {
            StepRequest out =
                    machine.eventRequestManager().createStepRequest(by, StepRequest.STEP_MIN, StepRequest.STEP_OUT);
            out.addCountFilter(1);
            out.enable();
            returning = true;
        } else {
            call++;
        }
    }

    private boolean isOfRightName(ThreadReference by) {
        String wanted = point.calls().get(call).of();
        if (wanted.isEmpty()) {
            return true;
        }
        try {
            ObjectReference object = by.frame(0).thisObject();
            return object.getValue(object.referenceType().fieldByName("name")) instanceof StringReference name
                    && name.value().equals(wanted);
        } catch (com.sun.jdi.IncompatibleThreadStateException e) {
            throw new IllegalStateException(e);
        }
    }
}
