package dk.personaletal.validation.benchmark;

/** Which published line a row is: a municipality by its code however it's called, a group by its name in any case. */
final class PublishedKeys {
    private static final String AREA = "coalesce(municipality::text, lower(area_name))";

    static final String SICK_LEAVE =
            "year_no, " + AREA + ", coalesce(agreement_group, ''), coalesce(professional_area, ''), publisher";
    static final String TURNOVER = "period_from, period_to, " + AREA + ", coalesce(agreement_group, ''), publisher";

    private PublishedKeys() {}
}
