-- Grain: one value a reason, or a band of service in completed years, and measure, for the window.
-- Population: departure less the re-hired.
-- Formula: departures = every departure, also a person's second; departures_share = departures / all departures.
-- Source: departure, departure_census.
with gone as (
    select person, reason,
           case when years is null then 'unknown' when years < 1 then 'u1' when years < 3 then '1-2'
                when years < 6 then '3-5' when years < 11 then '6-10' else '11+' end as service
      from departure
     where not is_rehired
),
whole as (
    select count(*) as departures, count(distinct person) as persons
      from gone
    having :opening in (select month from departure_census) and :closing in (select month from departure_census)
),
figure as (
    select 'reason' as breakdown, reason as member, reason as member_name,
           count(*) as departures, count(distinct person) as persons
      from gone
     group by reason
    union all
    select 'service', b.service, b.name, count(g.person), count(distinct g.person)
      from (values ('u1', 'Under 1 år'), ('1-2', '1–2 år'), ('3-5', '3–5 år'), ('6-10', '6–10 år'),
                   ('11+', 'Over 10 år'), ('unknown', 'Ukendt')) b(service, name)
      left join gone g using (service)
     group by b.service, b.name
    having b.service <> 'unknown' or count(g.person) > 0
)
insert into indicator_value (snapshot_id, indicator, definition_version, breakdown, member, member_name, time,
                             measure, numerator, denominator, persons_in_numerator, persons_in_denominator)
select :snapshot, 'turnover', :version, f.breakdown, f.member, f.member_name, :closing_time,
       m.measure, f.departures, m.denominator, f.persons, w.persons
  from figure f
 cross join whole w
 cross join lateral (values ('departures', 1::bigint), ('departures_share', w.departures)) m(measure, denominator)
 where m.denominator > 0;
