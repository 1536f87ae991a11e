-- Grain: one value a cell and measure, at both months.
-- Population: pay_person with a known sex.
-- Formula: women_mean, men_mean = sum of gross pay / sum of degrees; women_of_men = women_mean / men_mean.
-- Behind women_of_men stands the smaller of the two, and the larger of their largest persons' parts, as a part of the
-- numerator and rounded up.
-- Source: pay_person.
with sex as (
    select is_now, breakdown, member, sex, count(*) as persons, sum(gross) as gross, sum(gross_degree) as degree,
           sum_of_largest(array_agg(gross), :dominant) as largest
      from pay_person
     where sex in ('K', 'M')
     group by is_now, breakdown, member, sex
    having sum(gross) > 0
),
both_sexes as (
    select is_now, breakdown, member, w.gross as women, w.degree as women_degree, w.largest as women_largest,
           m.gross as men, m.degree as men_degree, m.largest as men_largest,
           w.persons as women_persons, m.persons as men_persons
      from (select * from sex where sex = 'K') w
      full join (select * from sex where sex = 'M') m using (is_now, breakdown, member)
),
figure as (
    select is_now, breakdown, member, f.persons, f.measure, f.numerator, f.denominator, f.largest
      from both_sexes
     cross join lateral (values
           ('women_mean', women * 0.01, women_degree * 0.0001, women_persons, women_largest * 0.01),
           ('men_mean', men * 0.01, men_degree * 0.0001, men_persons, men_largest * 0.01),
           ('women_of_men', women * men_degree, women_degree * men, least(women_persons, men_persons),
            greatest(women_largest * men_degree, div(men_largest * women * men_degree + men - 1, men))))
           f(measure, numerator, denominator, persons, largest)
     where f.numerator is not null and f.denominator is not null
)
insert into indicator_value (snapshot_id, indicator, definition_version, breakdown, member, member_name, time, measure,
                             numerator, denominator, persons_in_numerator, persons_in_denominator, largest_contribution)
select :snapshot, 'pay', :version, breakdown, member,
       case member when '*' then 'I alt' when '?' then 'Ukendt' else member end,
       case when is_now then :closing_time else :opening_time end,
       measure, numerator, denominator, persons, persons, largest
  from figure;
