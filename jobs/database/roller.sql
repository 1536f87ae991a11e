-- Tre brugere af databasen, hver med det mindste, den har brug for. Kør den som serverens administrator, i databasen:
--   psql --dbname=personaletal --file=jobs/database/roller.sql
--   personaletal_owner   ejer tabellerne; bruges kun, når en ny version af programmet skal lave om på dem
--   personaletal         natten: læser og skriver rækker; kan ikke lave, ændre eller slette en tabel
--   personaletal_reader  læser visningerne reader_…: leverancer, fund pr. regel, udgivelser og de tal, udvalgets udgave
--                        viser. Ingen rækker om personer. Kørt igen tager filen det, ældre udgaver gav den ud over det
-- Sæt kodeord bagefter med \password. Filen kan køres igen, og også på en database, som natten hidtil har ejet.
do $$
declare
    wanted text;
    here text := current_database();
begin
    foreach wanted in array array['personaletal_owner', 'personaletal', 'personaletal_reader'] loop
        if not exists (select from pg_roles where rolname = wanted) then
            execute format('create role %I', wanted);
        end if;
        execute format(
            'alter role %I login nosuperuser nocreatedb nocreaterole noreplication nobypassrls', wanted);
    end loop;
    execute format('alter database %I owner to personaletal_owner', here);
    execute format('revoke all on database %I from public', here);
    execute format('grant connect, temporary on database %I to personaletal', here);
    execute format('grant connect on database %I to personaletal_reader', here);
    -- fra version 17 kan natten få lov at holde tabellernes statistik frisk; før gør serveren det selv lidt senere
    if current_setting('server_version_num')::integer >= 170000 then
        alter default privileges for role personaletal_owner in schema public
            grant maintain on tables to personaletal;
        grant maintain on all tables in schema public to personaletal;
    end if;
end
$$;

reassign owned by personaletal to personaletal_owner;

revoke all on schema public from public;
revoke create on schema public from personaletal, personaletal_reader;
grant usage, create on schema public to personaletal_owner;
grant usage on schema public to personaletal, personaletal_reader;

-- tabeller, der kommer, og tabeller, der er
alter default privileges for role personaletal_owner in schema public
    grant select, insert, update, delete, truncate on tables to personaletal;
alter default privileges for role personaletal_owner in schema public
    grant usage on sequences to personaletal;
alter default privileges for role personaletal_owner in schema public
    revoke all on tables from personaletal_reader;
grant select, insert, update, delete, truncate on all tables in schema public to personaletal;
grant usage on all sequences in schema public to personaletal;
revoke all on all tables in schema public from personaletal_reader;
-- de visninger, der er; dem, der kommer, giver programmet selv den, når det laver dem
do $$
declare
    view text;
begin
    for view in select viewname from pg_views where schemaname = 'public' and viewname like 'reader\_%' loop
        execute format('grant select on public.%I to personaletal_reader', view);
    end loop;
end
$$;
