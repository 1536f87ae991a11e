-- A delivery taken back by hand is superseded by nothing; why is printed in the reports that follow.
alter table delivery
    add column withdrawn_at timestamptz,
    add column withdraw_reason text;

-- When a withdrawn delivery had taken another's place, that other is current again. In between it was not, and
-- what was known then stays as it was.
create table delivery_gap (
    delivery_id   bigint not null references delivery,
    gap_from      timestamptz not null,
    gap_to        timestamptz not null,       -- the decision that made it current again
    primary key (delivery_id, gap_from)
);
