-- Grain: one value a window and measure, for the whole municipality.
-- Population: monthly-paid employments on pay, all staff categories, row by row.
-- Formula: days = hours / 7.4; fte = sum of degrees / months with payroll; days_per_fte = days / fte;
--          percent = days_per_fte / net working days of the window (of a single month: working days);
--          fte_lost = days / net working days;
--          cost = hours x gross pay / (fte-months with pay x the hours of a full-time month), in million kroner, when the rows
--          with pay make up enough of the degrees.
-- Source: employment_span, sick_leave_part, sick_leave_window, the months' totals of the kept payroll years.
with window_mask as materialized (
    select w.*, (repeat('0', w.last_month_no) || repeat('1', w.length)
                 || repeat('0', greatest(l.months_loaded - w.last_month_no - w.length, 0)))::varbit as mask
      from sick_leave_window w
     cross join (select max(last_month_no + length) as months_loaded from sick_leave_window) l
),
month_degree as materialized (
    select :last_month - m.month_no as month_no, sum(m.degree) as degree, sum(m.paid_degree) as paid_degree,
           sum(m.gross_pay_oere) as gross_pay_oere
      from payroll_year y
      join payroll_year_month m using (payroll_year_id)
     where y.municipality = :municipality
       and y.deliveries && array(select delivery_id from snapshot_delivery where snapshot_id = :snapshot and contract = 'loen')
     group by m.month_no
),
month_hours as materialized (
    select month_no, sum(hours_1e5) as hours_1e5 from sick_leave_part where cause = '' group by month_no
),
employed as materialized (
    select months, count(*) as persons
      from (select bit_or(months) as months from employment_span
             where is_employed and is_monthly and not is_unpaid group by person) p
     group by months
),
sick as materialized (
    select months, count(*) as persons
      from (select bit_or(set_bit(none.months, p.month_no, 1)) as months
              from sick_leave_part p
             cross join (select repeat('0', max(last_month_no + length))::varbit as months from sick_leave_window) none
             where p.cause = '' and p.month_no between 0 and length(none.months) - 1 and p.hours_1e5 <> 0
             group by p.person) p
     group by months
),
figure as materialized (
    select w.breakdown, w.time, w.months, w.net_working_days, coalesce(d.degree, 0) * 0.0001 as degree,
           case when d.paid_degree * 100 >= d.degree * :least_paid_percent then d.paid_degree * 0.0001 end as paid_degree,
           d.gross_pay_oere * 0.01 as gross_pay,
           (select coalesce(sum(hours_1e5), 0) * 0.00001 from month_hours m
             where m.month_no between w.last_month_no and w.last_month_no + w.length - 1) as hours,
           (select coalesce(sum(persons), 0) from employed e where bit_count(e.months & w.mask) > 0) as persons,
           (select coalesce(sum(persons), 0) from sick s where bit_count(s.months & w.mask) > 0) as sick_persons
      from window_mask w
     cross join lateral (
           select sum(degree) as degree, sum(paid_degree) as paid_degree, sum(gross_pay_oere) as gross_pay_oere
             from month_degree m
            where m.month_no between w.last_month_no and w.last_month_no + w.length - 1) d
)
insert into indicator_value (snapshot_id, indicator, definition_version, breakdown, member, member_name, time,
                             measure, numerator, denominator, persons_in_numerator, persons_in_denominator)
select :snapshot, 'sick_leave', :version, f.breakdown, '*', 'I alt', f.time, m.measure, m.numerator, m.denominator,
       m.persons, m.base
  from figure f
 cross join lateral (values
       ('days', f.hours, 7.4, f.sick_persons, f.persons),
       ('fte', f.degree, f.months, f.persons, f.persons),
       ('days_per_fte', f.hours * f.months, 7.4 * f.degree, f.sick_persons, f.persons),
       ('percent', f.hours * f.months, 7.4 * f.degree * f.net_working_days, f.sick_persons, f.persons),
       ('fte_lost', f.hours, case f.breakdown when 'total' then 7.4 * f.net_working_days end, f.sick_persons, f.persons),
       ('cost', f.hours * f.gross_pay, case f.breakdown when 'total' then f.paid_degree * :hours_per_month * 1000000 end,
        f.sick_persons, f.persons),
       ('months', f.months, 1, null, null)) m(measure, numerator, denominator, persons, base)
 where m.denominator > 0;
