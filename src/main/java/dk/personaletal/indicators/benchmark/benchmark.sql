-- Grain: one value an area (or area and professional area), year and measure.
-- Population: the publisher's own. Lines by agreement group are compared with in sick_leave.
-- Formula: as published. A group of municipalities without a line of its own: sum of days / sum of fte over the members
--          that have one; if any of them lacks fte, the plain mean, and is_unweighted says so. A percent that wasn't
--          published is days_per_fte / net working days of the year.
-- Source: benchmark_line, benchmark_member (the groups' members by year).
with line as (
    select * from benchmark_line where agreement_group is null
),
member_line as (
    select g.area_name, g.year_no, l.professional_area, g.members, l.days_hundredths, l.fte_tenthousandths
      from (select area_name, year_no, municipality, count(*) over (partition by area_name, year_no) as members
              from benchmark_member) g
      join line l using (municipality, year_no)
),
composed as (
    select area_name, professional_area, year_no, members, count(*) as delivered,
           bool_or(fte_tenthousandths is null or fte_tenthousandths <= 0) as is_unweighted,
           sum(days_hundredths) as days,
           sum(days_hundredths * fte_tenthousandths) as weighted_days, sum(fte_tenthousandths) as fte
      from member_line m
     where not exists (select from line l
                        where l.area_name = m.area_name and l.year_no = m.year_no
                          and l.professional_area is not distinct from m.professional_area)
     group by area_name, professional_area, year_no, members
),
area as (
    select area_name, professional_area, year_no, days_hundredths::numeric as days, 100::numeric as per,
           percent_hundredths, null::bigint as members, null::bigint as delivered, false as is_unweighted
      from line
    union all
    select area_name, professional_area, year_no, case when is_unweighted then days else weighted_days end,
           case when is_unweighted then 100 * delivered else 100 * fte end, null, members, delivered, is_unweighted
      from composed
),
year as (
    select extract(year from day)::integer as year_no,
           count(*) filter (where is_working_day) - :vacation_days as net_working_days
      from calendar_day
     where day >= make_date((select min(year_no) from line), 1, 1)
     group by 1
)
insert into indicator_value (snapshot_id, indicator, definition_version, breakdown, member, member_name, time,
                             measure, numerator, denominator, persons_in_numerator, persons_in_denominator)
select :snapshot, 'benchmark', :version,
       case when a.professional_area is null then 'area' else 'professional_area' end,
       concat_ws('|', a.area_name, a.professional_area),
       coalesce(a.professional_area, a.area_name),
       a.year_no::text, m.measure, m.numerator, m.denominator, null::integer, null::integer
  from area a
  left join year y using (year_no)
 cross join lateral (values
       ('days_per_fte', a.days, a.per),
       ('percent', coalesce(a.percent_hundredths, a.days),
        case when a.percent_hundredths is null then a.per * y.net_working_days else 10000 end),
       ('members', a.members, 1),
       ('members_delivered', a.delivered, 1),
       ('is_unweighted', case when a.is_unweighted then 1 end, 1)
       ) m(measure, numerator, denominator)
 where m.numerator is not null and m.denominator > 0;
