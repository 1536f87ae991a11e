package dk.personaletal.reports.pdf;

import net.sf.jasperreports.engine.util.StyledTextListWriter;

/** Lists inside marked-up text don't occur: bullets are elements of their own. */
final class NoLists implements StyledTextListWriter {
    @Override
    public void startUl() {}

    @Override
    public void endUl() {}

    @Override
    public void startOl(String type, int cutStart) {}

    @Override
    public void endOl() {}

    @Override
    public void startLi(boolean noBullet) {}

    @Override
    public void endLi() {}
}
