/** Tariffs and tool checks of the house, and what the cost of an initiative is estimated from. */
export const tools: readonly string[] = [
  `
create table tariffs (
  id text primary key not null,
  content text not null,
  by text not null,
  at text not null
) without rowid;
create table cost_plans (
  initiative text primary key not null,
  content text not null,
  by text not null,
  at text not null
) without rowid;
create table tool_checks (
  id text primary key not null,
  content text not null,
  by text not null,
  at text not null
) without rowid;
`,
]
