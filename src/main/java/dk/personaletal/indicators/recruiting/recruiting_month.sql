-- Grain: one value a month and measure, of the months that are delivered or have postings.
-- Source: recruiting_posting, recruiting_census, recruiting_window.
insert into indicator_value (snapshot_id, indicator, definition_version, breakdown, member, member_name, time,
                             measure, numerator, denominator)
select :snapshot, 'recruiting', :version, 'month', '*', 'I alt', to_char(c.month, 'YYYY-MM'), m.measure, m.postings, 1
  from recruiting_census c
  join recruiting_window using (is_current)
 cross join lateral (select count(*) as postings, count(*) filter (where is_reposting) as repostings
                       from recruiting_posting p where p.month = c.month) p
 cross join lateral (values ('postings', p.postings), ('repostings', p.repostings)) m(measure, postings)
 where c.is_delivered or p.postings > 0;
