package dk.personaletal.reports.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PointLabelsTest {
    private static final double STEP = 30;
    private static final double WIDTH = 22;

    /** @param heights up from the axis, as one reads a chart */
    private static List<Point2D> points(double... heights) {
        List<Point2D> points = new ArrayList<>();
        for (double height : heights) {
            points.add(new Point2D.Double(points.size() * STEP, -height));
        }
        return points;
    }

    private static PointLabels labels(List<Point2D> points) {
        List<Line2D> parts = new ArrayList<>();
        for (int index = 1; index < points.size(); index++) {
            parts.add(new Line2D.Double(points.get(index - 1), points.get(index)));
        }
        return new PointLabels(parts);
    }

    private static Point2D middle(List<Point2D> points, int index) {
        return labels(points).middle(points.get(index), WIDTH);
    }

    @Test
    void standsBelowWhereTheLineRisesSlowlyBeforeAndSteeplyAfter() {
        List<Point2D> points = points(50, 52, 92);
        assertThat(middle(points, 1).getY()).isGreaterThan(points.get(1).getY());
    }

    @Test
    void standsAbovePeaksAndLevelLinesAndBelowValleys() {
        assertThat(middle(points(10, 40, 10), 1).getY()).isLessThan(-40);
        assertThat(middle(points(20, 20, 20), 1).getY()).isLessThan(-20);
        assertThat(middle(points(40, 10, 40), 1).getY()).isGreaterThan(-10);
    }

    @Test
    void movesAsideWhereTheLineIsSteepOnBothSides() {
        List<Point2D> points = points(0, 60, 120);
        assertThat(middle(points, 1)).isEqualTo(new Point2D.Double(STEP - WIDTH / 2, -69));
    }

    @Test
    void neverStandsOnItsOwnLine() {
        Random random = new Random(1);
        for (int chart = 0; chart < 500; chart++) {
            List<Point2D> points = points(random.doubles(14, 0, 112).toArray());
            PointLabels labels = labels(points);
            for (Point2D point : points) {
                Point2D middle = labels.middle(point, WIDTH);
                assertThat(labels.crossings(middle, WIDTH))
                        .as("chart %s, %s", chart, point)
                        .isZero();
            }
        }
    }
}
