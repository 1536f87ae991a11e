-- Rows that a source's contract makes several of one line of, and what became of the rows step by step.
alter table delivery
    add column rows_added bigint not null default 0;

create table delivery_step (
    delivery_id   bigint not null references delivery on delete cascade,
    place         integer not null,             -- in the order of doing
    step          text not null,                -- as the account calls it
    rows_in       bigint not null,
    rows_added    bigint not null,
    rows_merged   bigint not null,
    rows_dropped  bigint not null,
    rows_rejected bigint not null,
    rows_out      bigint not null,
    primary key (delivery_id, place)
);
