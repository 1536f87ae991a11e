-- Grain: recruiting_census: one row a month of the twelve and of the twelve before, and whether it was delivered;
--        recruiting_window: one row a twelve months that may be told of: the twelve months before only when every
--        month of them was delivered; recruiting_posting: one row a posting, the newest month's row of it.
-- Population: postings by the day they were posted.
-- Source: recruitment_row of the snapshot's current deliveries.
drop table if exists pg_temp.recruiting_census, pg_temp.recruiting_window, pg_temp.recruiting_posting;

create temp table recruiting_census on commit drop as
with delivered as (
    select delivery_id, covers_from, covers_to
      from snapshot_delivery
     where snapshot_id = :snapshot and contract = 'rekruttering'
)
select m.month::date as month, m.month > :opening as is_current,
       exists (select from delivered where m.month between covers_from and covers_to) as is_delivered
  from generate_series(cast(:closing as timestamp) - interval '23 months', cast(:closing as timestamp), interval '1 month') m(month)
 where exists (select from delivered);

create temp table recruiting_window on commit drop as
select case when is_current then :closing_time else :opening_time end as time, is_current,
       count(*) filter (where is_delivered) as months
  from recruiting_census
 group by is_current
having is_current or bool_and(is_delivered);

create temp table recruiting_posting on commit drop as
select distinct on (r.posting_no) r.*, date_trunc('month', r.posted_on)::date as month
  from snapshot_delivery d
  join recruitment_row r using (delivery_id)
 where d.snapshot_id = :snapshot and d.contract = 'rekruttering'
 order by r.posting_no, d.covers_from desc, r.delivery_id desc, r.line_no desc;
