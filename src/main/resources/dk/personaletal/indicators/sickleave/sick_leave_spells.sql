-- Grain: one value a detailed window, length band (and the total) and measure.
-- Population: spells whose first month's employment is monthly-paid and that start inside the window.
-- Formula: absences of one employment that overlap or follow each other by a day are one spell; length in calendar
--          days from first to last day; days = the spell's hours inside the window / 7.4.
-- Source: sick_leave_part, sick_leave_window.
with detailed as materialized (
    select * from sick_leave_window where is_detailed
),
reach as (
    select person, employment_no, starts_on, last_day, first_in_month, is_monthly, hours_1e5, max(last_day) over (partition by person, employment_no order by starts_on
                                  groups between unbounded preceding and 1 preceding) as reached
      from sick_leave_part
     where cause = '' and last_day >= (select min(first_day) - 1 from detailed)
),
numbered as (
    select *, count(*) filter (where reached is null or starts_on > reached + 1)
                  over (order by person, employment_no, starts_on) as spell_no
      from reach
),
in_window as (
    select w.time, n.spell_no, any_value(n.person) as person,
           max(n.last_day) - min(n.starts_on) + 1 as length,
           sum(n.hours_1e5) filter (where n.is_monthly and n.first_in_month between w.first_day and w.last_day) as hours_1e5,
           bool_or(n.is_monthly and n.first_in_month = n.spell_start) as is_monthly
      from (select *, min(starts_on) over (partition by spell_no) as spell_start from numbered) n
      join detailed w on n.spell_start between w.first_day and w.last_day
     group by w.time, n.spell_no
),
band (breakdown, member, member_name, shortest, longest) as (
    values ('length', '1-3', '1–3 dage', 1, 3),
           ('length', '4-7', '4–7 dage', 4, 7),
           ('length', '8-14', '8–14 dage', 8, 14),
           ('length', '15-30', '15–30 dage', 15, 30),
           ('length', '31-90', '31–90 dage', 31, 90),
           ('length', '90+', 'Over 90 dage', 91, 100000),
           ('spell_kind', 'short', 'Korte forløb', 1, :longest_short),
           ('spell_kind', 'long', 'Lange forløb', :longest_short + 1, 100000),
           ('total', '*', 'I alt', 1, 100000)
),
person_length as materialized (
    select time, length, person, count(*) as spells, sum(hours_1e5) as hours_1e5
      from in_window
     where is_monthly
     group by time, length, person
),
person_figure as (
    select p.time, b.breakdown, b.member, p.person, sum(p.spells) as spells, sum(p.hours_1e5) as hours_1e5
      from person_length p
      join band b on p.length between b.shortest and b.longest
     group by p.time, b.breakdown, b.member, p.person
),
figure as (
    select w.time, b.breakdown, b.member, b.member_name, coalesce(sum(p.spells), 0) as spells,
           coalesce(sum(p.hours_1e5), 0) * 0.00001 as hours, count(p.person) as persons
      from detailed w
     cross join band b
      left join person_figure p on p.time = w.time and p.breakdown = b.breakdown and p.member = b.member
     group by w.time, b.breakdown, b.member, b.member_name
)
insert into indicator_value (snapshot_id, indicator, definition_version, breakdown, member, member_name, time,
                             measure, numerator, denominator, persons_in_numerator, persons_in_denominator)
select :snapshot, 'sick_leave', :version, f.breakdown, f.member, f.member_name, f.time, m.measure, m.numerator,
       m.denominator, f.persons, all_persons.persons_in_denominator
  from figure f
  join indicator_value all_persons
    on all_persons.snapshot_id = :snapshot and all_persons.indicator = 'sick_leave'
   and all_persons.breakdown = 'total' and all_persons.member = '*'
   and all_persons.time = f.time and all_persons.measure = 'fte'
 cross join lateral (values
       ('spells', f.spells, 1, true),
       ('days', f.hours, 7.4, f.member <> '*'),
       ('days_per_spell', f.hours, 7.4 * f.spells, f.spells > 0)) m(measure, numerator, denominator, applies)
 where m.applies;
