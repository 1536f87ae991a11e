-- Grain: one value a department (and the total) and measure, at the closing census.
-- Population: monthly-paid, all staff categories, at the main employment.
-- Formula: with managers' employment numbers delivered: a manager is a number that employees name; employees = those
--          who name one; the manager belongs where most of them are (the first code of several).
--          Without: a manager is a person marked so; employees = the others; no median and no share.
--          employees_per_manager = employees / managers; median = mean of the two middle ones; over_limit = managers
--          with more than :limit employees / managers.
-- Source: staff_person, staff_department.
with person as (
    select department, manager, is_manager from staff_person where month_no = 0 and is_monthly
),
delivered as (
    select count(manager) > 0 as has_numbers, count(is_manager) > 0 as has_marks from person
),
named as (
    select mode() within group (order by department) as department, count(*) as employees
      from person
     where manager is not null
     group by manager
),
span as (
    select b.breakdown, b.member, n.employees,
           row_number() over (partition by b.breakdown, b.member order by n.employees) as place,
           count(*) over (partition by b.breakdown, b.member) as managers
      from named n
     cross join lateral (values ('total', '*'), ('department', n.department)) b(breakdown, member)
),
figure as (
    select breakdown, member, max(managers) as managers, sum(employees) as employees,
           sum(employees) filter (where place in ((managers + 1) / 2, managers / 2 + 1)) as middle,
           count(*) filter (where place in ((managers + 1) / 2, managers / 2 + 1)) as middles,
           count(*) filter (where employees > :limit) as over
      from span
     group by breakdown, member
    union all
    select b.breakdown, b.member, count(*) filter (where p.is_manager), count(*) filter (where p.is_manager is not true),
           null, null, null
      from person p
      join delivered d on d.has_marks and not d.has_numbers
     cross join lateral (values ('total', '*'), ('department', p.department)) b(breakdown, member)
     group by b.breakdown, b.member
)
insert into indicator_value (snapshot_id, indicator, definition_version, breakdown, member, member_name, time,
                             measure, numerator, denominator, persons_in_numerator, persons_in_denominator)
select :snapshot, 'staff', :version, f.breakdown, f.member,
       case f.member when '*' then 'I alt' when '?' then 'Ukendt' else coalesce(n.name, f.member) end,
       :closing_time, m.measure, m.numerator, m.denominator, m.persons, m.base
  from figure f
  left join staff_department n using (member)
 cross join lateral (values
       ('managers', f.managers, 1, f.managers, null),
       ('employees_per_manager', f.employees, f.managers, null, f.managers),
       ('median_employees', f.middle, f.middles, null, f.managers),
       ('managers_over_limit', f.over, f.managers, f.over, f.managers),
       ('limit', case when f.breakdown = 'total' and f.middles > 0 then :limit end, 1, null, null)
       ) m(measure, numerator, denominator, persons, base)
 where m.numerator is not null and m.denominator > 0;
