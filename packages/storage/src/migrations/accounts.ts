/**
 * Accounts kept within the application: they end without being deleted, begin and are recovered by a link that counts once,
 * and every change of one is on record. Like the dossier, the record only grows.
 */
export const accounts: readonly string[] = [
  `
alter table accounts add column deactivated_at text not null default '';
alter table sessions add column device text not null default '';
create table account_links (
  account text primary key not null references accounts (id),
  token_hash text not null unique,
  kind text not null check (kind in ('invitation', 'reset')),
  made_at text not null,
  ends_at text not null
) without rowid;
create table account_log (
  number integer primary key,
  at text not null,
  by text not null,
  account text not null references accounts (id),
  kind text not null,
  changes text not null
);
create index account_log_by_account on account_log (account);
create trigger account_log_never_changes before update on account_log
begin select raise(abort, 'The log of accounts is never changed.'); end;
create trigger account_log_never_shrinks before delete on account_log
begin select raise(abort, 'The log of accounts is never shortened.'); end;
create trigger account_log_never_replaced before insert on account_log
when exists (select 1 from account_log where number = new.number)
begin select raise(abort, 'A line of the log of accounts is never replaced.'); end;
`,
]
