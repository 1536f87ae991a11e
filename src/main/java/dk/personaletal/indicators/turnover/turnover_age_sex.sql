-- Grain: one value an age band and sex ('*' is all of it), and measure, for the window.
-- Population: as turnover.sql, the whole municipality; nothing where turnover_scope says no.
-- Formula: as turnover.sql. A leaver has the age and sex of the opening census, a joiner those of the closing.
--          Age is completed years at the census; an unknown age or sex is a row of its own.
-- Source: main_employment (opening and closing census) of the snapshot.
with person as (
    select e.person, e.month = :opening as is_opening,
           case when a.years is null then 'unknown' when a.years < 30 then 'u30' when a.years >= 60 then '60+'
                else a.years / 10 || '0-' || a.years / 10 || '9' end as band,
           coalesce(e.sex::text, '?') as sex,
           count(*) over (partition by e.person) = 2 as is_in_both
      from main_employment e
     cross join lateral (
           select extract(year from age((e.month + interval '1 month')::date - 1, e.birth_date))::integer as years) a
     where e.month in (:opening, :closing) and e.is_employed and e.is_monthly and e.is_ordinary
),
figure as (
    select coalesce(band, '*') as band, coalesce(sex, '*') as sex,
           count(*) filter (where is_opening) as opening,
           count(*) filter (where is_opening and not is_in_both) as leavers,
           count(*) filter (where not is_opening and not is_in_both) as joiners,
           count(*) filter (where not is_opening) as closing
      from person
     group by grouping sets ((band, sex), (band), (sex))
)
insert into indicator_value (snapshot_id, indicator, definition_version, breakdown, member, member_name, time,
                             measure, numerator, denominator, persons_in_numerator, persons_in_denominator)
select :snapshot, 'turnover', :version, 'age_sex', f.band || '|' || f.sex,
       concat_ws(', ', b.name, s.name),
       :closing_time, m.measure, m.persons * case when :on_mean and m.measure like '%_rate' then 2 else 1 end, m.denominator,
       m.persons, f.opening
  from figure f
  join turnover_scope on is_comparable
  join (values ('u30', 'Under 30 år'), ('30-39', '30–39 år'), ('40-49', '40–49 år'), ('50-59', '50–59 år'),
               ('60+', '60 år og derover'), ('unknown', 'Alder ukendt'), ('*', 'Alle aldre')) b(band, name) using (band)
  join (values ('K', 'kvinder'), ('M', 'mænd'), ('?', 'køn ukendt'), ('*', null)) s(sex, name) using (sex)
 cross join lateral (select f.opening + case when :on_mean then f.closing else 0 end as base) r
 cross join lateral (values
       ('opening', f.opening, 1, true),
       ('leavers', f.leavers, 1, true),
       ('joiners', f.joiners, 1, true),
       ('leavers_rate', f.leavers, r.base, f.opening > 0),
       ('joiners_rate', f.joiners, r.base, f.opening > 0)
       ) m(measure, persons, denominator, applies)
 where m.applies;
