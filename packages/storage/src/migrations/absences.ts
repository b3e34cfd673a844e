/** Who is away, who acts for them meanwhile, and for whom somebody acts in a session. */
export const absences: readonly string[] = [
  `
create table absences (
  id text primary key not null,
  account text not null references accounts (id),
  from_day text not null,
  to_day text not null check (to_day >= from_day),
  deputy text not null references accounts (id) check (deputy <> account),
  entered_at text not null
) without rowid;
create index absences_by_deputy on absences (deputy);
alter table sessions add column absence text not null default '';
`,
]
