-- The dominance rule of pay may look at the largest persons together: each amount is one person's.
create function sum_of_largest(amounts bigint[], persons integer) returns numeric
language sql immutable as $$
    select sum(amount)
      from (select abs(one) as amount from unnest(amounts) one where one is not null order by 1 desc limit persons) l
$$;

comment on column indicator_value.largest_contribution is
    'the largest persons'' part of the numerator together, in its unit (of a change: of the denominator); null: not a sum of money';
