-- An agreement group is its code, not its wording: which names each payroll delivery has its codes under ('' for none),
-- noted once, so that nobody reads all rows for them.
create table payroll_group (
    delivery_id       bigint not null,
    agreement_code    text collate "C" not null,
    agreement_group   text collate "C" not null,
    primary key (delivery_id, agreement_code, agreement_group)
);

-- What rows with that code and name are shown as in those months, where that isn't the name that they have.
create table snapshot_group (
    snapshot_id       bigint not null references snapshot on delete cascade,
    agreement_code    text collate "C" not null,
    agreement_group   text collate "C" not null,
    first_month       date not null,
    last_month        date not null,
    shown             text collate "C" not null,
    primary key (snapshot_id, agreement_code, agreement_group, first_month)
);

-- Recodes are of agreement groups and positions too.
alter table unit_recode_row
    add column recodes text not null default 'unit' check (recodes in ('unit', 'agreement', 'position'));

truncate payroll_year, payroll_year_employment, payroll_year_month;
alter table payroll_year_employment
    add column agreement_code text not null;    -- '' for none
