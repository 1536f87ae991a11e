package dk.personaletal.reports.model;

import java.util.List;

/** Up to four boxes side by side: label, large figure, and one line below it. */
public record KeyFigures(List<KeyFigure> figures) implements Block {
    public KeyFigures {
        figures = List.copyOf(figures);
    }

    /**
     * @param label what it is, for example {@code Personaleomsætning}
     * @param value as printed, for example {@code 17,8 %}
     * @param note change or target in words and symbol, for example {@code ▲ Mål 16,0 %: ikke nået}
     */
    public record KeyFigure(String label, String value, String note) {}
}
