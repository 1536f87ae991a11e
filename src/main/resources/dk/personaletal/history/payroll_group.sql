-- Grain: one row a payroll delivery of the snapshot, code and name of agreement; adds those of deliveries without any.
-- Source: payroll rows.
insert into payroll_group (delivery_id, agreement_code, agreement_group)
select distinct r.delivery_id, coalesce(r.agreement_code, ''), coalesce(r.agreement_group, '')
  from snapshot_delivery d
  join payroll_row r using (delivery_id)
 where d.snapshot_id = :snapshot
   and d.contract = 'loen'
   and not exists (select from payroll_group g where g.delivery_id = d.delivery_id)
    on conflict do nothing;
