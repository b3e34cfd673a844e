/**
 * Deletion by rule: requests of data subjects (Anträge betroffener Personen), and when a series of reminders by e-mail or of
 * letters was first seen to be finished, which nothing else keeps.
 */
export const deletion: readonly string[] = [
  `
create table rights_requests (
  id text primary key not null,
  content text not null,
  closed_at text not null
) without rowid;
create table finished_reminders (
  initiative text not null,
  series integer not null,
  at text not null,
  primary key (initiative, series)
) without rowid;
`,
  `
create table finished_letters (
  initiative text not null,
  series integer not null,
  at text not null,
  primary key (initiative, series)
) without rowid;
`,
]
