-- Grain: one row a person and census, with the completed years; a birthday on the census day counts.
-- Population: persons employed at the census whose main employment is monthly-paid, all staff categories.
-- Source: main_employment (two censuses).
drop table if exists pg_temp.age_census, pg_temp.age_person;

create temp table age_census on commit drop as
select covers_from as month, to_char(covers_from, 'YYYY-MM') as time
  from snapshot_delivery
 where snapshot_id = :snapshot
   and contract = 'loen'
   and covers_from in (:opening, :closing)
   and exists (select from snapshot_delivery c
                where c.snapshot_id = :snapshot and c.contract = 'loen' and c.covers_from = :closing);

create temp table age_person on commit drop as
select e.month,
       e.agreement_group,
       e.sex,
       e.birth_date,
       extract(year from age((e.month + interval '1 month')::date - 1, e.birth_date))::integer as years
  from main_employment e
  join age_census using (month)
 where e.is_employed and e.is_monthly;
