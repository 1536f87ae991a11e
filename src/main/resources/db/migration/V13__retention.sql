-- What retention has removed, counted when it was done. A published paper is printed from what is kept with it.
create table retirement (
    retirement_id   bigint generated always as identity primary key,
    municipality    integer not null,
    retired_at      timestamptz not null,
    what            text not null,              -- payroll_row, absence_row, finding
    older_than      date not null,
    rows_removed    bigint not null
);

alter table delivery add column rows_retired bigint not null default 0;
