/** Versions 15 to 18: open texts, columns of answers, and what is shown of them. */
export const results: readonly string[] = [
  `
alter table answers add column texts_taken integer not null default 0;
create index answers_waiting on answers (survey) where texts_taken = 0;
create table open_texts (
  survey text not null references surveys (id),
  variable text not null,
  id text not null,
  text text not null,
  state text not null check (state in ('raw', 'redacted', 'confirmed')),
  redaction text not null,
  withheld text not null,
  redacted_by text not null,
  redacted_at text not null,
  confirmed_by text not null,
  confirmed_at text not null,
  primary key (survey, variable, id)
) without rowid;
create table open_text_redactors (
  survey text not null references surveys (id),
  number integer not null check (number >= 1),
  account text not null,
  named_by text not null,
  named_at text not null,
  ended_by text not null,
  ended_at text not null,
  primary key (survey, number)
) without rowid;
create table open_text_limits (
  survey text not null references surveys (id),
  number integer not null check (number >= 1),
  fewest integer not null,
  by text not null,
  at text not null,
  primary key (survey, number)
) without rowid;
create table coding_schemes (
  survey text not null references surveys (id),
  variable text not null,
  version integer not null check (version >= 1),
  content text not null,
  by text not null,
  at text not null,
  primary key (survey, variable, version)
) without rowid;
create table codings (
  survey text not null references surveys (id),
  variable text not null,
  text text not null,
  coder text not null,
  codes text not null,
  version integer not null,
  at text not null,
  primary key (survey, variable, text, coder)
) without rowid;
create table coding_settlements (
  survey text not null references surveys (id),
  variable text not null,
  text text not null,
  codes text not null,
  by text not null,
  at text not null,
  primary key (survey, variable, text)
) without rowid;
create table quotations (
  survey text not null references surveys (id),
  variable text not null,
  text text not null,
  quotation text not null,
  proposed_by text not null,
  proposed_at text not null,
  verdict text not null,
  judged_by text not null,
  judged_at text not null,
  primary key (survey, variable, text)
) without rowid;
`,
  `
alter table answers add column channel text not null default '';
create table answer_days (
  survey text not null references surveys (id),
  day text not null,
  answers integer not null,
  primary key (survey, day)
) without rowid;
insert into answer_days select survey, day, count(*) from answers group by survey, day;
create trigger answers_are_counted after insert on answers
begin
  insert into answer_days (survey, day, answers) values (new.survey, new.day, 1)
    on conflict (survey, day) do update set answers = answer_days.answers + 1;
end;
create table answer_snapshots (
  survey text primary key not null references surveys (id),
  number integer not null check (number >= 1),
  answers integer not null,
  people integer not null,
  members blob not null
);
create table answer_columns (
  survey text not null references surveys (id),
  snapshot integer not null,
  name text not null,
  content blob not null,
  primary key (survey, snapshot, name)
);
create trigger answers_that_go_leave_counts_and_columns after delete on answers
begin
  update answer_days set answers = answers - 1 where survey = old.survey and day = old.day;
  delete from answer_columns where survey = old.survey;
  insert into answer_snapshots (survey, number, answers, people, members)
    values (old.survey, 1, 0, 0, cast('' as blob))
    on conflict (survey) do update set
      number = answer_snapshots.number + 1, answers = 0, people = 0, members = cast('' as blob);
end;
`,
  `
create table shown_figures (
  initiative text not null,
  content_hash text not null,
  figures text not null,
  by text not null,
  at text not null,
  primary key (initiative, content_hash)
) without rowid;
`,
  `
create table anonymous_releases (
  survey text not null references surveys (id),
  number integer not null check (number >= 1),
  plan text not null,
  hash text not null,
  proposed_by text not null,
  proposed_at text not null,
  verdict text not null,
  judged_by text not null,
  judged_at text not null,
  primary key (survey, number)
) without rowid;
`,
]
