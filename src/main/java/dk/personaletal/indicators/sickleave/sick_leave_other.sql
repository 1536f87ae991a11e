-- Grain: one value a detailed window, cause of other absence and measure.
-- Population and formulas: as sick leave's.
-- Source: sick_leave_part, sick_leave_window, absence_cause, the total's fte.
with person_figure as (
    select w.time, p.cause, p.person, sum(p.hours_1e5) as hours_1e5
      from sick_leave_part p
      join sick_leave_window w on w.is_detailed and p.month_no between w.last_month_no and w.last_month_no + 11
     where p.cause <> '' and p.hours_1e5 <> 0
     group by w.time, p.cause, p.person
),
figure as (
    select t.time, c.cause, t.numerator as degree, t.denominator as months, t.persons_in_denominator as persons,
           coalesce(sum(f.hours_1e5), 0) * 0.00001 as hours, count(f.person) as absent
      from (select distinct cause from absence_cause where cause <> '') c
     cross join indicator_value t
      join sick_leave_window w on w.is_detailed and w.time = t.time
      left join person_figure f on f.time = t.time and f.cause = c.cause
     where t.snapshot_id = :snapshot and t.indicator = 'sick_leave' and t.breakdown = 'total' and t.member = '*'
       and t.measure = 'fte'
     group by t.time, c.cause, t.numerator, t.denominator, t.persons_in_denominator
)
insert into indicator_value (snapshot_id, indicator, definition_version, breakdown, member, member_name, time,
                             measure, numerator, denominator, persons_in_numerator, persons_in_denominator)
select :snapshot, 'sick_leave', :version, 'other_absence', f.cause, f.cause, f.time, m.measure, m.numerator,
       m.denominator, f.absent, f.persons
  from figure f
 cross join lateral (values
       ('days', f.hours, 7.4),
       ('days_per_fte', f.hours * f.months, 7.4 * f.degree)) m(measure, numerator, denominator)
 where m.denominator > 0;
