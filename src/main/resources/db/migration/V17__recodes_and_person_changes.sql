-- Two kinds of delivery that say how rows are to be read: which code a unit's code became, and which numbers are one
-- person. Keyed by delivery and line like those before them (V3).
create table unit_recode_row (
    delivery_id   bigint not null,
    line_no       integer not null,
    old_code      text not null,
    new_code      text not null,
    valid_from    date not null,                -- the first day on which rows carry the new code
    primary key (delivery_id, line_no)
);

create table person_change_row (
    delivery_id   bigint not null,
    line_no       integer not null,
    old_person    uuid not null,                -- pseudonyms
    new_person    uuid not null,
    valid_from    date,
    primary key (delivery_id, line_no)
);

-- What they come to, worked out once for a snapshot. A snapshot without such deliveries has no rows here.
create table snapshot_person (
    snapshot_id   bigint not null references snapshot on delete cascade,
    old_person    uuid not null,
    person        uuid not null,
    primary key (snapshot_id, old_person)
);

-- The code that rows with a code of those months are shown as. Only for a report of the organisation of today.
create table snapshot_unit (
    snapshot_id    bigint not null references snapshot on delete cascade,
    code           text collate "C" not null,
    first_month    date not null,
    before_month   date not null,
    new_code       text collate "C" not null,
    primary key (snapshot_id, code, first_month)
);

-- The same for a department and unit together: a unit may have come under another department with its new code.
create table snapshot_place (
    snapshot_id           bigint not null references snapshot on delete cascade,
    department            text collate "C" not null,
    unit                  text collate "C" not null,   -- '' for none
    first_month           date not null,
    last_month            date not null,
    new_department        text collate "C" not null,
    new_department_name   text,
    new_unit              text collate "C" not null,
    new_unit_name         text,
    primary key (snapshot_id, department, unit, first_month)
);

-- Which person each old number means, by the deliveries given: the newest word about a number goes before an older
-- one, a chain leads to its last number, and numbers in a ring are one person under the lowest of them. An employee
-- number that payroll delivers together with a CPR number means the person of that.
create function changed_person(deliveries bigint[]) returns table (old_person uuid, person uuid)
language sql stable as $$
    with recursive alias as materialized (
        select distinct on (a.employee_number) a.employee_number, a.person
          from person_alias a
         where a.delivery_id = any(deliveries)
         order by a.employee_number, a.delivery_id desc, a.person
    ),
    change as materialized (
        select distinct on (k.old_person) k.old_person, k.new_person
          from person_change_row r
          left join alias before on before.employee_number = r.old_person
          left join alias after on after.employee_number = r.new_person
         cross join lateral (values (r.old_person, coalesce(after.person, r.new_person)),
                                    (before.person, coalesce(after.person, r.new_person))) k(old_person, new_person)
         where r.delivery_id = any(deliveries) and k.old_person <> k.new_person
         order by k.old_person, r.delivery_id desc, r.line_no desc
    ),
    reached as (
        select old_person, new_person from change
        union
        select r.old_person, c.new_person from reached r join change c on c.old_person = r.new_person
    )
    select distinct on (r.old_person) r.old_person, r.new_person
      from reached r
      left join change further on further.old_person = r.new_person
      left join reached ring on ring.old_person = r.new_person and ring.new_person = r.new_person
     order by r.old_person, further.old_person is not null, ring.old_person is null, r.new_person
$$;
