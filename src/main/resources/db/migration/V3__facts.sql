-- Typed rows as delivered, keyed by delivery and line. No foreign key on delivery: it would cost a look-up a row
-- in COPY; the staging step writes only under a registered delivery, and a rejected one's rows are deleted with
-- the verdict, in one transaction. Amounts are integers in the unit of their name.
create table payroll_row (
    delivery_id                bigint not null,
    line_no                    integer not null,
    person                     uuid not null,       -- pseudonym of the CPR number, or of the employee number
    employee_number            uuid,                -- pseudonym of the employee number when the CPR number is there too
    employment_no              text not null,
    birth_date                 date,
    sex                        "char",              -- K, M or null
    department_code            text,
    department_name            text,
    unit_code                  text,
    unit_name                  text,
    agreement_code             text,
    agreement_group            text,
    position_code              text,
    position_name              text,
    staff_category             text,                -- Ordinær, Elev, Fleksjob ...
    pay_form                   "char" not null,     -- M monthly, T hourly
    status                     smallint not null,   -- 0 1 3 employed, 7 8 9 gone
    employed_from              date,
    employed_to                date,
    degree_tenthousandths      integer not null,    -- 10000 is full time
    weekly_hours_hundredths    integer,
    gross_pay_oere             bigint,
    pay_step                   text,
    base_pay_oere              bigint,
    supplement_oere            bigint,
    pension_oere               bigint,
    seniority_date             date,
    is_manager                 boolean,
    manager_employment_no      text,
    leaving_reason             text,
    primary key (delivery_id, line_no)
);

create table absence_row (
    delivery_id                bigint not null,
    line_no                    integer not null,
    person                     uuid not null,
    employment_no              text,                -- null: the main employment
    absence_code               text not null,
    absence_name               text,
    starts_on                  date not null,
    ends_on                    date,                -- null: still running
    absence_hours_hundredths   integer,             -- null: computed from working days and degree
    planned_hours_hundredths   integer,
    degree_tenthousandths      integer,
    is_partial                 boolean,
    primary key (delivery_id, line_no)
);

create table organisation_row (
    delivery_id   bigint not null,
    line_no       integer not null,
    unit_code     text not null,
    unit_name     text not null,
    parent_code   text,
    level_no      integer,
    primary key (delivery_id, line_no)
);

create table benchmark_sick_leave_row (
    delivery_id              bigint not null,
    line_no                  integer not null,
    year_no                  integer not null,
    area_name                text not null,
    municipality             integer,
    agreement_group          text,
    professional_area        text,
    fte_tenthousandths       bigint,
    days_hundredths          integer not null,      -- dagsværk per full-time equivalent
    percent_hundredths       integer,               -- as the publisher printed it
    publisher                text not null,
    primary key (delivery_id, line_no)
);

-- A person whose payroll rows carry both numbers is one person, also where absence has only the employee number.
create table person_alias (
    municipality      integer not null,
    employee_number   uuid not null,
    person            uuid not null,
    delivery_id       bigint not null,
    primary key (municipality, employee_number, delivery_id)
);
