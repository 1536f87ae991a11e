-- Grain: one row each time that a person of the population was gone at the next delivered census.
-- Population: as turnover.sql, at the last census before. Gone: employed in no way, also not by the hour.
-- reason: as the list of reasons words it; what is on no list is another one, in nobody's own words.
-- month: the census where the person was first gone. is_rehired: employed again at a census at most so many
-- months later. last_day: the employment's end when delivered, else the last census day before.
--          Nobody where turnover_scope says no.
-- Source: main_employment (13 censuses) of the snapshot.
drop table if exists pg_temp.departure_census, pg_temp.departure;

create temp table departure_census on commit drop as
select covers_from as month, lead(covers_from) over (order by covers_from) as next_month
  from (select distinct covers_from from snapshot_delivery
         where snapshot_id = :snapshot and contract = 'loen' and covers_from between :opening and :closing
           and (select is_comparable from turnover_scope)) delivered;

create temp table departure on commit drop as
with employed as (
    select person, month, is_monthly, is_ordinary, employed_from, employed_to, leaving_reason,
           lead(month) over (partition by person order by month) as seen_again
      from main_employment
     where is_employed
)
select e.person,
       c.next_month as month,
       coalesce(e.seen_again <= c.next_month + make_interval(months => :rehired_within), false) as is_rehired,
       case when told.reason is null then 'Ikke oplyst' else coalesce(listed.reason, 'Andet') end as reason,
       e.employed_from,
       extract(year from age(d.last_day + 1, e.employed_from))::integer as years
  from employed e
  join departure_census c using (month)
  left join main_employment gone on gone.person = e.person and gone.month = c.next_month and not gone.is_employed
 cross join lateral (select coalesce(nullif(btrim(gone.leaving_reason), ''), nullif(btrim(e.leaving_reason), '')) as reason) told
  left join unnest(cast(:reasons_written as text[]), cast(:reasons as text[])) listed(written, reason)
    on listed.written = lower(told.reason)
 cross join lateral (select (e.month + interval '1 month')::date - 1 as census,
                            (c.next_month + interval '1 month')::date - 1 as next_census) m
 cross join lateral (select case when e.employed_to between m.census and m.next_census then e.employed_to
                                 when gone.employed_to between m.census and m.next_census then gone.employed_to
                                 else m.census end as last_day) d
 where e.is_monthly and e.is_ordinary
   and c.next_month is not null
   and (e.seen_again is null or e.seen_again > c.next_month);
