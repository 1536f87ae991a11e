-- Grain: one row an old number of the snapshot's person changes, and the person that it means.
-- Source: the person changes of the snapshot's current deliveries, and the numbers that payroll delivers together.
insert into snapshot_person (snapshot_id, old_person, person)
select :snapshot, c.old_person, c.person
  from changed_person(array(select delivery_id from snapshot_delivery where snapshot_id = :snapshot)) c
 where c.old_person <> c.person;
