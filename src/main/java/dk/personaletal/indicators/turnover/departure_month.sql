-- Grain: one value a month and measure, for each delivered census of the window but the first.
-- Population: as turnover.sql, at the delivered census before (employed); departure less the re-hired (departures).
-- Formula: departures_rate = departures / employed.
-- Source: departure, departure_census, main_employment (13 censuses).
with employed as (
    select month, count(*) as persons
      from main_employment
     where is_employed and is_monthly and is_ordinary
     group by month
),
gone as (
    select month, count(*) as departures from departure where not is_rehired group by month
)
insert into indicator_value (snapshot_id, indicator, definition_version, breakdown, member, member_name, time,
                             measure, numerator, denominator, persons_in_numerator, persons_in_denominator)
select :snapshot, 'turnover', :version, 'month', '*', 'I alt', to_char(c.next_month, 'YYYY-MM'),
       m.measure, m.persons, m.denominator, m.persons, b.employed
  from departure_census c
  left join employed e using (month)
  left join gone g on g.month = c.next_month
 cross join lateral (select coalesce(e.persons, 0) as employed, coalesce(g.departures, 0) as departures) b
 cross join lateral (values
       ('employed', b.employed, 1::bigint),
       ('departures', b.departures, 1),
       ('departures_rate', b.departures, b.employed)
       ) m(measure, persons, denominator)
 where c.next_month is not null
   and :opening in (select month from departure_census)
   and :closing in (select month from departure_census)
   and m.denominator > 0;
