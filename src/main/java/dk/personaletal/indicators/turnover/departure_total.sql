-- Grain: one value a measure, for the municipality and the window.
-- Population: departure; hired are persons of the population employed from a day inside the window.
-- Formula: departures without the re-hired, rehired only those; first_year: of departures with a known date of
--          employment, those with under a year's service; hired_left: the hired who left.
-- Source: departure, departure_census, main_employment (13 censuses), and what turnover.sql wrote.
with gone as (
    select count(*) filter (where not is_rehired) as departures,
           count(distinct person) filter (where not is_rehired) as persons,
           count(*) filter (where is_rehired) as rehired,
           count(distinct person) filter (where is_rehired) as persons_rehired,
           count(*) filter (where not is_rehired and years < 1) as first_year,
           count(distinct person) filter (where not is_rehired and years < 1) as persons_first_year,
           count(*) filter (where not is_rehired and years is not null) as known,
           count(distinct person) filter (where not is_rehired and years is not null) as persons_known
      from departure
    having :opening in (select month from departure_census) and :closing in (select month from departure_census)
),
hiring as (
    select count(distinct e.person) as hired, count(distinct d.person) as hired_left
      from main_employment e
      left join departure d
        on d.person = e.person and not d.is_rehired and d.employed_from >= :opening::date + interval '1 month'
     where e.is_employed and e.is_monthly and e.is_ordinary
       and e.employed_from >= :opening::date + interval '1 month'
),
opening as (
    select numerator::bigint as persons
      from indicator_value
     where snapshot_id = :snapshot and indicator = 'turnover' and time = :closing_time
       and breakdown = 'total' and measure = 'opening'
)
insert into indicator_value (snapshot_id, indicator, definition_version, breakdown, member, member_name, time,
                             measure, numerator, denominator, persons_in_numerator, persons_in_denominator)
select :snapshot, 'turnover', :version, 'total', '*', 'I alt', :closing_time, m.*
  from gone g
 cross join hiring h
 cross join opening o
 cross join lateral (values
       ('departures', g.departures, 1::bigint, g.persons, o.persons),
       ('rehired', g.rehired, 1, g.persons_rehired, o.persons),
       ('first_year', g.first_year, 1, g.persons_first_year, g.persons_known),
       ('first_year_share', g.first_year, g.known, g.persons_first_year, g.persons_known),
       ('rehired_within', :rehired_within, 1, null, null),
       ('hired', h.hired, 1, h.hired, o.persons),
       ('hired_left', h.hired_left, 1, h.hired_left, h.hired),
       ('hired_left_share', h.hired_left, h.hired, h.hired_left, h.hired)
       ) m(measure, numerator, denominator, persons, base)
 where m.denominator > 0;
