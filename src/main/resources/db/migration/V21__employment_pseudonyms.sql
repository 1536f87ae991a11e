-- Employment numbers were kept in clear. The key isn't here, so the rows of before are rewritten by the first run that
-- holds it, a delivery at a time; until then number_in_clear names their deliveries. The columns of before stay, empty.
alter table payroll_row
    alter column employment_no drop not null,
    add column employment uuid,                             -- pseudonym of the employment number
    add column employment_rank integer not null default 1,  -- the number's place among the person's, the lowest first
    add column manager_employment uuid;
alter table absence_row
    add column employment uuid;                             -- null: the main employment

create table number_in_clear (
    delivery_id   bigint primary key
);
insert into number_in_clear
select delivery_id from delivery where contract in ('loen', 'fravaer');

-- Rows worked out from them; the next night makes them anew.
truncate payroll_year, payroll_year_employment, payroll_year_month, absence_year, absence_year_part, absence_delivery;
drop table payroll_year_employment, absence_year_part;

create unlogged table payroll_year_employment (
    payroll_year_id   integer not null,
    person            uuid not null,
    employment        uuid not null,
    employment_rank   integer not null,
    employed_from     date,
    is_employed       boolean not null,         -- at the census, the last day of the month
    is_monthly        boolean not null,
    degree            integer not null,
    sex               "char",
    birth_date        date,
    department        text not null,
    department_name   text,
    agreement_group   text not null,
    months            varbit not null           -- bit 0 is December, bit 11 January
);
create index payroll_year_employment_year on payroll_year_employment (payroll_year_id);

create unlogged table absence_year_part (
    absence_year_id   integer not null,
    person            uuid not null,            -- as delivered
    employment        uuid not null,            -- zeros for none
    absence_code      text not null,
    starts_on         date not null,
    ends_on           date,
    covers_to         date,                     -- of the delivery
    delivery_id       bigint not null,
    line_no           bigint not null,
    hours_hundredths  integer,
    degree            integer,
    month_no          integer,                  -- year x 12 + month
    first_in_month    date,
    hours_1e5         bigint,
    working_days      integer
);
create index absence_year_part_year on absence_year_part (absence_year_id);
