-- The working time of a payroll delivery, beside its persons and pay (V10), so that it's held up against other months too.
alter table delivery
    add column degree_tenthousandths bigint;    -- sum over rows on pay; null: no payroll delivery, or not accepted

update delivery d
   set degree_tenthousandths = t.degree
  from (select delivery_id, sum(degree_tenthousandths) as degree from payroll_row where status = 1 group by delivery_id) t
 where d.delivery_id = t.delivery_id and d.state = 'ACCEPTED';
