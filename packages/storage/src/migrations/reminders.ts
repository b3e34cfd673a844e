/** What staff are told without asking: e-mails about their tasks, and a calendar to subscribe to. */
export const reminders = [
  `
create table task_mails (
  account text primary key references accounts (id),
  address text not null,
  rhythm text not null check (rhythm in ('atOnce', 'daily', 'weekly')),
  looked_on text not null,
  refused integer not null default 0
) without rowid;
create table told_tasks (
  account text not null references task_mails (account) on delete cascade,
  task text not null,
  primary key (account, task)
) without rowid;
create table calendar_feeds (
  account text primary key references accounts (id),
  token_hash text not null unique,
  made_at text not null
) without rowid;
`,
]
