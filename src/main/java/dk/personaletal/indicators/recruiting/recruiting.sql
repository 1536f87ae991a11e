-- Grain: one value a breakdown, member and measure, for the postings of twelve months and of the twelve before.
-- Formula: positions = postings that aren't repostings; repostings_rate = repostings / postings; candidates_per_posting
--          over the postings that tell of candidates; filled_rate = filled within the given months / postings, both of those
--          that were posted so long before the last day or earlier; median_days = the middle number of days from posted to filled.
-- Source: recruiting_posting, recruiting_census, recruiting_window, place, snapshot_group, payroll rows (agreement
--         codes); a code that the snapshot recodes is read as its new code.
with agreement as (
    select distinct on (r.agreement_code) r.agreement_code, n.name as agreement_group
      from snapshot_delivery d
      join payroll_row r using (delivery_id)
      left join snapshot_group g
        on g.snapshot_id = d.snapshot_id and g.agreement_code = r.agreement_code
       and g.agreement_group = coalesce(r.agreement_group, '') and d.covers_from between g.first_month and g.last_month
     cross join lateral (select coalesce(g.shown, r.agreement_group) collate "C" as name) n
     where d.snapshot_id = :snapshot and d.contract = 'loen' and d.covers_from in (:opening, :closing)
       and n.name is not null
     order by r.agreement_code, d.covers_from desc, n.name
),
member as (
    select w.time, b.breakdown, b.member, p.posting_no, p.is_reposting, p.candidates,
           case when p.filled_on between p.posted_on and :last then p.filled_on - p.posted_on end as days,
           p.posted_on <= cast(:last as date) - make_interval(months => :settled_months) as is_settled,
           p.filled_on <= p.posted_on + make_interval(months => :settled_months) as is_in_time
      from recruiting_posting p
      join recruiting_census c using (month)
      join recruiting_window w using (is_current)
      left join snapshot_unit unit on unit.snapshot_id = :snapshot and unit.code = p.unit_code
       and p.month >= unit.first_month and p.month < unit.before_month
      left join place on place.code = coalesce(unit.new_code, p.unit_code)
      left join snapshot_unit of_place on of_place.snapshot_id = :snapshot and of_place.code = place.department
       and p.month >= of_place.first_month and p.month < of_place.before_month
      left join agreement a using (agreement_code)
     cross join lateral (values
           ('total', '*'),
           ('department', coalesce(of_place.new_code, place.department, '?')),
           ('agreement_group', coalesce(a.agreement_group, '?'))) b(breakdown, member)
    union all
    select time, 'total', '*', null, null, null, null, null, null from recruiting_window
),
figure as (
    select time, breakdown, member,
           count(posting_no) as postings,
           count(*) filter (where is_reposting) as repostings,
           coalesce(sum(candidates), 0) as candidates,
           count(candidates) as with_candidates,
           count(days) as filled,
           count(*) filter (where is_settled) as settled,
           count(days) filter (where is_settled and is_in_time) as settled_filled,
           percentile_disc(0.5) within group (order by days)
           + percentile_disc(0.5) within group (order by days desc) as middle_days
      from member
     group by time, breakdown, member
)
insert into indicator_value (snapshot_id, indicator, definition_version, breakdown, member, member_name, time,
                             measure, numerator, denominator, persons_in_numerator, persons_in_denominator)
select :snapshot, 'recruiting', :version, f.breakdown, f.member,
       case f.member when '*' then 'I alt' when '?' then 'Ukendt' else coalesce(n.name, f.member) end,
       f.time, m.measure, m.numerator, m.denominator, null::integer, null::integer
  from figure f
  left join place n using (breakdown, member)
  left join recruiting_window w on w.time = f.time and f.breakdown = 'total'
 cross join lateral (values
       ('postings', f.postings, 1),
       ('positions', f.postings - f.repostings, case when f.breakdown = 'total' then 1 end),
       ('repostings', f.repostings, 1),
       ('repostings_rate', f.repostings, f.postings),
       ('candidates_per_posting', f.candidates, f.with_candidates),
       ('filled', f.filled, 1),
       ('filled_rate', f.settled_filled, f.settled),
       ('settled_months', :settled_months, case when f.breakdown = 'total' then 1 end),
       ('median_days', f.middle_days, case when f.filled > 0 then 2 end),
       ('months', w.months, case when f.breakdown = 'total' then 1 end)
       ) m(measure, numerator, denominator)
 where m.denominator > 0;
