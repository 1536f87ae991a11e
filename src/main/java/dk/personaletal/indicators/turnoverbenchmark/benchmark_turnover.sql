-- Grain: one value an area, window and measure; time is the window's closing month.
-- Population: the publisher's own. Lines by agreement group are not used.
-- Formula: an area's line as delivered (the newest delivery's last). An area without one is the mean of its
--          municipalities' rates, weighted by persons; unweighted, and named so, when one of them lacks persons.
--          A municipality is its code, whatever it's called, and a group its name in any case.
-- Source: benchmark_turnover_row of the snapshot's current deliveries, one publisher; a line counts for a window
--         when it ends in the closing month and begins in the opening month or the month after.
with rates as (
    select distinct on (area.key, w.month)
           to_char(w.month, 'YYYY-MM') as time, r.area_name, r.municipality, r.persons,
           r.leavers_percent_hundredths as leavers, r.joiners_percent_hundredths as joiners
      from snapshot_delivery d
      join benchmark_turnover_row r using (delivery_id)
     cross join lateral (select coalesce(r.municipality::text, lower(r.area_name)) as key) area
      join generate_series(cast(:closing as timestamp) - interval '4 years', cast(:closing as timestamp), interval '1 year') w(month)
        on date_trunc('month', r.period_to) = w.month
       and date_trunc('month', r.period_from) in (w.month - interval '12 months', w.month - interval '11 months')
     where d.snapshot_id = :snapshot
       and r.publisher = :publisher
       and r.agreement_group is null
     order by area.key, w.month, r.delivery_id desc, r.line_no desc
),
member_line as (
    select a.area_name, r.time, r.leavers, r.joiners, count(*) over whole as members,
           count(*) over whole = count(nullif(r.persons, 0)) over whole as is_weighted, r.persons
      from unnest(:areas, :members) a(area_name, municipality)
      join rates r using (municipality)
    window whole as (partition by a.area_name, r.time)
),
mean as (
    select area_name, time,
           area_name || ' (' || members || ' kommuner' || case when is_weighted then ')' else ', uvægtet)' end as name,
           sum(w.weight * leavers) as leavers, sum(w.weight) filter (where leavers is not null) as leavers_weight,
           sum(w.weight * joiners) as joiners, sum(w.weight) filter (where joiners is not null) as joiners_weight
      from member_line
     cross join lateral (select case when is_weighted then persons else 1 end as weight) w
     group by area_name, time, members, is_weighted
),
line as (
    select area_name, area_name as name, time, leavers, 1 as leavers_weight, joiners, 1 as joiners_weight
      from rates where municipality is null
    union all
    select area_name, name, time, leavers, leavers_weight, joiners, joiners_weight
      from mean
     where not exists (select from rates r
                        where r.municipality is null and r.area_name = mean.area_name and r.time = mean.time)
)
insert into indicator_value (snapshot_id, indicator, definition_version, breakdown, member, member_name, time,
                             measure, numerator, denominator, persons_in_numerator, persons_in_denominator)
select :snapshot, 'turnover_benchmark', :version, 'area', l.area_name, l.name, l.time,
       m.measure, m.sum, 10000 * m.weight, null, null
  from line l
 cross join lateral (values
       ('leavers_rate', l.leavers, l.leavers_weight),
       ('joiners_rate', l.joiners, l.joiners_weight)
       ) m(measure, sum, weight)
 where m.sum is not null;
