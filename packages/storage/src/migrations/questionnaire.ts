/** Versions 2 to 4: working copies, the item bank, files of answers, test answers. */
export const questionnaire: readonly string[] = [
  `
create table working_copies (
  initiative text primary key not null,
  step integer not null,
  based_on integer not null
) without rowid;
create table working_steps (
  initiative text not null,
  step integer not null,
  content text not null,
  by text not null,
  at text not null,
  place text not null,
  primary key (initiative, step)
) without rowid;

create table edit_locks (
  initiative text primary key not null,
  account text not null,
  since text not null,
  seen_at text not null,
  taken_from text
) without rowid;

create table questionnaire_comments (
  initiative text not null,
  id text not null,
  place text not null,
  by text not null,
  by_name text not null,
  at text not null,
  text text not null,
  settled integer not null,
  primary key (initiative, id)
) without rowid;

create table bank_items (
  id text primary key not null,
  kind text not null,
  title text not null,
  topic text not null,
  newest integer not null,
  retired integer not null
) without rowid;
create table bank_wordings (
  item text not null references bank_items (id),
  wording integer not null,
  content text not null,
  by text not null,
  at text not null,
  primary key (item, wording)
) without rowid;
`,
  `
create table answer_files (
  survey text not null references surveys (id),
  id text not null,
  content blob not null,
  primary key (survey, id)
) without rowid;
`,
  `
create table test_answers (
  initiative text not null,
  id text not null,
  version text not null,
  questionnaire text not null,
  started_at text not null,
  seen_at text not null,
  page text not null,
  finished integer not null,
  content text not null,
  remark text not null,
  primary key (initiative, id)
) without rowid;
create index test_answers_by_start on test_answers (initiative, started_at);
`,
]
