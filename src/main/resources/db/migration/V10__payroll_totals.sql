-- What an accepted payroll delivery came to, so that the next month can be held up against it without reading it again.
alter table delivery
    add column employed_persons integer,      -- null: no payroll delivery, or not accepted
    add column gross_pay_oere bigint;

update delivery d
   set employed_persons = t.persons, gross_pay_oere = t.pay
  from (select delivery_id, count(distinct person) as persons, coalesce(sum(gross_pay_oere), 0) as pay
          from payroll_row where status < 7 group by delivery_id) t
 where d.delivery_id = t.delivery_id and d.state = 'ACCEPTED';
