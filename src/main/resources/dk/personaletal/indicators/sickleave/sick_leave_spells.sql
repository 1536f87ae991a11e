-- Grain: one value a detailed window, length band (and the total) and measure.
-- Population: spells whose first month's employment is monthly-paid and that start inside the window.
-- Formula: rows of one employment that overlap or follow each other by a day are one spell; length in calendar days
--          from first to last day; days = its hours inside the window / 7.4.
-- Source: sick_leave_row, sick_leave_part, sick_leave_window.
with reach as (
    select *, max(last_day) over earlier as reached
      from sick_leave_row
    window earlier as (partition by person, employment_no order by starts_on, last_day
                       rows between unbounded preceding and 1 preceding)
),
numbered as (
    select *, count(*) filter (where reached is null or starts_on > reached + 1) over so_far as spell_no
      from reach
    window so_far as (partition by person, employment_no order by starts_on, last_day rows unbounded preceding)
),
spell as (
    select person, employment_no, spell_no, min(starts_on) as starts_on,
           date_trunc('month', min(starts_on))::date as first_month,
           max(last_day) - min(starts_on) + 1 as length
      from numbered
     group by person, employment_no, spell_no
),
in_window as (
    select w.time, s.person, s.length,
           sum(p.hours_1e5) filter (where p.is_monthly and p.month between w.first_month and w.last_month) as hours_1e5
      from sick_leave_window w
      join spell s on s.first_month between w.first_month and w.last_month
      join numbered n using (person, employment_no, spell_no)
      join sick_leave_part p using (row_id)
     where w.is_detailed
     group by w.time, s.person, s.employment_no, s.spell_no, s.length, s.first_month
    having bool_or(p.is_monthly and p.month = s.first_month)
),
band (member, member_name, shortest, longest) as (
    values ('1-3', '1–3 dage', 1, 3),
           ('4-7', '4–7 dage', 4, 7),
           ('8-14', '8–14 dage', 8, 14),
           ('15-30', '15–30 dage', 15, 30),
           ('31-90', '31–90 dage', 31, 90),
           ('90+', 'Over 90 dage', 91, 100000),
           ('*', 'I alt', 1, 100000)
),
figure as (
    select w.time, b.member, b.member_name, count(s.person) as spells,
           coalesce(sum(s.hours_1e5), 0) * 0.00001 as hours,
           count(distinct s.person) as persons
      from sick_leave_window w
     cross join band b
      left join in_window s on s.time = w.time and s.length between b.shortest and b.longest
     where w.is_detailed
     group by w.time, b.member, b.member_name
)
insert into indicator_value (snapshot_id, indicator, definition_version, breakdown, member, member_name, time,
                             measure, numerator, denominator, persons_in_numerator, persons_in_denominator)
select :snapshot, 'sick_leave', :version, case f.member when '*' then 'total' else 'length' end, f.member,
       f.member_name, f.time, m.measure, m.numerator, m.denominator, f.persons, all_persons.persons_in_denominator
  from figure f
  join indicator_value all_persons
    on all_persons.snapshot_id = :snapshot and all_persons.indicator = 'sick_leave'
   and all_persons.breakdown = 'total' and all_persons.member = '*'
   and all_persons.time = f.time and all_persons.measure = 'fte'
 cross join lateral (values
       ('spells', f.spells, 1, true),
       ('days', f.hours, 7.4, f.member <> '*')) m(measure, numerator, denominator, applies)
 where m.applies;
