package dk.personaletal.reports.model;

import java.util.List;

/** Short statements, each with a bullet; a list to screen readers too. May refer to tables and figures. */
public record BulletList(List<String> items) implements Block {
    public BulletList {
        items = List.copyOf(items);
    }
}
