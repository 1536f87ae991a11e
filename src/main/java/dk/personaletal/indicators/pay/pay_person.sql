-- Grain: one row a person, month (is_now: the closing one) and cell: the total or an agreement group, with the sum of
--        the person's amounts in the cell, in oere, and of the degrees that earned each of them.
-- Population: employments that are monthly-paid, Ordinær, on pay (status 1), with a degree and a gross pay, and
--        there for the whole month: from its first day or earlier, to its last or later. Row by row.
-- sex: of the person's rows in the cell; null when they don't agree.
-- Source: payroll rows of the snapshot, under the person that their number means and the group that their code means.
drop table if exists pg_temp.pay_person;
create temp table pay_person on commit drop as
select d.covers_from = :closing as is_now,
       case when grouping(g.name) = 1 then 'total' else 'agreement_group' end as breakdown,
       case when grouping(g.name) = 1 then '*' else g.name end as member,
       w.person,
       case when min(r.sex::text) = max(r.sex::text) and count(r.sex) = count(*) then min(r.sex::text) end as sex,
       sum(r.gross_pay_oere)::bigint as gross,
       sum(r.degree_tenthousandths)::bigint as gross_degree,
       sum(r.base_pay_oere)::bigint as base,
       sum(r.degree_tenthousandths) filter (where r.base_pay_oere is not null)::bigint as base_degree,
       sum(r.supplement_oere)::bigint as supplement,
       sum(r.degree_tenthousandths) filter (where r.supplement_oere is not null)::bigint as supplement_degree,
       sum(r.pension_oere)::bigint as pension,
       sum(r.degree_tenthousandths) filter (where r.pension_oere is not null)::bigint as pension_degree
  from snapshot_delivery d
  join payroll_row r on r.delivery_id = d.delivery_id
  left join snapshot_person changed on changed.snapshot_id = d.snapshot_id and changed.old_person = r.person
 cross join lateral (select coalesce(changed.person, r.person) as person) w
  left join snapshot_group named
    on named.snapshot_id = d.snapshot_id and named.agreement_code = coalesce(r.agreement_code, '')
   and named.agreement_group = coalesce(r.agreement_group, '') and d.covers_from between named.first_month and named.last_month
 cross join lateral (select coalesce(named.shown, r.agreement_group, '?') collate "C" as name) g
 where d.snapshot_id = :snapshot
   and d.contract = 'loen'
   and d.covers_from in (:opening, :closing)
   and r.pay_form = 'M'
   and coalesce(r.staff_category, 'Ordinær') = 'Ordinær'
   and r.status = 1
   and coalesce(r.employed_from <= d.covers_from, true)
   and coalesce(r.employed_to >= (d.covers_from + interval '1 month')::date - 1, true)
   and r.degree_tenthousandths > 0
   and r.gross_pay_oere is not null
 group by d.covers_from, w.person, grouping sets ((), (g.name));
analyze pay_person;
