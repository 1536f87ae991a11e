-- A sum of money tells of a person whose part of it is large, however many others there are.
alter table indicator_value add column largest_contribution numeric;
comment on column indicator_value.largest_contribution is
    'the largest single person''s part of the numerator, in its unit (of a change: of the denominator); null: not a sum of money';
