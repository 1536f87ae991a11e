-- Grain: one value a band, census and measure.
-- Population: age_person.
-- Formula: share = persons of the band / all persons, those of unknown age too; share_change = closing - opening.
--          The smaller non-zero count stands behind a change.
-- Source: what age_band.sql wrote.
with persons as (
    select member, member_name, time = :closing_time as is_closing, numerator as persons,
           max(numerator) filter (where member = '*') over (partition by time) as all_persons
      from indicator_value
     where snapshot_id = :snapshot and indicator = 'age' and breakdown = 'band' and measure = 'persons'
),
figure as (
    select after.member, after.member_name, m.*
      from persons after
      left join persons before on before.member = after.member and not before.is_closing
     cross join lateral (select coalesce(least(nullif(before.persons, 0), nullif(after.persons, 0)), 0) as fewest) s
     cross join lateral (values
           (:opening_time, 'share', before.persons, before.all_persons, before.persons, before.all_persons),
           (:closing_time, 'share', after.persons, after.all_persons, after.persons, after.all_persons),
           (:closing_time, 'share_change',
            after.persons * before.all_persons - before.persons * after.all_persons,
            after.all_persons * before.all_persons, s.fewest, least(before.all_persons, after.all_persons))
           ) m(time, measure, numerator, denominator, persons, base)
     where after.is_closing
)
insert into indicator_value (snapshot_id, indicator, definition_version, breakdown, member, member_name, time,
                             measure, numerator, denominator, persons_in_numerator, persons_in_denominator)
select :snapshot, 'age', :version, 'band', f.* from figure f where f.denominator > 0;
