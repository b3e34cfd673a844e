/** Version 1: dossier, accounts, a survey and its answers. */
export const firstJourney: readonly string[] = [
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
]
