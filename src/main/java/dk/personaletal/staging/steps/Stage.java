package dk.personaletal.staging.steps;

/** What a step does with rows. A row taken is given on, or accounted for, at once or at the end. */
interface Stage {
    /** @throws Unreadable if the row is to be rejected */
    void take(SourceRow row, Out out);

    /** After the last row. */
    default void end(Out out) {}

    /** Where the rows go. */
    interface Out {
        void emit(SourceRow row);

        void added(long rows);

        void merged(long rows);

        /** @param reason empty: the step's own */
        void dropped(String reason, long rows);

        void rejected(SourceRow row, Unreadable why);
    }

    /** A step that only looks at a row or changes its values. */
    interface Work extends Stage {
        void work(SourceRow row);

        @Override
        default void take(SourceRow row, Out out) {
            work(row);
            out.emit(row);
        }
    }
}
