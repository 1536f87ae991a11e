-- A correction that isn't put before readers, as it concerns too few persons. It waits until what has gathered concerns
-- enough, or until a later month is published.
create table waiting_correction (
    municipality   integer not null,
    period         date not null,               -- of the reports
    snapshot_id    bigint not null references snapshot on delete cascade,
    waits_since    timestamptz not null,
    reason         text not null,               -- in Danish, for those in the house
    primary key (municipality, period)
);
