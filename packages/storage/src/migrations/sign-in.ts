/**
 * What proves who somebody is beside a password: one-time codes (TOTP), passkeys, and the identity provider of the house. The
 * record of accounts loses lines by one way only: everything before an instant, by the rule of deletion.
 */
export const signIn: readonly string[] = [
  `
alter table accounts add column emergency integer not null default 0;
alter table sessions add column proof text not null default 'one';
alter table sign_in_failures add column id text not null default '';
create table totp_keys (
  account text primary key not null references accounts (id),
  sealed_secret text not null,
  made_at text not null,
  last_step integer not null
) without rowid;
create table recovery_codes (
  account text not null references accounts (id),
  code_hash text not null,
  primary key (account, code_hash)
) without rowid;
create table passkeys (
  credential text primary key not null,
  account text not null references accounts (id),
  name text not null,
  public_key blob not null,
  counter integer not null,
  made_at text not null
) without rowid;
create index passkeys_by_account on passkeys (account);
create table passkey_challenges (
  challenge text primary key not null,
  account text not null,
  ends_at text not null
) without rowid;
create table provider_identities (
  issuer text not null,
  subject text not null,
  account text not null unique references accounts (id),
  primary key (issuer, subject)
) without rowid;
create table account_log_ends (lost_before text primary key not null) without rowid;
create trigger account_log_ends_never_change before update on account_log_ends
begin select raise(abort, 'Where the log of accounts ends is never changed.'); end;
create trigger account_log_ends_never_go before delete on account_log_ends
begin select raise(abort, 'Where the log of accounts ends is never removed.'); end;
drop trigger account_log_never_shrinks;
create trigger account_log_never_shrinks before delete on account_log
when not exists (select 1 from account_log_ends where lost_before > old.at)
begin select raise(abort, 'The log of accounts is never shortened but at its old end.'); end;
`,
]
