-- What a reader (jobs/database/roller.sql) may see: how deliveries went and what was put before readers. No view of rows
-- about persons, and none that counts them: with the count of a group that is withheld only to hide another, the
-- other could be worked out. A view reads with its owner's rights, so the reader needs none on the tables.
create view reader_delivery as
select delivery_id, municipality, contract, layout, file_name, byte_count, covers_from, covers_to, state, registered_at,
       decided_at, superseded_at, withdrawn_at, rows_read, rows_kept, rows_retired
  from delivery;

create view reader_finding as
select delivery_id, rule, severity, findings from finding_count;

create view reader_publication as
select municipality, period, report, version, published_at, content_sha256 from publication where edition = 'committee';

create view reader_figure as
select s.municipality, s.period, c.snapshot_id, c.indicator, c.breakdown, c.member, c.member_name, c.time, c.measure,
       c.numerator, c.denominator
  from publishable_cell c
  join snapshot s using (snapshot_id)
 where c.edition = 'committee' and c.withheld is null
   and exists (select from publication p where p.snapshot_id = c.snapshot_id and p.edition = c.edition);

do $$
begin
    if exists (select from pg_roles where rolname = 'personaletal_reader') then
        grant select on reader_delivery, reader_finding, reader_publication, reader_figure to personaletal_reader;
    end if;
end
$$;
