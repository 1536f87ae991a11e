-- Grain: one value a detailed window, length band (and the total) and measure.
-- Population: spells with a day inside the window, also those begun before it, so that the bands sum to the total.
-- Formula: length in calendar days from a spell's first to its last day, wherever they lie; days = its hours inside the
--          window / 7.4.
-- Source: sick_leave_spell, sick_leave_window.
with detailed as materialized (
    select * from sick_leave_window where is_detailed
),
in_window as (
    select w.time, n.spell_no, n.person, sum(n.hours_1e5)::bigint as hours_1e5
      from sick_leave_spell n
      join detailed w on n.first_in_month between w.first_day and w.last_day
     group by w.time, n.spell_no, n.person
),
lasting as (
    select spell_no, max(last_in_month) - min(first_in_month) + 1 as length from sick_leave_spell group by spell_no
),
band (breakdown, member, member_name, band_no, is_long) as (
    values ('length', '1-3', '1–3 dage', 1, null::boolean),
           ('length', '4-7', '4–7 dage', 2, null),
           ('length', '8-14', '8–14 dage', 3, null),
           ('length', '15-30', '15–30 dage', 4, null),
           ('length', '31-90', '31–90 dage', 5, null),
           ('length', '90+', 'Over 90 dage', 6, null),
           ('spell_kind', 'short', 'Korte forløb', null, false),
           ('spell_kind', 'long', 'Lange forløb', null, true),
           ('total', '*', 'I alt', null, null)
),
of_person as materialized (
    select time, person, width_bucket(length, array[1, 4, 8, 15, 31, 91]) as band_no, length > :longest_short as is_long,
           count(*) as spells, sum(hours_1e5)::bigint as hours_1e5
      from in_window
      join lasting using (spell_no)
     group by 1, 2, 3, 4
     order by 1, 2
),
counted as materialized (
    select time, band_no, null::boolean as is_long, sum(spells) as spells, sum(hours_1e5) as hours_1e5,
           count(distinct person) as persons
      from of_person
     group by time, band_no
    union all
    select time, null, is_long, sum(spells), sum(hours_1e5), count(distinct person) from of_person group by time, is_long
    union all
    select time, null, null, sum(spells), sum(hours_1e5), count(distinct person) from of_person group by time
),
figure as (
    select w.time, b.breakdown, b.member, b.member_name, coalesce(c.spells, 0) as spells,
           coalesce(c.hours_1e5, 0) * 0.00001 as hours, coalesce(c.persons, 0) as persons
      from detailed w
     cross join band b
      left join counted c
        on c.time = w.time and c.band_no is not distinct from b.band_no and c.is_long is not distinct from b.is_long
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
