-- Grain: one value a cell and measure, at the closing month.
-- Population: pay_person.
-- Formula: gross_mean_change = (mean now - mean before) / mean before, each mean the sum of pay / the sum of degrees.
-- The fewer of the two months' persons stand behind it, and the larger of the two months' largest persons' parts, as a part
-- of the denominator and rounded up. Like for like: pay_same.sql.
-- Source: pay_person.
with cell as (
    select breakdown, member,
           count(gross) filter (where is_now) as persons,
           sum(gross) filter (where is_now) as gross,
           sum(gross_degree) filter (where is_now) as degree,
           sum_of_largest(array_agg(gross) filter (where is_now), :dominant) as largest,
           count(gross) filter (where not is_now) as persons_before,
           sum(gross) filter (where not is_now) as gross_before,
           sum(gross_degree) filter (where not is_now) as degree_before,
           sum_of_largest(array_agg(gross) filter (where not is_now), :dominant) as largest_before
      from pay_person
     group by breakdown, member
),
figure as (
    select breakdown, member, 'gross_mean_change' as measure,
           gross * degree_before - gross_before * degree as numerator,
           gross_before * degree as denominator,
           least(persons, persons_before) as persons,
           greatest(largest_before * degree,
                    div(largest * gross_before * degree + gross - 1, gross)) as largest
      from cell
     where gross > 0 and gross_before > 0
)
insert into indicator_value (snapshot_id, indicator, definition_version, breakdown, member, member_name, time, measure,
                             numerator, denominator, persons_in_numerator, persons_in_denominator, largest_contribution)
select :snapshot, 'pay', :version, breakdown, member,
       case member when '*' then 'I alt' when '?' then 'Ukendt' else member end,
       :closing_time, measure, numerator, denominator, persons, persons, largest
  from figure;
