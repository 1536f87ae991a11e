-- Grain: one value a band (and the total, and the mean) and measure, at the opening and the closing census.
-- Population: age_person.
-- Formula: change = closing - opening; change_rate = change / opening; mean = sum of completed years / persons of
--          known age. The smaller non-zero count stands behind a change.
-- Source: age_person, age_census.
with band (member, member_name, lowest, below) as (
    values ('u20', 'Personer under 20', -1000, 20),
           ('20-29', 'Personer 20–29', 20, 30),
           ('30-39', 'Personer 30–39', 30, 40),
           ('40-49', 'Personer 40–49', 40, 50),
           ('50-59', 'Personer 50–59', 50, 60),
           ('60-69', 'Personer 60–69', 60, 70),
           ('70-74', 'Personer 70–74', 70, 75),
           ('75+', 'Personer 75 og derover', 75, 1000),
           ('unknown', 'Alder ukendt', null, null),
           ('*', 'I alt', null, null)
),
headcount as (
    select b.member, b.member_name,
           bool_or(c.month = :opening) as has_opening,
           count(p.month) filter (where c.month = :opening) as opening,
           count(p.month) filter (where c.month = :closing) as closing
      from band b
     cross join age_census c
      left join age_person p
        on p.month = c.month
       and case b.member when '*' then true
                         when 'unknown' then p.years is null
                         else p.years >= b.lowest and p.years < b.below end
     group by b.member, b.member_name
),
count_figure as (
    select h.member, h.member_name, m.time, m.measure, m.numerator, m.denominator, m.persons, m.base
      from headcount h
     cross join (select opening as all_before, closing as all_after from headcount where member = '*') w
     cross join lateral (select coalesce(least(nullif(h.opening, 0), nullif(h.closing, 0)), 0) as fewest) s
     cross join lateral (values
           (:opening_time, 'persons', h.opening, 1, h.opening, w.all_before, h.has_opening),
           (:closing_time, 'persons', h.closing, 1, h.closing, w.all_after, true),
           (:closing_time, 'change', h.closing - h.opening, 1, s.fewest, h.opening, h.has_opening),
           (:closing_time, 'change_rate', h.closing - h.opening, h.opening, s.fewest, h.opening,
            h.has_opening and h.opening > 0)
           ) m(time, measure, numerator, denominator, persons, base, applies)
     where m.applies and (h.member <> 'unknown' or h.opening + h.closing > 0)
),
mean as (
    select coalesce(sum(years) filter (where month = :opening), 0) as years_before,
           count(years) filter (where month = :opening) as known_before,
           coalesce(sum(years) filter (where month = :closing), 0) as years_after,
           count(years) filter (where month = :closing) as known_after
      from age_person
),
mean_figure as (
    select 'mean', 'Gennemsnitsalder', m.time, m.measure, m.numerator, m.denominator, null::bigint, m.base
      from mean
     cross join lateral (select years_after * known_before - years_before * known_after as rise) r
     cross join lateral (values
           (:opening_time, 'mean_age', years_before, known_before, known_before),
           (:closing_time, 'mean_age', years_after, known_after, known_after),
           (:closing_time, 'mean_age_change', rise, known_before * known_after, least(known_before, known_after)),
           (:closing_time, 'mean_age_change_rate', rise, known_after * years_before, least(known_before, known_after))
           ) m(time, measure, numerator, denominator, base)
     where m.denominator > 0
)
insert into indicator_value (snapshot_id, indicator, definition_version, breakdown, member, member_name, time,
                             measure, numerator, denominator, persons_in_numerator, persons_in_denominator)
select :snapshot, 'age', :version, 'band', f.*
  from (select * from count_figure union all select * from mean_figure) f;
