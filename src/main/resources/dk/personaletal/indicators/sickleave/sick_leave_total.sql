-- Grain: one value a window and measure, for the whole municipality.
-- Population: monthly-paid employments, all staff categories, row by row.
-- Formula: days = hours / 7.4; fte = sum of degrees / months with payroll; days_per_fte = days / fte;
--          percent = days_per_fte / net working days of the window.
-- Source: employment_span, sick_leave_part, sick_leave_window.
with window_mask as materialized (
    select w.*, (repeat('0', w.last_month_no) || repeat('1', 12)
                 || repeat('0', greatest(l.months_loaded - w.last_month_no - 12, 0)))::varbit as mask
      from sick_leave_window w
     cross join (select max(last_month_no) + 12 as months_loaded from sick_leave_window) l
),
month_degree as materialized (
    select :last_month - m.month_no as month_no, sum(m.degree) as degree
      from payroll_year y
      join payroll_year_month m using (payroll_year_id)
     where y.municipality = :municipality
       and y.deliveries && array(select delivery_id from snapshot_delivery where snapshot_id = :snapshot and contract = 'loen')
     group by m.month_no
),
month_hours as materialized (
    select month_no, sum(hours_1e5) as hours_1e5 from sick_leave_part where is_monthly group by month_no
),
employed as materialized (
    select months, count(*) as persons
      from (select bit_or(months) as months from employment_span where is_employed and is_monthly group by person) p
     group by months
),
sick as materialized (
    select months, count(*) as persons
      from (select bit_or(set_bit(none.months, p.month_no, 1)) as months
              from sick_leave_part p
             cross join (select repeat('0', max(last_month_no) + 12)::varbit as months from sick_leave_window) none
             where p.is_monthly and p.hours_1e5 <> 0
             group by p.person) p
     group by months
),
figure as materialized (
    select w.time, w.months, w.net_working_days,
           (select coalesce(sum(degree), 0) * 0.0001 from month_degree m
             where m.month_no between w.last_month_no and w.last_month_no + 11) as degree,
           (select coalesce(sum(hours_1e5), 0) * 0.00001 from month_hours m
             where m.month_no between w.last_month_no and w.last_month_no + 11) as hours,
           (select coalesce(sum(persons), 0) from employed e where bit_count(e.months & w.mask) > 0) as persons,
           (select coalesce(sum(persons), 0) from sick s where bit_count(s.months & w.mask) > 0) as sick_persons
      from window_mask w
)
insert into indicator_value (snapshot_id, indicator, definition_version, breakdown, member, member_name, time,
                             measure, numerator, denominator, persons_in_numerator, persons_in_denominator)
select :snapshot, 'sick_leave', :version, 'total', '*', 'I alt', f.time, m.measure, m.numerator, m.denominator,
       m.persons, m.base
  from figure f
 cross join lateral (values
       ('days', f.hours, 7.4, f.sick_persons, f.persons),
       ('fte', f.degree, f.months, f.persons, f.persons),
       ('days_per_fte', f.hours * f.months, 7.4 * f.degree, f.sick_persons, f.persons),
       ('percent', f.hours * f.months, 7.4 * f.degree * f.net_working_days, f.sick_persons, f.persons),
       ('months', f.months, 1, null, null)) m(measure, numerator, denominator, persons, base)
 where m.denominator > 0;
