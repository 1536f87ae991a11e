-- The key that a municipality's pseudonyms are made with, by its id: rows under different keys never meet. Holds while
-- the municipality has rows; databases from before get it at their next intake.
create table pseudonym_key (
    municipality    integer primary key,
    key_id          text not null,              -- eight hexadecimal digits of the key's SHA-256
    bound_at        timestamptz not null
);
