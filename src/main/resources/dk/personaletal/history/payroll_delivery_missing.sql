-- Whether a payroll delivery of the snapshot and the months isn't kept.
select exists (
       select from snapshot_delivery d
        where d.snapshot_id = :snapshot and d.contract = 'loen' and d.covers_from in (:months)
          and not exists (select from payroll_delivery k where k.delivery_id = d.delivery_id))
