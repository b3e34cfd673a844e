/**
 * The database's versions in order; one text is one version. A version that was ever released is never edited.
 * The triggers make the dossier append-only for everyone who comes in through SQL. The one on INSERT is needed
 * because `INSERT OR REPLACE` removes a row without firing the trigger on DELETE.
 */
export const migrations: readonly string[] = [
  `
create table dossier_entries (
  initiative text not null,
  number integer not null check (number >= 1),
  at text not null,
  actor text not null,
  kind text not null,
  payload text not null,
  previous_hash text not null,
  hash text not null,
  primary key (initiative, number)
);
create trigger dossier_entries_never_change before update on dossier_entries
begin select raise(abort, 'A dossier entry is never changed.'); end;
create trigger dossier_entries_never_go before delete on dossier_entries
begin select raise(abort, 'A dossier entry is never removed.'); end;
create trigger dossier_entries_never_replaced before insert on dossier_entries
when exists (select 1 from dossier_entries where initiative = new.initiative and number = new.number)
begin select raise(abort, 'A dossier entry is never replaced.'); end;

create table dossier_journal (
  position integer primary key check (position >= 1),
  initiative text not null,
  number integer not null,
  entry_hash text not null,
  previous_hash text not null,
  hash text not null,
  unique (initiative, number)
);
create trigger dossier_journal_never_changes before update on dossier_journal
begin select raise(abort, 'The journal is never changed.'); end;
create trigger dossier_journal_never_shrinks before delete on dossier_journal
begin select raise(abort, 'The journal is never shortened.'); end;
create trigger dossier_journal_never_replaced before insert on dossier_journal
when exists (select 1 from dossier_journal where position = new.position
  or (initiative = new.initiative and number = new.number))
begin select raise(abort, 'A journal line is never replaced.'); end;

create table contents (hash text primary key not null, text text not null) without rowid;
create trigger contents_never_change before update on contents
begin select raise(abort, 'A content is never changed.'); end;
create trigger contents_never_go before delete on contents
begin select raise(abort, 'A content is never removed.'); end;
create trigger contents_never_replaced before insert on contents
when exists (select 1 from contents where hash = new.hash)
begin select raise(abort, 'A content is never replaced.'); end;

create table accounts (
  id text primary key not null,
  login text not null unique,
  name text not null,
  office text not null,
  unit text not null,
  roles text not null,
  language text not null,
  deputy integer not null,
  administrator integer not null,
  password_hash text not null
);
create table sessions (
  token_hash text primary key not null,
  account text not null references accounts (id),
  created_at text not null,
  seen_at text not null
);
create index sessions_by_account on sessions (account);
create table sign_in_failures (key text not null, at text not null);
create index sign_in_failures_by_key on sign_in_failures (key, at);

create table surveys (
  id text primary key not null,
  initiative text not null unique,
  slug text not null unique,
  state text not null,
  sealing_key_id text not null,
  sealing_public_key text not null,
  sealing_private_key text not null,
  code_hash_key text not null,
  published_document text not null,
  published_signature text not null
);
create table codes (
  survey text not null references surveys (id),
  participant integer not null,
  code_hash text not null,
  primary key (survey, participant),
  unique (survey, code_hash)
) without rowid;

create table answers (
  id text not null,
  survey text not null references surveys (id),
  day text not null,
  content text not null,
  primary key (survey, id)
) without rowid;
create table pulled_submissions (
  survey text not null references surveys (id),
  submission text not null,
  primary key (survey, submission)
) without rowid;
create table damaged_submissions (
  survey text not null references surveys (id),
  submission text not null,
  day text not null,
  sealed text not null,
  reason text not null,
  primary key (survey, submission)
) without rowid;

create table settings (key text primary key not null, value text not null);
`,
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
    on conflict (survey, day) do update set answers = answers + 1;
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
    values (old.survey, 1, 0, 0, x'')
    on conflict (survey) do update set number = number + 1, answers = 0, people = 0, members = x'';
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
