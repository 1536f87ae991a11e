-- Grain: one value an agreement group (and the total) and measure: headcounts at both censuses, the rest at the closing.
-- Population: age_person.
-- Formula: mean_age = sum of completed years / persons of known age; shares = persons of 55+ or 60+ / persons of known age.
-- Source: age_person, age_census.
with member as (
    select agreement_group as member, month, years from age_person
    union all
    select '*', month, years from age_person
    union all
    select '*', null, null
),
figure as (
    select member,
           count(*) filter (where month = :opening) as opening,
           count(*) filter (where month = :closing) as closing,
           count(years) filter (where month = :closing) as known,
           coalesce(sum(years) filter (where month = :closing), 0) as years,
           count(*) filter (where month = :closing and years >= 55) as persons_55_plus,
           count(*) filter (where month = :closing and years >= 60) as persons_60_plus
      from member
     group by member
)
insert into indicator_value (snapshot_id, indicator, definition_version, breakdown, member, member_name, time,
                             measure, numerator, denominator, persons_in_numerator, persons_in_denominator)
select :snapshot, 'age', :version, 'agreement_group', f.member,
       case f.member when '*' then 'I alt' when '?' then 'Ukendt' else f.member end,
       m.time, m.measure, m.numerator, m.denominator, m.persons, m.base
  from figure f
 cross join (select bool_or(month = :opening) as has_opening from age_census having count(*) > 0) c
 cross join lateral (values
       (:opening_time, 'persons', f.opening, 1, f.opening, f.opening, c.has_opening),
       (:closing_time, 'persons', f.closing, 1, f.closing, f.closing, true),
       (:closing_time, 'mean_age', f.years, f.known, null, f.known, f.known > 0),
       (:closing_time, 'persons_55_plus', f.persons_55_plus, 1, f.persons_55_plus, f.known, true),
       (:closing_time, 'persons_60_plus', f.persons_60_plus, 1, f.persons_60_plus, f.known, true),
       (:closing_time, 'share_55_plus', f.persons_55_plus, f.known, f.persons_55_plus, f.known, f.known > 0),
       (:closing_time, 'share_60_plus', f.persons_60_plus, f.known, f.persons_60_plus, f.known, f.known > 0)
       ) m(time, measure, numerator, denominator, persons, base, applies)
 where m.applies;
