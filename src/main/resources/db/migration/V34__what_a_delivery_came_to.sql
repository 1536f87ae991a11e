-- The working time of a payroll delivery, beside its persons and pay (V10), so that it's held up against other months too.
alter table delivery
    add column degree_tenthousandths bigint;    -- sum over rows on pay; null: no payroll delivery, or not accepted

update delivery d
   set degree_tenthousandths = t.degree
  from (select delivery_id, sum(degree_tenthousandths) as degree from payroll_row where status = 1 group by delivery_id) t
 where d.delivery_id = t.delivery_id and d.state = 'ACCEPTED';

-- What became of each row read: kept, merged into another, dropped by a named rule, or rejected. Reading of what a killed
-- night had begun starts again, as nothing was counted so far.
alter table delivery
    add column rows_merged bigint not null default 0,
    add column rows_dropped bigint not null default 0,
    add column rows_rejected bigint not null default 0;
update delivery set rows_read = 0 where state = 'REGISTERED';
