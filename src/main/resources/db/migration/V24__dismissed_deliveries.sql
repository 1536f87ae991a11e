-- A rejected delivery stays news until another replaces it, or a person says why it needs no more attention.
alter table delivery
    add column dismissed_at timestamptz,
    add column dismiss_reason text;
