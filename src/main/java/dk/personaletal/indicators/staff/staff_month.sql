-- Grain: one value a delivered month of the 25 (persons, fte), and one of fte_year at both censuses.
-- Population: persons with a monthly-paid employment at the census, all staff categories.
-- Formula: fte = sum of degrees on pay; fte_year = sum of the fte of the twelve months to the census / months delivered.
-- Source: employment_span, staff_month.
with person_months as (
    select person, bit_or(months) as months
      from employment_span
     where is_employed and is_monthly
     group by person
),
headcount as (
    select m.time, count(p.person) as persons
      from staff_month m
      left join person_months p on get_bit(p.months, m.month_no) = 1
     group by m.time
),
degree as (
    select m.time, coalesce(sum(s.degree), 0) as degree
      from staff_month m
      left join employment_span s on s.is_employed and s.is_monthly and not s.is_unpaid and get_bit(s.months, m.month_no) = 1
     group by m.time
)
insert into indicator_value (snapshot_id, indicator, definition_version, breakdown, member, member_name, time,
                             measure, numerator, denominator, persons_in_numerator, persons_in_denominator)
select :snapshot, 'staff', :version, 'total', '*', 'I alt', time, f.measure, f.numerator, 1, h.persons, h.persons
  from headcount h
  join degree d using (time)
 cross join lateral (values ('persons', h.persons), ('fte', d.degree * 0.0001)) f(measure, numerator);
