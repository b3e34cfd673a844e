/** Districts of the house, and by which of them the groups of a survey are drawn on a map. */
export const districts: readonly string[] = [
  `
create table district_sets (
  id text primary key not null,
  title text not null,
  source text not null,
  naming text not null,
  corners integer not null,
  by text not null,
  at text not null
) without rowid;
create table districts (
  district_set text not null references district_sets (id),
  position integer not null check (position >= 1),
  names text not null,
  polygons text not null,
  primary key (district_set, position)
) without rowid;
create table district_choices (
  initiative text not null,
  variable text not null,
  district_set text not null,
  districts text not null,
  by text not null,
  at text not null,
  primary key (initiative, variable)
) without rowid;
`,
]
