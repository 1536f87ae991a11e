-- Grain: one value an agreement group (and the total) and measure, at the closing census.
-- Population: age_person of known age.
-- Formula: the pension day is the birth date + the pension age of its birth dates, in months. reached: on the census
--          day or before; within 5 and 10 years: after it, and on the same date 5 (10) years later at the latest.
-- Source: age_person, the list of pension ages.
with pension_age as (
    select born_from, lead(born_from, 1, 'infinity') over (order by born_from) as born_before, months
      from unnest(:pension_from, :pension_months) p(born_from, months)
),
person as (
    select p.agreement_group, d.census,
           (p.birth_date + make_interval(months => a.months))::date as pension_day
      from age_person p
      join pension_age a on p.birth_date >= a.born_from and p.birth_date < a.born_before
     cross join lateral (select (p.month + interval '1 month')::date - 1 as census) d
     where p.month = :closing
),
figure as (
    select coalesce(agreement_group, '*') as member,
           count(*) as known,
           count(*) filter (where pension_day <= census) as reached,
           count(*) filter (where pension_day > census and pension_day <= census + interval '5 years') as within_5,
           count(*) filter (where pension_day > census and pension_day <= census + interval '10 years') as within_10
      from person
     group by grouping sets ((agreement_group), ())
)
insert into indicator_value (snapshot_id, indicator, definition_version, breakdown, member, member_name, time,
                             measure, numerator, denominator, persons_in_numerator, persons_in_denominator)
select :snapshot, 'age', :version, 'pension', f.member,
       case f.member when '*' then 'I alt' when '?' then 'Ukendt' else f.member end,
       :closing_time, m.measure, m.persons, m.denominator, m.persons, f.known
  from figure f
 cross join lateral (values
       ('known', f.known, 1::bigint),
       ('reached', f.reached, 1),
       ('reached_share', f.reached, f.known),
       ('within_5', f.within_5, 1),
       ('within_5_share', f.within_5, f.known),
       ('within_10', f.within_10, 1),
       ('within_10_share', f.within_10, f.known)
       ) m(measure, persons, denominator)
 where m.denominator > 0
   and exists (select from age_census);
