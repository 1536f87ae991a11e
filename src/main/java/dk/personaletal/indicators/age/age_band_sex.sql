-- Grain: one value a band and sex (member band|sex, band * for all of the sex) and measure, at the closing census.
-- Population: age_person.
--        A band that the other sex has is printed for both, so that a zero may be withheld too.
-- Formula: persons = headcount; share = persons of the band / persons of the sex.
-- Source: age_person.
with person as (
    select case when years is null then 'unknown' when years < 20 then 'u20' when years >= 75 then '75+'
                when years >= 70 then '70-74' else years / 10 || '0-' || years / 10 || '9' end as band,
           coalesce(sex::text, '?') as sex
      from age_person
     where month = :closing
),
sex as (
    select distinct sex, s.name
      from person
      join (values ('K', 'Kvinder'), ('M', 'Mænd'), ('?', 'Køn ukendt')) s(sex, name) using (sex)
),
figure as (
    select coalesce(b.band, '*') as band, s.sex, s.name, count(p.sex) as persons,
           max(count(p.sex)) over (partition by s.sex) as all_persons
      from (select distinct band from person) b
     cross join sex s
      left join person p on p.band = b.band and p.sex = s.sex
     group by grouping sets ((b.band, s.sex, s.name), (s.sex, s.name))
)
insert into indicator_value (snapshot_id, indicator, definition_version, breakdown, member, member_name, time,
                             measure, numerator, denominator, persons_in_numerator, persons_in_denominator)
select :snapshot, 'age', :version, 'band_sex', f.band || '|' || f.sex, f.name, :closing_time,
       m.measure, f.persons, m.denominator, f.persons, f.all_persons
  from figure f
 cross join lateral (values ('persons', 1::bigint), ('share', f.all_persons)) m(measure, denominator);
