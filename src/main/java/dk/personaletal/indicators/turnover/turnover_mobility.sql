-- Grain: one value a department, a pair of departments (from|to), or the total, and measure, for the window.
-- Population: as turnover.sql; moved are persons in both censuses whose department changed.
-- Formula: transfers_out_rate and transfers_in_rate are transfers / opening of the department;
--          moved_rate = moved / opening of the municipality; moved_between: persons from one department to another.
-- Source: main_employment (opening and closing census), member_name, and what turnover.sql wrote.
with moved as (
    select before.department as department_before, after.department as department_after, count(*) as persons
      from main_employment before
      join main_employment after using (person)
     where before.month = :opening and before.is_employed and before.is_monthly and before.is_ordinary
       and after.month = :closing and after.is_employed and after.is_monthly and after.is_ordinary
       and before.department <> after.department
     group by 1, 2
),
opening as (
    select breakdown, member, member_name, numerator::integer as persons
      from indicator_value
     where snapshot_id = :snapshot and indicator = 'turnover' and time = :closing_time and measure = 'opening'
       and breakdown in ('total', 'department')
       and exists (select from indicator_value
                    where snapshot_id = :snapshot and indicator = 'turnover' and time = :closing_time
                      and breakdown = 'total' and measure = 'leavers')
),
figure (breakdown, member, member_name, measure, persons, denominator, base) as (
    select o.breakdown, o.member, o.member_name, m.measure, m.persons, m.denominator, o.persons
      from opening o
     cross join (select coalesce(sum(persons), 0) as persons from moved) w
     cross join lateral (values ('moved', w.persons, 1), ('moved_rate', w.persons, o.persons)) m(measure, persons, denominator)
     where o.breakdown = 'total'
    union all
    select o.breakdown, o.member, o.member_name, m.measure, m.persons, o.persons, o.persons
      from opening o
      left join lateral (select sum(persons) as persons from moved where department_before = o.member) leaving on true
      left join lateral (select sum(persons) as persons from moved where department_after = o.member) coming on true
     cross join lateral (values ('transfers_out_rate', coalesce(leaving.persons, 0)),
                                ('transfers_in_rate', coalesce(coming.persons, 0))) m(measure, persons)
     where o.breakdown = 'department'
    union all
    select 'department_pair', department_before || '>' || department_after,
           coalesce(b.name, replace(department_before, '?', 'Ukendt')) || ' til '
           || coalesce(a.name, replace(department_after, '?', 'Ukendt')),
           'moved_between', m.persons, 1, o.persons
      from moved m
      join opening o on o.breakdown = 'department' and o.member = m.department_before
      left join member_name b on b.breakdown = 'department' and b.member = department_before
      left join member_name a on a.breakdown = 'department' and a.member = department_after
)
insert into indicator_value (snapshot_id, indicator, definition_version, breakdown, member, member_name, time,
                             measure, numerator, denominator, persons_in_numerator, persons_in_denominator)
select :snapshot, 'turnover', :version, breakdown, member, member_name, :closing_time, measure, persons, denominator,
       persons, base
  from figure
 where denominator > 0;
