/** Versions 8 to 10: e-mails, the sealed ballot box, letters. */
export const invitations: readonly string[] = [
  `
create table mail_series (
  initiative text not null,
  number integer not null check (number >= 1),
  kind text not null,
  new_code integer not null,
  state text not null,
  reason text not null,
  answer integer not null,
  texts text not null,
  actor text not null,
  outcome text not null,
  primary key (initiative, number)
) without rowid;
create table mails (
  initiative text not null,
  series integer not null,
  participant integer not null,
  id text not null unique,
  state text not null,
  attempts integer not null,
  answer integer not null,
  due_at text not null,
  primary key (initiative, series, participant)
) without rowid;
create index mails_by_state on mails (initiative, series, state, participant);
`,
  `
create table sealed_submissions (
  survey text not null references surveys (id),
  submission text not null,
  day text not null,
  stratum text not null,
  questionnaire_hash text not null,
  sealed text not null,
  primary key (survey, submission)
) without rowid;
create table sealed_files (
  survey text not null references surveys (id),
  id text not null,
  questionnaire_hash text not null,
  sealed text not null,
  primary key (survey, id)
) without rowid;
`,
  `
create table letter_texts (
  initiative text not null,
  kind text not null,
  language text not null,
  version integer not null check (version >= 1),
  content text not null,
  by text not null,
  at text not null,
  primary key (initiative, kind, language, version)
) without rowid;
create table letter_series (
  initiative text not null,
  number integer not null check (number >= 1),
  kind text not null,
  with_codes integer not null,
  letters text not null,
  left_out integer not null,
  at text not null,
  actor text not null,
  by text not null,
  trouble text not null,
  primary key (initiative, number)
) without rowid;
create table letter_files (
  initiative text not null,
  series integer not null,
  number integer not null,
  language text not null,
  participants text not null,
  letters integer not null,
  state text not null,
  content blob,
  primary key (initiative, series, number)
);
`,
]
