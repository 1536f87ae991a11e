-- Grain: one value an agreement group (and the total), census and measure.
-- Population: age_person.
-- Formula: mean_age = sum of completed years / persons of known age; shares = persons of 55+ or 60+ / persons of known age.
-- Source: age_person, age_census.
with member as (
    select agreement_group as member, month, years from age_person
    union all
    select '*', month, years from age_person
),
figure as (
    select m.member, c.time,
           count(p.month) as persons,
           count(p.years) as known,
           coalesce(sum(p.years), 0) as years,
           count(*) filter (where p.years >= 55) as persons_55_plus,
           count(*) filter (where p.years >= 60) as persons_60_plus
      from (select member from member union select '*') m
     cross join age_census c
      left join member p on p.member = m.member and p.month = c.month
     group by m.member, c.time
)
insert into indicator_value (snapshot_id, indicator, definition_version, breakdown, member, member_name, time,
                             measure, numerator, denominator, persons_in_numerator, persons_in_denominator)
select :snapshot, 'age', :version, 'agreement_group', f.member,
       case f.member when '*' then 'I alt' when '?' then 'Ukendt' else f.member end,
       f.time, m.measure, m.numerator, m.denominator, m.persons, m.base
  from figure f
 cross join lateral (values
       ('persons', f.persons, 1, f.persons, f.persons),
       ('mean_age', f.years, f.known, null, f.known),
       ('persons_55_plus', f.persons_55_plus, 1, f.persons_55_plus, f.known),
       ('persons_60_plus', f.persons_60_plus, 1, f.persons_60_plus, f.known),
       ('share_55_plus', f.persons_55_plus, f.known, f.persons_55_plus, f.known),
       ('share_60_plus', f.persons_60_plus, f.known, f.persons_60_plus, f.known)
       ) m(measure, numerator, denominator, persons, base)
 where m.denominator > 0;
