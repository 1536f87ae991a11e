-- Grain: one row a calendar year in which the snapshot's absences begin, and whose deliveries aren't those that the
-- kept rows name. Adds the new deliveries' rows when those are all that is missing, else makes the year's rows anew.
insert into absence_delivery
select d.delivery_id,
       array(select distinct extract(year from r.starts_on)::integer from absence_row r where r.delivery_id = d.delivery_id)
  from snapshot_delivery d
 where d.snapshot_id = :snapshot
   and d.contract = 'fravaer'
   and d.delivery_id not in (select delivery_id from absence_delivery);
drop table if exists pg_temp.absence_year_wanted;
create temp table absence_year_wanted on commit drop as
select s.municipality, w.year_no, w.deliveries,
       case when y.deliveries <@ w.deliveries then y.deliveries else '{}' end as kept
  from snapshot s
 cross join lateral (
       select year_no, array_agg(d.delivery_id order by d.delivery_id) as deliveries
         from snapshot_delivery d
         join absence_delivery a using (delivery_id)
        cross join unnest(a.years) year_no
        where d.snapshot_id = s.snapshot_id
        group by 1) w
  left join absence_year y on y.municipality = s.municipality and y.year_no = w.year_no
 where s.snapshot_id = :snapshot
   and y.deliveries is distinct from w.deliveries;
with stale as (
    delete from absence_year y using absence_year_wanted w
     where y.municipality = w.municipality and y.year_no = w.year_no and w.kept = '{}'
    returning y.absence_year_id
)
delete from absence_year_part p using stale where p.absence_year_id = stale.absence_year_id;
insert into absence_year (municipality, year_no, deliveries)
select municipality, year_no, deliveries from absence_year_wanted
    on conflict (municipality, year_no) do update set deliveries = excluded.deliveries;
drop table if exists pg_temp.absence_newest;
create temp table absence_newest on commit drop as
select distinct on (y.absence_year_id, r.person, k.employment, r.starts_on, r.absence_code)
       y.absence_year_id, r.person, k.employment, r.absence_code, r.starts_on, r.ends_on, d.covers_to,
       d.delivery_id, r.line_no, r.absence_hours_hundredths as hours_hundredths, r.degree_tenthousandths as degree
  from absence_year_wanted w
  join absence_year y using (municipality, year_no)
  join snapshot_delivery d on d.snapshot_id = :snapshot and d.delivery_id = any(w.deliveries)
   and d.delivery_id <> all(w.kept)
  join absence_row r on r.delivery_id = d.delivery_id
   and r.starts_on between make_date(w.year_no, 1, 1) and make_date(w.year_no, 12, 31)
 cross join lateral (select coalesce(r.employment, '00000000-0000-0000-0000-000000000000') as employment) k
 order by y.absence_year_id, r.person, k.employment, r.starts_on, r.absence_code,
          d.covers_to desc nulls last, d.delivery_id desc, r.line_no desc;
analyze absence_newest;
-- between what is new and what was kept the newest wins too
delete from absence_newest n using absence_year_part p
 where (p.absence_year_id, p.person, p.employment, p.starts_on, p.absence_code)
       = (n.absence_year_id, n.person, n.employment, n.starts_on, n.absence_code)
   and (coalesce(p.covers_to, '-infinity'), p.delivery_id) > (coalesce(n.covers_to, '-infinity'), n.delivery_id);
delete from absence_year_part p using absence_newest n
 where (p.absence_year_id, p.person, p.employment, p.starts_on, p.absence_code)
       = (n.absence_year_id, n.person, n.employment, n.starts_on, n.absence_code);
-- most begin and end in one month, which has all their hours; only the others are spread
insert into absence_year_part
select n.*, extract(year from n.starts_on)::integer * 12 + extract(month from n.starts_on)::integer, n.starts_on,
       n.hours_hundredths::bigint * 1000, until.working_days_to - before.working_days_to
  from absence_newest n
  join calendar_day before on before.day = greatest(n.starts_on - 1, date '1990-01-01')
  join calendar_day until on until.day = least(n.ends_on, date '2060-12-31')
 where n.ends_on >= n.starts_on
   and n.ends_on < date_trunc('month', n.starts_on::timestamp) + interval '1 month'
union all
select n.*, p.month_no, p.first_in_month, p.hours_1e5, p.working_days
  from absence_newest n
  left join lateral month_part(n.starts_on, n.ends_on, n.hours_hundredths) p on true
 where n.ends_on is null
    or n.ends_on < n.starts_on
    or n.ends_on >= date_trunc('month', n.starts_on::timestamp) + interval '1 month';
-- another municipality may be at it: nobody waits for that
analyze (skip_locked) absence_year_part;
