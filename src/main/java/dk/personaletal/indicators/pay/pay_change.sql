-- Grain: one value a cell and measure, at the closing month.
-- Population: pay_person; same_*: persons with gross pay in the cell in both months, which removes the mix effect.
-- Formula: gross_mean_change = (mean now - mean before) / mean before, each mean the sum of pay / the sum of degrees.
-- The fewer of the two months' persons stand behind it, and the larger of the two months' largest persons' parts, as a part
-- of the denominator and rounded up.
-- Source: pay_person.
with pair as (
    select breakdown, member, n.person is not null and b.person is not null as is_same,
           n.gross, n.gross_degree, b.gross as gross_before, b.gross_degree as degree_before
      from (select * from pay_person where is_now) n
      full join (select * from pay_person where not is_now) b using (breakdown, member, person)
),
cell as (
    select p.breakdown, p.member, k.kind,
           count(p.gross) as persons, sum(p.gross) as gross, sum(p.gross_degree) as degree,
           sum_of_largest(array_agg(p.gross), :dominant) as largest,
           count(p.gross_before) as persons_before, sum(p.gross_before) as gross_before,
           sum(p.degree_before) as degree_before,
           sum_of_largest(array_agg(p.gross_before), :dominant) as largest_before
      from pair p
     cross join lateral (values ('gross_mean_change'), ('same_gross_mean_change')) k(kind)
     where k.kind = 'gross_mean_change' or p.is_same
     group by p.breakdown, p.member, k.kind
),
figure as (
    select breakdown, member, kind as measure,
           gross * degree_before - gross_before * degree as numerator,
           gross_before * degree as denominator,
           least(persons, persons_before) as persons,
           greatest(largest_before * degree,
                    div(largest * gross_before * degree + gross - 1, gross)) as largest
      from cell
     where gross > 0 and gross_before > 0
    union all
    select breakdown, member, 'same_persons', persons, 1, persons, null from cell where kind = 'same_gross_mean_change'
)
insert into indicator_value (snapshot_id, indicator, definition_version, breakdown, member, member_name, time, measure,
                             numerator, denominator, persons_in_numerator, persons_in_denominator, largest_contribution)
select :snapshot, 'pay', :version, breakdown, member,
       case member when '*' then 'I alt' when '?' then 'Ukendt' else member end,
       :closing_time, measure, numerator, denominator, persons, persons, largest
  from figure;
