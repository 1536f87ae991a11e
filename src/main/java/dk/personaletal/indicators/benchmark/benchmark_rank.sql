-- Grain: one value a year and measure for our own place, and one a municipality, year and measure.
-- Population: the municipalities that have a line for the year, ours among them, when they are enough.
-- Formula: rank: the lowest days_per_fte is 1, equals share the best.
-- Source: benchmark_line.
with municipality_line as (
    -- one a municipality, also when it's been delivered under two names
    select distinct on (year_no, municipality) year_no, municipality, area_name, days_hundredths
      from benchmark_line
     where municipality is not null and professional_area is null and agreement_group is null
     order by year_no, municipality, delivery_id desc, line_no desc
),
ranked as (
    select year_no, area_name, municipality = :municipality as is_own, days_hundredths,
           rank() over (partition by year_no order by days_hundredths) as rank,
           count(*) over (partition by year_no) as municipalities,
           bool_or(municipality = :municipality) over (partition by year_no) as has_own
      from municipality_line
),
shown as (
    select * from ranked where has_own and municipalities >= :least_for_rank
)
insert into indicator_value (snapshot_id, indicator, definition_version, breakdown, member, member_name, time,
                             measure, numerator, denominator, persons_in_numerator, persons_in_denominator)
select :snapshot, 'benchmark', :version, 'rank', '*', 'Placering', r.year_no::text, m.measure, m.value, 1, null::integer, null::integer
  from shown r
 cross join lateral (values ('rank', r.rank), ('municipalities', r.municipalities)) m(measure, value)
 where r.is_own
union all
select :snapshot, 'benchmark', :version, 'municipality', r.area_name, r.area_name, r.year_no::text,
       m.measure, m.numerator, m.denominator, null::integer, null::integer
  from shown r
 cross join lateral (values
       ('rank', r.rank, 1),
       ('days_per_fte', r.days_hundredths, 100),
       ('is_own', case when r.is_own then 1 end, 1)
       ) m(measure, numerator, denominator)
 where m.numerator is not null;
