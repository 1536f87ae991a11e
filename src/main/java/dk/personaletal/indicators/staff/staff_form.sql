-- Grain: one value a row of working_time, sex or employment_form and measure, at the opening and closing census.
-- Population: monthly-paid, all staff categories; employment_form counts everyone employed.
-- Formula: full = a person's monthly-paid degrees come to at least full time; share = persons / all persons of the
--          breakdown; fte = sum of degrees on pay (employment_form: of all the person's employments).
-- The smaller of the two censuses' counts stands behind a change, and so does the smaller complement.
-- Source: staff_person.
with delivered as (
    select count(sex) > 0 as has_sex from staff_person where is_monthly
),
member (breakdown, member, member_name, month_no, fte, persons) as (
    select 'working_time', case when degree >= 10000 then 'full' else 'part' end,
           case when degree >= 10000 then 'Heltid' else 'Deltid' end, month_no, fte, 1
      from staff_person
     where is_monthly
    union all
    select 'sex', coalesce(sex, '?'), case sex when 'K' then 'Kvinder' when 'M' then 'Mænd' else 'Ukendt' end,
           month_no, fte, 1
      from staff_person
      join delivered on has_sex
     where is_monthly
    union all
    select 'employment_form', case when is_monthly then 'M|' else 'T|' end || staff_category,
           case when is_monthly then 'Månedsløn, ' else 'Timeløn, ' end || staff_category, month_no, fte_of_all, 1
      from staff_person
),
figure as (
    select breakdown, member, max(member_name) as member_name,
           coalesce(sum(persons) filter (where month_no = 12), 0) as before,
           coalesce(sum(persons) filter (where month_no = 0), 0) as after,
           coalesce(sum(fte) filter (where month_no = 12), 0) * 0.0001 as fte_before,
           coalesce(sum(fte) filter (where month_no = 0), 0) * 0.0001 as fte_after
      from member
     group by breakdown, member
),
with_whole as (
    select *, sum(before) over w as all_before, sum(after) over w as all_after
      from figure
    window w as (partition by breakdown)
)
insert into indicator_value (snapshot_id, indicator, definition_version, breakdown, member, member_name, time,
                             measure, numerator, denominator, persons_in_numerator, persons_in_denominator)
select :snapshot, 'staff', :version, f.breakdown, f.member, f.member_name, m.time, m.measure,
       m.numerator, m.denominator, m.persons, m.base
  from with_whole f
  join staff_month c on c.month_no = 0
  left join staff_month o on o.month_no = 12
 cross join lateral (select coalesce(least(nullif(f.before, 0), nullif(f.after, 0)), 0) as fewest,
                            least(f.all_before - f.before, f.all_after - f.after) as fewest_others) s
 cross join lateral (values
       (o.time, 'persons', f.before, 1, f.before, f.all_before),
       (c.time, 'persons', f.after, 1, f.after, f.all_after),
       (o.time, 'fte', f.fte_before, 1, f.before, f.all_before),
       (c.time, 'fte', f.fte_after, 1, f.after, f.all_after),
       (o.time, 'share', f.before, f.all_before, f.before, f.all_before),
       (c.time, 'share', f.after, f.all_after, f.after, f.all_after),
       (case when o.time is not null then c.time end, 'persons_change', f.after - f.before, 1,
        s.fewest, s.fewest + s.fewest_others)
       ) m(time, measure, numerator, denominator, persons, base)
 where m.time is not null and m.denominator > 0;
