-- Grain: one value a department or agreement group (and the total) and measure, at the opening and closing census.
-- Population: monthly-paid, all staff categories. Persons stand where their main employment is, fte where it is worked.
-- Formula: fte = sum of degrees on pay at the census; fte_year = sum of the degrees of the twelve months to the census /
--          months delivered of them (fte_months); change = closing - opening; change_rate = change / opening.
-- Source: staff_person, employment_span, staff_month, staff_department.
with census as (
    select m.time, m.month_no,
           (select count(*) from staff_month y where y.month_no between m.month_no and m.month_no + 11) as months
      from staff_month m
     where m.month_no in (0, 12)
),
worked as (
    select c.month_no, s.department, s.agreement_group,
           sum(s.degree) filter (where get_bit(s.months, c.month_no) = 1) as degree,
           sum(s.degree * bit_count(substring(s.months from c.month_no + 1 for 12))) as degree_of_year
      from employment_span s
     cross join census c
     where s.is_employed and s.is_monthly and not s.is_unpaid and bit_count(substring(s.months from c.month_no + 1 for 12)) > 0
     group by c.month_no, s.department, s.agreement_group
),
part as (
    select month_no, department, agreement_group, coalesce(degree, 0) as degree, degree_of_year, 0 as persons from worked
    union all
    select month_no, department, agreement_group, 0, 0, 1 from staff_person where is_monthly
),
member as (
    select b.breakdown, b.member, p.month_no, p.degree, p.degree_of_year, p.persons
      from part p
     cross join lateral (values ('total', '*'), ('department', p.department), ('agreement_group', p.agreement_group))
           b(breakdown, member)
    union all
    select 'total', '*', 0, 0, 0, 0
),
figure as (
    select breakdown, member,
           coalesce(sum(persons) filter (where month_no = 12), 0) as before,
           coalesce(sum(persons) filter (where month_no = 0), 0) as after,
           coalesce(sum(degree) filter (where month_no = 12), 0) * 0.0001 as fte_before,
           coalesce(sum(degree) filter (where month_no = 0), 0) * 0.0001 as fte_after,
           coalesce(sum(degree_of_year) filter (where month_no = 12), 0) * 0.0001 as year_before,
           coalesce(sum(degree_of_year) filter (where month_no = 0), 0) * 0.0001 as year_after
      from member
     group by breakdown, member
)
insert into indicator_value (snapshot_id, indicator, definition_version, breakdown, member, member_name, time,
                             measure, numerator, denominator, persons_in_numerator, persons_in_denominator)
select :snapshot, 'staff', :version, f.breakdown, f.member,
       case f.member when '*' then 'I alt' when '?' then 'Ukendt'
                     else coalesce(case f.breakdown when 'department' then n.name end, f.member) end,
       m.time, m.measure, m.numerator, m.denominator, m.persons, m.persons
  from figure f
  join census c on c.month_no = 0
  left join census o on o.month_no = 12
  left join staff_department n using (member)
 cross join lateral (select coalesce(least(nullif(f.before, 0), nullif(f.after, 0)), 0) as fewest) s
 cross join lateral (values
       (o.time, 'persons', f.before, 1, f.before, f.breakdown <> 'total'),
       (c.time, 'persons', f.after, 1, f.after, f.breakdown <> 'total'),
       (o.time, 'fte', f.fte_before, 1, f.before, f.breakdown <> 'total'),
       (c.time, 'fte', f.fte_after, 1, f.after, f.breakdown <> 'total'),
       (o.time, 'fte_year', f.year_before, o.months, f.before, true),
       (c.time, 'fte_year', f.year_after, c.months, f.after, true),
       (o.time, 'fte_months', o.months, 1, null, f.breakdown = 'total'),
       (c.time, 'fte_months', c.months, 1, null, f.breakdown = 'total'),
       (c.time, 'persons_change', f.after - f.before, 1, s.fewest, o.time is not null),
       (c.time, 'persons_change_rate', f.after - f.before, f.before, s.fewest, o.time is not null and f.before > 0),
       (c.time, 'fte_change', f.fte_after - f.fte_before, 1, s.fewest, o.time is not null),
       (c.time, 'fte_change_rate', f.fte_after - f.fte_before, f.fte_before, s.fewest,
        o.time is not null and f.fte_before > 0)
       ) m(time, measure, numerator, denominator, persons, applies)
 where m.applies and m.time is not null;
