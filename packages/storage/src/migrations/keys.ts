/** The keys that this house has had: each succession is signed by both, and stays. */
export const keys: readonly string[] = [
  `
create table key_successions (
  number integer primary key not null,
  document text not null,
  previous_signature text not null,
  next_signature text not null
) without rowid;
create trigger key_successions_never_change before update on key_successions
begin select raise(abort, 'A change of the key of the house is never changed.'); end;
create trigger key_successions_never_go before delete on key_successions
begin select raise(abort, 'A change of the key of the house is never removed.'); end;
create table told_successions (
  number integer primary key not null references key_successions (number),
  at text not null
) without rowid;
`,
]
