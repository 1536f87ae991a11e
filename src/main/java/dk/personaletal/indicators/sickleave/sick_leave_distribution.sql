-- Grain: one value a detailed window and measure, for the whole municipality.
-- Population: persons with a monthly-paid employment on pay in the window.
-- Formula: share_without = persons without sick leave / persons on pay in every delivered month of it; share_top = the hours of the given percent of the
--          persons with most hours, rounded up to whole persons / all hours.
-- The parameters are figures too, so that a report prints what was used.
-- Source: sick_leave_cell, sick_leave_window.
with whole as materialized (
    select w.time, p.person
      from (select person, bit_or(months) as months from employment_span
             where is_employed and is_monthly and not is_unpaid group by person) p
      join sick_leave_window w
        on w.is_detailed and bit_count(substring(p.months from w.last_month_no + 1 for w.length)) = w.months
),
person_figure as materialized (
    select time, person, sum(degree) * 0.0001 as degree, sum(hours_1e5) * 0.00001 as hours,
           bool_or(is_employed) as is_employed
      from sick_leave_cell
     group by time, person
),
ranked as (
    select f.*, w.person is not null as is_whole, row_number() over (partition by time order by hours desc, person) as place,
           ceil(count(*) filter (where is_employed) over (partition by time) * :top_percent / 100.0) as top
      from person_figure f
      left join whole w using (time, person)
),
figure as (
    select time,
           count(*) filter (where is_employed) as persons,
           count(*) filter (where is_whole) as whole,
           count(*) filter (where is_whole and hours = 0) as without,
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
       ('share_without', s.without, s.whole,
        case when s.without between 1 and s.whole - 1 then least(s.without, s.whole - s.without) else s.without end, s.whole),
       ('share_top', s.top_hours, s.hours, s.top_persons, s.sick),
       ('top_percent', :top_percent, 1, null, null),
       ('longest_short_days', :longest_short, 1, null, null),
       ('hours_per_month', :hours_per_month, 1, null, null)
       ) m(measure, numerator, denominator, persons, base)
 where m.denominator > 0;
