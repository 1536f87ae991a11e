package dk.personaletal.night;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A point whose code is called something else now would be passed by, and nothing killed. */
class CrashPointTest {
    static List<CrashPoint> points() {
        return CrashPoint.list();
    }

    @ParameterizedTest
    @MethodSource("points")
    void namesMethodsThatThereAre(CrashPoint point) throws ClassNotFoundException {
        for (CrashPoint.Call call : point.calls()) {
            Class<?> type = Class.forName(call.type(), false, getClass().getClassLoader());
            assertThat(Arrays.stream(type.getDeclaredMethods()).map(method -> method.getName()))
                    .as(call.type())
                    .contains(call.method());
        }
    }
}
