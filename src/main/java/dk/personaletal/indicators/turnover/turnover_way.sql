-- Grain: one value a way and measure, for the window: municipality (out of it, or into it) or terms (there all the time,
-- in another pay form or staff category).
-- Population: the leavers and joiners of turnover.sql, and the departures. A leaver is of terms when employed in any way at
--             the closing census, a joiner when so at the opening one.
-- Formula: the departures of those in the population at the opening census are of before, all others of since.
-- Source: main_employment (opening and closing census), departure. Domain definition 14.8.
with person as (
    select person,
           bool_or(month = :opening and is_monthly and is_ordinary) as in_opening,
           bool_or(month = :closing and is_monthly and is_ordinary) as in_closing,
           bool_or(month = :opening) as employed_before,
           bool_or(month = :closing) as employed_after
      from main_employment
     where month in (:opening, :closing) and is_employed
     group by person
),
way as (
    select w.way, w.name,
           count(*) filter (where in_opening and not in_closing and employed_after = w.stays) as leavers,
           count(*) filter (where in_closing and not in_opening and employed_before = w.stays) as joiners
      from (values ('municipality', 'Ud af eller ind i kommunen', false),
                   ('terms', 'Ansat på andre vilkår', true)) w(way, name, stays)
      left join person on true
     group by w.way, w.name
),
event as (
    select count(*) as departures,
           count(*) filter (where p.in_opening) as of_opening,
           count(distinct d.person) as persons,
           count(distinct d.person) filter (where p.in_opening) as persons_of_opening
      from departure d
      left join person p using (person)
     where not d.is_rehired
),
figure as (
    select 'way' as breakdown, w.way as member, w.name, m.measure, m.persons as number, m.persons, s.opening as base
      from way w
     cross join turnover_scope s
     cross join lateral (values ('leavers', w.leavers), ('joiners', w.joiners)) m(measure, persons)
    union all
    select 'since', m.member, m.name, 'departures', m.number, m.persons, e.persons
      from event e
     cross join lateral (values
           ('before', 'Ansat ved periodens begyndelse', e.of_opening, e.persons_of_opening),
           ('since', 'Kommet til siden', e.departures - e.of_opening, e.persons - e.persons_of_opening)
           ) m(member, name, number, persons)
)
insert into indicator_value (snapshot_id, indicator, definition_version, breakdown, member, member_name, time,
                             measure, numerator, denominator, persons_in_numerator, persons_in_denominator)
select :snapshot, 'turnover', :version, f.breakdown, f.member, f.name, :closing_time, f.measure, f.number, 1,
       f.persons, f.base
  from figure f
  join turnover_scope on is_comparable;
