/**
 * Aussonderung: which dossiers and contents were destroyed on record, and papers that were kept because they cannot be made
 * any more. An entry of a dossier, and a content, still goes in no other way.
 */
export const disposal: readonly string[] = [
  `
create table destroyed_dossiers (
  initiative text primary key not null,
  record integer not null,
  entries integer not null,
  hash text not null,
  first_at text not null
) without rowid;
create trigger destroyed_dossiers_never_change before update on destroyed_dossiers
begin select raise(abort, 'A record of destruction is never changed.'); end;
create trigger destroyed_dossiers_never_go before delete on destroyed_dossiers
begin select raise(abort, 'A record of destruction is never removed.'); end;
drop trigger dossier_entries_never_go;
create trigger dossier_entries_never_go before delete on dossier_entries
when not exists (select 1 from destroyed_dossiers where initiative = old.initiative)
begin select raise(abort, 'A dossier entry is never removed.'); end;
create trigger destroyed_dossiers_never_return before insert on dossier_entries
when exists (select 1 from destroyed_dossiers where initiative = new.initiative)
begin select raise(abort, 'A destroyed dossier never returns.'); end;

create table destroyed_contents (hash text primary key not null, record integer not null) without rowid;
create trigger destroyed_contents_never_change before update on destroyed_contents
begin select raise(abort, 'A record of destruction is never changed.'); end;
create trigger destroyed_contents_never_go before delete on destroyed_contents
begin select raise(abort, 'A record of destruction is never removed.'); end;
drop trigger contents_never_go;
create trigger contents_never_go before delete on contents
when not exists (select 1 from destroyed_contents where hash = old.hash)
begin select raise(abort, 'A content is never removed.'); end;

create table kept_papers (
  initiative text not null,
  document text not null,
  version integer not null,
  content blob not null,
  primary key (initiative, document, version)
);
create trigger kept_papers_never_change before update on kept_papers
begin select raise(abort, 'A paper that was kept is never changed.'); end;
`,
]
