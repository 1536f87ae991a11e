-- Grain: one value a detailed window, breakdown, member and measure.
-- Population: monthly-paid employments on pay, all staff categories, row by row.
-- Formula: as the total's. Age on the window's last day.
-- Source: sick_leave_cell, sick_leave_person, sick_leave_window, professional_area.
with detailed as materialized (
    select * from sick_leave_window where is_detailed
),
age_band (member, member_name, youngest, oldest) as (
    values ('u20', 'Under 20', -1000, 19), ('20-29', '20–29', 20, 29), ('30-39', '30–39', 30, 39),
           ('40-49', '40–49', 40, 49), ('50-59', '50–59', 50, 59), ('60-69', '60–69', 60, 69),
           ('70-74', '70–74', 70, 74), ('75+', '75 og derover', 75, 1000)
),
trait as materialized (
    select p.person, p.time, p.sex, coalesce(b.member, '?') as age_band
      from (select person, time, sex, extract(year from age(last_day, birth_date))::integer as age
              from sick_leave_person
             cross join detailed
            offset 0) p -- so that the age is worked out once, not for each band
      left join age_band b on p.age between b.youngest and b.oldest
),
place as materialized (
    select c.*, coalesce(a.name, 'Øvrige områder') as professional_area, t.sex, t.age_band
      from sick_leave_cell c
      join trait t using (person, time)
      left join professional_area a using (agreement_group)
),
figure as materialized (
    select time,
           case when grouping(department) = 0 then 'department'
                when grouping(agreement_group) = 0 then 'agreement_group'
                when grouping(professional_area) = 0 then 'professional_area'
                when grouping(sex) = 0 and grouping(age_band) = 0 then 'sex_age'
                when grouping(sex) = 0 then 'sex'
                else 'age_band' end as breakdown,
           concat_ws('|', department, agreement_group, professional_area, sex, age_band) as member,
           sum(degree) * 0.0001 as degree,
           sum(hours_1e5) * 0.00001 as hours,
           count(distinct person) filter (where is_employed) as persons,
           count(distinct person) filter (where hours_1e5 <> 0) as sick_persons
      from place
     group by time, grouping sets (department, agreement_group, professional_area, sex, age_band, (sex, age_band))
),
department_name as (
    select distinct on (department) department as member, department_name as name
      from employment_span
     where department_name is not null
     group by department, department_name
     order by department, min(position(B'1' in months)), department_name collate "C"
)
insert into indicator_value (snapshot_id, indicator, definition_version, breakdown, member, member_name, time,
                             measure, numerator, denominator, persons_in_numerator, persons_in_denominator)
select :snapshot, 'sick_leave', :version, f.breakdown, f.member,
       case when f.member = '?' then 'Ukendt'
            when f.breakdown = 'sex' then case f.member when 'K' then 'Kvinder' else 'Mænd' end
            when f.breakdown = 'age_band' then (select member_name from age_band b where b.member = f.member)
            when f.breakdown = 'department' then coalesce(n.name, f.member)
            else f.member end,
       f.time, m.measure, m.numerator, m.denominator, m.persons, m.base
  from figure f
  join detailed w using (time)
  left join department_name n using (member)
 cross join lateral (values
       ('days', f.hours, 7.4, f.sick_persons, f.persons),
       ('fte', f.degree, w.months, f.persons, f.persons),
       ('days_per_fte', f.hours * w.months, 7.4 * f.degree, f.sick_persons, f.persons),
       ('percent', f.hours * w.months, 7.4 * f.degree * w.net_working_days, f.sick_persons, f.persons),
       ('months', w.months, 1, null, null)) m(measure, numerator, denominator, persons, base)
 where m.denominator > 0;
