-- A paper is of the whole municipality (empty) or of a part of it: center:<code>, afdeling:<code>.
alter table publication add column scope text not null default '';
alter table publication_source add column scope text not null default '';
alter table publication_file add column scope text not null default '';

-- with those that lean on it
alter table publication drop constraint publication_pkey cascade;
alter table publication add primary key (municipality, period, report, scope, edition, version);
alter table publication_source drop constraint publication_source_pkey;
alter table publication_source add primary key (municipality, period, report, scope, edition, version);
alter table publication_source
    add foreign key (municipality, period, report, scope, edition, version) references publication;
alter table publication_file drop constraint publication_file_pkey;
alter table publication_file add primary key (municipality, period, report, scope, edition, version, name);
alter table publication_file
    add foreign key (municipality, period, report, scope, edition, version) references publication;

create or replace view reader_publication as
select municipality, period, report, version, published_at, content_sha256, scope from publication where edition = 'committee';
