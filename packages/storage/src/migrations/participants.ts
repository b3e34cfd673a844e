/** Versions 5 to 7: strata, participants, and the door a survey is entered by. */
export const participants: readonly string[] = [
  `
alter table codes add column stratum text not null default '';
alter table codes add column reissued integer not null default 0;
alter table answers add column stratum text not null default '';
`,
  `
create table participants (
  initiative text not null,
  number integer not null check (number >= 1),
  draw text not null,
  standing text not null,
  stratum text not null,
  title text not null,
  given_names text not null,
  family_name text not null,
  street text not null,
  postcode text not null,
  town text not null,
  email text not null,
  language text not null,
  unit text not null,
  name_key text not null,
  primary key (initiative, number)
) without rowid;

create table participant_samples (
  initiative text not null,
  number integer not null check (number >= 1),
  at text not null,
  source text not null,
  legal_basis text not null,
  reference text not null,
  file_name text not null,
  file_hash text not null,
  counts text not null,
  rules text not null,
  seed text not null,
  allocation text not null,
  strata text not null,
  outcome text not null,
  primary key (initiative, number)
) without rowid;

create table participant_uploads (
  initiative text primary key not null,
  at text not null,
  file_name text not null,
  content blob not null,
  settings text not null
);

create table objections (
  initiative text not null,
  person_hash text not null,
  day text not null,
  primary key (initiative, person_hash)
) without rowid;

create table address_books (
  id text primary key not null,
  title text not null,
  by text not null,
  at text not null
) without rowid;
create table contacts (
  book text not null references address_books (id),
  position integer not null,
  name text not null,
  email text not null,
  unit text not null,
  primary key (book, position)
) without rowid;
`,
  `
alter table surveys add column door text not null default 'automatic';
`,
]
