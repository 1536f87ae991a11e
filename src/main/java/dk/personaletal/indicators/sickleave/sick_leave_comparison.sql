-- Grain: one value a year and measure, for the whole municipality, and one an agreement group that the country has a
--        line for.
-- Formula: expected_days_per_fte = sum of own fte x the country's days per fte in the agreement group / sum of own fte;
--          covered_days_per_fte = own days per fte in the same groups, covered_days their days; ratio = the second / the
--          first; country_days_per_fte = the country's line; coverage = own fte in the groups that the country has a
--          line for / own fte; all but that are left out under the least coverage.
-- Source: own figures by agreement group, benchmark_line.
with own as (
    select o.time, o.member, o.member_name, o.measure, o.numerator, o.denominator, o.persons_in_numerator
      from indicator_value o
     where o.snapshot_id = :snapshot and o.indicator = 'sick_leave' and o.breakdown = 'agreement_group'
),
covered_group as (
    select f.time, f.member, f.member_name, f.numerator as degree, f.denominator as months, l.days_hundredths,
           d.numerator as hours, d.persons_in_numerator as persons
      from own f
      join own d on d.time = f.time and d.member = f.member and d.measure = 'days'
      join benchmark_line l
        on l.area_name = :country and l.agreement_group = f.member and l.professional_area is null
       and l.year_no::text = f.time
     where f.measure = 'fte'
),
covered as (
    select time, sum(degree) as degree, max(months) as months, sum(degree * days_hundredths) as expected,
           sum(hours) as hours, sum(persons) as persons
      from covered_group
     group by time
),
total as (
    select time, numerator as degree, persons_in_denominator as persons
      from indicator_value
     where snapshot_id = :snapshot and indicator = 'sick_leave' and breakdown = 'total' and measure = 'fte'
),
mix as (
    select c.*, t.degree as all_degree, t.persons as all_persons,
           c.degree * 100 >= t.degree * :least_coverage_percent as is_enough
      from covered c
      join total t using (time)
)
insert into indicator_value (snapshot_id, indicator, definition_version, breakdown, member, member_name, time,
                             measure, numerator, denominator, persons_in_numerator, persons_in_denominator)
select :snapshot, 'sick_leave', :version, v.breakdown, v.member, v.member_name, v.time, v.measure, v.numerator,
       v.denominator, v.persons, v.base
  from (select 'agreement_group' as breakdown, g.member, g.member_name, g.time, 'country_days_per_fte' as measure,
               g.days_hundredths as numerator, 100 as denominator, null::bigint as persons, null::bigint as base
          from covered_group g
          join mix m on m.time = g.time and m.is_enough
        union all
        select 'total', '*', 'I alt', m.time, n.*
          from mix m
         cross join lateral (values
               ('covered_days', m.hours, case when m.is_enough then 7.4 end, m.persons, m.all_persons),
               ('coverage', m.degree, m.all_degree, null, null),
               ('expected_days_per_fte', m.expected, case when m.is_enough then m.degree * 100 end, null, null),
               ('covered_days_per_fte', m.hours * m.months, case when m.is_enough then 7.4 * m.degree end, m.persons, m.all_persons),
               ('ratio', m.hours * m.months * 100, case when m.is_enough then 7.4 * m.expected end, m.persons, m.all_persons)
               ) n(measure, numerator, denominator, persons, base)) v
 where v.denominator > 0;
