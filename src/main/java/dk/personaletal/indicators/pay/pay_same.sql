-- Grain: one value a cell and measure, at the closing month.
-- Population: pay_person in both months. same: in a group in both, of the total those pairs of person and group together;
--             changed_group: in both months, and in no group in both (total only); one_off: in a group in both, with so
--             much more or less now that it's no recurring pay, so they're not among the same.
-- Formula: rise = sum of (opening degree x pay a full-time month now) / sum of opening pay - 1. The weights are the opening
--          month's degrees, so that who works more or less now moves nothing; pay a full-time month in whole oere.
-- before and now are in tenthousandths of an oere.
-- The larger of the two months' largest persons' parts stand behind it, as a part of the denominator and rounded up.
-- Source: pay_person. Domain definition 14.9.
with pair as (
    select breakdown, member, person,
           10000::numeric * b.gross as before,
           b.gross_degree * round(n.gross * 10000::numeric / n.gross_degree) as now
      from (select * from pay_person where is_now) n
      join (select * from pay_person where not is_now) b using (breakdown, member, person)
),
in_group as (
    select *, case when abs(now - before) * 100 > before * :one_off_percent then 'one_off' else 'same' end as kind
      from pair
     where breakdown = 'agreement_group'
),
compared as (
    select kind, breakdown, member, person, before, now from in_group where kind = 'same'
    union all
    select kind, 'total', '*', person, sum(before), sum(now) from in_group group by kind, person
    union all
    select 'changed_group', breakdown, member, person, before, now
      from pair
     where breakdown = 'total' and not exists (select from in_group where in_group.person = pair.person)
),
cell as (
    select kind, breakdown, member, count(*) as persons, sum(before) as before, sum(now) as now,
           sum_of_largest(array_agg(before::bigint), :dominant) as largest_before,
           sum_of_largest(array_agg(now::bigint), :dominant) as largest
      from compared
     group by kind, breakdown, member
),
figure as (
    select breakdown, member, kind || '_gross_mean_change' as measure, now - before as numerator,
           before as denominator, persons,
           greatest(largest_before, div(largest * before + now - 1, now)) as largest
      from cell
     where before > 0 and now > 0 and kind <> 'one_off'
    union all
    select breakdown, member, kind || '_persons', persons, 1, persons, null from cell
)
insert into indicator_value (snapshot_id, indicator, definition_version, breakdown, member, member_name, time, measure,
                             numerator, denominator, persons_in_numerator, persons_in_denominator, largest_contribution)
select :snapshot, 'pay', :version, breakdown, member,
       case member when '*' then 'I alt' when '?' then 'Ukendt' else member end,
       :closing_time, measure, numerator, denominator, persons, persons, largest
  from figure;
