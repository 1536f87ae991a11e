-- Grain: one value a detailed window and measure, for the whole municipality.
-- Population: persons with a monthly-paid employment in the window.
-- Formula: share_without = persons without sick leave / persons; share_top = the hours of the given percent of the
--          persons with most hours, rounded up to whole persons / all hours.
-- The parameters are figures too, so that a report prints what was used.
-- Source: sick_leave_cell, sick_leave_window.
with person_figure as materialized (
    select time, person, sum(degree) * 0.0001 as degree, sum(hours_1e5) * 0.00001 as hours,
           bool_or(is_employed) as is_employed
      from sick_leave_cell
     group by time, person
),
ranked as (
    select *, row_number() over (partition by time order by hours desc, person) as place,
           ceil(count(*) filter (where is_employed) over (partition by time) * :top_percent / 100.0) as top
      from person_figure
),
figure as (
    select time,
           count(*) filter (where is_employed) as persons,
           count(*) filter (where is_employed and hours = 0) as without,
           count(*) filter (where is_employed and hours <> 0) as employed_sick,
           count(*) filter (where hours <> 0) as sick,
           count(*) filter (where hours <> 0 and place <= top) as top_persons,
           coalesce(sum(hours) filter (where place <= top), 0) as top_hours,
           sum(hours) as hours
      from ranked
     group by time
)
insert into indicator_value (snapshot_id, indicator, definition_version, breakdown, member, member_name, time,
                             measure, numerator, denominator, persons_in_numerator, persons_in_denominator)
select :snapshot, 'sick_leave', :version, 'total', '*', 'I alt', s.time, m.measure, m.numerator, m.denominator,
       m.persons, m.base
  from figure s
 cross join lateral (values
       ('share_without', s.without, s.persons,
        case when s.without > 0 and s.employed_sick > 0 then least(s.without, s.employed_sick)
             else s.without end, s.persons),
       ('share_top', s.top_hours, s.hours, s.top_persons, s.sick),
       ('top_percent', :top_percent, 1, null, null),
       ('longest_short_days', :longest_short, 1, null, null),
       ('hours_per_month', :hours_per_month, 1, null, null)
       ) m(measure, numerator, denominator, persons, base)
 where m.denominator > 0;
