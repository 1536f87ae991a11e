-- Grain: one value an age group (and the sum of them), year and measure, of the newest forecast.
-- Population: the municipality's inhabitants, as forecast; a delivered total is left out, the sum is ours.
-- Formula: change = last year - first year; change_rate = change / first year; yearly_change on the year before.
-- Source: population_row of the snapshot's current deliveries, own municipality, the newest delivery's last line.
with line as (
    select r.*, btrim(r.age_group) collate "C" as member, rank() over (order by r.forecast_year desc) as age_of_forecast
      from snapshot_delivery d
      join population_row r on r.delivery_id = d.delivery_id
     where d.snapshot_id = :snapshot
       and d.contract = 'befolkningsprognose'
       and r.municipality = :municipality
       and lower(btrim(r.age_group)) not in ('i alt', 'ialt', 'total', 'alle')
),
forecast as (
    select distinct on (year_no, member) year_no, member, persons
      from line
     where age_of_forecast = 1
     order by year_no, member, delivery_id desc, line_no desc
),
level as (
    select year_no, member, persons from forecast
    union all
    select year_no, '*', sum(persons) from forecast group by year_no
),
figure as (
    select l.*, max(l.year_no) over () as last_year, before.persons as before, first.persons as first
      from level l
      left join level before on before.member = l.member and before.year_no = l.year_no - 1
      left join level first on first.member = l.member and first.year_no = (select min(year_no) from level)
)
insert into indicator_value (snapshot_id, indicator, definition_version, breakdown, member, member_name, time,
                             measure, numerator, denominator, persons_in_numerator, persons_in_denominator)
select :snapshot, 'population', :version, 'age_group', f.member, case f.member when '*' then 'I alt' else f.member end,
       f.year_no::text, m.measure, m.numerator, m.denominator, null, null
  from figure f
 cross join (select min(year_no) as first_year from level) y
 cross join lateral (values
       ('persons', f.persons, 1::bigint, true),
       ('yearly_change', f.persons - f.before, 1, f.before is not null),
       ('change', f.persons - f.first, 1, f.first is not null and f.year_no = f.last_year and f.year_no > y.first_year),
       ('change_rate', f.persons - f.first, f.first, f.first > 0 and f.year_no = f.last_year and f.year_no > y.first_year)
       ) m(measure, numerator, denominator, applies)
 where m.applies;
