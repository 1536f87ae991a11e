-- Grain: one value a year and measure, for the whole municipality, beside what a publisher printed.
-- Formula: published_days_per_fte, published_percent: the publisher's own line about us, the percent from its days and the
--          year's net working days when it has none; difference: ours less that.
-- Source: own figures in total, benchmark_line.
with year as (
    select extract(year from day)::integer as year_no,
           count(*) filter (where is_working_day) - :vacation_days as net_working_days
      from calendar_day
     where day >= make_date((select min(year_no) from benchmark_line), 1, 1)
     group by 1
),
published as (
    select l.year_no::text as time, l.days_hundredths, l.percent_hundredths, y.net_working_days,
           o.numerator, o.denominator, o.persons_in_numerator as persons, o.persons_in_denominator as base
      from benchmark_line l
      left join year y using (year_no)
      left join indicator_value o
        on o.snapshot_id = :snapshot and o.indicator = 'sick_leave' and o.breakdown = 'total'
       and o.time = l.year_no::text and o.measure = 'days_per_fte'
     where l.municipality = :municipality and l.agreement_group is null and l.professional_area is null
)
insert into indicator_value (snapshot_id, indicator, definition_version, breakdown, member, member_name, time,
                             measure, numerator, denominator, persons_in_numerator, persons_in_denominator)
select :snapshot, 'sick_leave', :version, 'total', '*', 'I alt', p.time, n.measure, n.numerator, n.denominator,
       n.persons, n.base
  from published p
 cross join lateral (values
       ('published_days_per_fte', p.days_hundredths, 100, null, null),
       ('published_percent', coalesce(p.percent_hundredths, p.days_hundredths),
        case when p.percent_hundredths is null then 100 * p.net_working_days else 10000 end, null, null),
       ('published_difference', p.numerator * 100 - p.days_hundredths * p.denominator, p.denominator * 100,
        p.persons, p.base)) n(measure, numerator, denominator, persons, base)
 where n.denominator > 0;
