-- For HR only: why a figure is withheld, and what an attacker can work out of it who knows all that is shown.
create table withheld_figure (
    snapshot_id     bigint not null references snapshot,
    edition         text not null,
    indicator       text not null,
    breakdown       text not null,
    member          text not null,
    member_name     text not null,
    time            text not null,
    measure         text not null,
    reason          text not null,
    least           numeric,                    -- null: in no sum
    most            numeric,                    -- null: in no sum
    shown_before    boolean not null,           -- an earlier report told it, and it can't be taken back
    primary key (snapshot_id, edition, indicator, breakdown, member, time, measure)
);
