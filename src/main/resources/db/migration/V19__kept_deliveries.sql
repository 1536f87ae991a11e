-- What a payroll delivery says of each person and each place, worked out once. A delivery's rows never change, so
-- these never do. As with the kept years: losing them costs time and nothing else.
create unlogged table payroll_delivery (
    delivery_id   bigint primary key
);

-- The main employment of each person, as delivered.
create unlogged table payroll_delivery_person (
    delivery_id             bigint not null,
    line_no                 integer not null,
    person                  uuid not null,
    employment_no           text not null,
    is_employed             boolean not null,       -- at the census, the last day of the month
    is_monthly              boolean not null,
    is_ordinary             boolean not null,
    degree_tenthousandths   integer not null,
    birth_date              date,
    sex                     "char",
    employed_from           date,
    employed_to             date,
    leaving_reason          text,
    department              text collate "C" not null,
    unit                    text collate "C" not null,      -- '' for none
    agreement_group         text collate "C" not null,
    staff_category          text collate "C" not null,
    is_manager              boolean,
    manager                 text collate "C"
);
create index payroll_delivery_person_delivery on payroll_delivery_person (delivery_id);

-- The departments and units, by the codes and names that stand together.
create unlogged table payroll_delivery_place (
    delivery_id       bigint not null,
    department_code   text,
    department_name   text,
    unit_code         text,
    unit_name         text
);
create index payroll_delivery_place_delivery on payroll_delivery_place (delivery_id);
