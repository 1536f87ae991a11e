package dk.personaletal.reports.pdf;

import dk.personaletal.reports.charts.ChartPicture;
import dk.personaletal.reports.model.Chart;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.geom.Dimension2D;
import java.awt.geom.Rectangle2D;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.renderers.AbstractRenderer;
import net.sf.jasperreports.renderers.DimensionRenderable;
import net.sf.jasperreports.renderers.Graphics2DRenderable;

/** A chart drawn straight on the page at its final size: vector shapes, and texts that stay text. */
final class ChartDrawing extends AbstractRenderer implements Graphics2DRenderable, DimensionRenderable {
    private static final long serialVersionUID = 1L;

    private final transient ChartPicture picture;

    ChartDrawing(Chart chart) {
        this.picture = ChartPicture.of(chart);
    }

    @Override
    public void render(JasperReportsContext context, Graphics2D graphics, Rectangle2D area) {
        Graphics2D own = (Graphics2D) graphics.create();
        own.translate(area.getX(), area.getY());
        picture.draw(own);
        own.dispose();
    }

    @Override
    public Dimension2D getDimension(JasperReportsContext context) {
        return new Dimension(ChartPicture.WIDTH, picture.height());
    }
}
