-- Grain: one value a cell, month and measure.
-- Population: pay_person.
-- Formula: <part>_mean = sum of the part / sum of the degrees that earned it, over persons with that part;
--          gross_median = median over persons of gross pay / degree, of the two middle ones their mean. In kroner.
-- Source: pay_person.
with cell as (
    select is_now, breakdown, member,
           count(*) as persons, sum(gross) as gross, sum(gross_degree) as degree,
           sum_of_largest(array_agg(gross), :dominant) as largest,
           count(base) as b_persons, sum(base) as base, sum(base_degree) as b_degree,
           sum_of_largest(array_agg(base), :dominant) as b_largest,
           count(supplement) as s_persons, sum(supplement) as supplement, sum(supplement_degree) as s_degree,
           sum_of_largest(array_agg(supplement), :dominant) as s_largest,
           count(pension) as p_persons, sum(pension) as pension, sum(pension_degree) as p_degree,
           sum_of_largest(array_agg(pension), :dominant) as p_largest
      from pay_person
     group by is_now, breakdown, member
),
part_mean as (
    select c.is_now, c.breakdown, c.member, v.*
      from cell c
     cross join lateral (values
           ('gross', c.persons, c.gross, c.degree, c.largest),
           ('base', c.b_persons, c.base, c.b_degree, c.b_largest),
           ('supplement', c.s_persons, c.supplement, c.s_degree, c.s_largest),
           ('pension', c.p_persons, c.pension, c.p_degree, c.p_largest)) v(part, persons, amount, degree, largest)
     where v.persons > 0
),
ranked as (
    select is_now, breakdown, member, gross, gross_degree,
           row_number() over (w order by gross::numeric / gross_degree) as place,
           count(*) over w as persons
      from pay_person
    window w as (partition by is_now, breakdown, member)
),
middle as materialized (
    select * from ranked where place in ((persons + 1) / 2, persons / 2 + 1)
),
median as (
    select l.is_now, l.breakdown, l.member, l.persons,
           l.gross::numeric * h.gross_degree + h.gross::numeric * l.gross_degree as amount,
           2 * l.gross_degree::numeric * h.gross_degree as degree
      from middle l
      join middle h using (is_now, breakdown, member)
     where l.place = (l.persons + 1) / 2 and h.place = l.persons / 2 + 1
),
figure as (
    select is_now, breakdown, member, part || '_mean' as measure, persons, amount * 0.01 as numerator,
           degree * 0.0001 as denominator, largest * 0.01 as largest
      from part_mean
    union all
    select is_now, breakdown, member, 'gross_median', persons, amount * 0.01, degree * 0.0001, null from median
    union all
    select is_now, breakdown, member, 'persons', persons, persons, 1, null from part_mean where part = 'gross'
)
insert into indicator_value (snapshot_id, indicator, definition_version, breakdown, member, member_name, time, measure,
                             numerator, denominator, persons_in_numerator, persons_in_denominator, largest_contribution)
select :snapshot, 'pay', :version, breakdown, member,
       case member when '*' then 'I alt' when '?' then 'Ukendt' else member end,
       case when is_now then :closing_time else :opening_time end,
       measure, numerator, denominator, persons, persons, largest
  from figure;
