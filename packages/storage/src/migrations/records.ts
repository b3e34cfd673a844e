/** The heads over all dossiers (Aktenstände), signed. */
export const records: readonly string[] = [
  `
create table records_heads (
  number integer primary key check (number >= 1),
  document text not null,
  signature text not null,
  public_key text not null
);
create trigger records_heads_never_change before update on records_heads
begin select raise(abort, 'A signed head is never changed.'); end;
create trigger records_heads_never_go before delete on records_heads
begin select raise(abort, 'A signed head is never removed.'); end;
create trigger records_heads_never_replaced before insert on records_heads
when exists (select 1 from records_heads where number = new.number)
begin select raise(abort, 'A signed head is never replaced.'); end;
`,
]
