/** Versions 11 to 14: paper questionnaires, the public board of the ballot box, arrivals. */
export const paperAndProofs: readonly string[] = [
  `
create table paper_slips (
  survey text not null references surveys (id),
  participant integer not null,
  outcome text not null,
  primary key (survey, participant)
) without rowid;
create table paper_forms (
  survey text not null references surveys (id),
  batch integer not null check (batch >= 1),
  number integer not null check (number >= 1),
  day text not null,
  done integer not null,
  fields integer not null,
  differing integer not null,
  irregular integer not null,
  same_person integer not null,
  primary key (survey, batch, number)
) without rowid;
create table paper_keyings (
  survey text not null,
  batch integer not null,
  number integer not null,
  round integer not null check (round in (1, 2)),
  by text not null,
  content text not null,
  primary key (survey, batch, number, round),
  foreign key (survey, batch, number) references paper_forms (survey, batch, number)
) without rowid;
`,
  `
create table ballot_leaves (
  survey text not null references surveys (id),
  day text not null,
  leaf text not null,
  primary key (survey, day, leaf)
) without rowid;
create table ballot_heads (
  survey text not null references surveys (id),
  day text not null,
  size integer not null,
  root text not null,
  primary key (survey, day)
) without rowid;
`,
  `
create table arrivals (
  survey text primary key not null,
  content text not null
) without rowid;
`,
  `
alter table mails add column handed_over integer not null default 0;
`,
]
