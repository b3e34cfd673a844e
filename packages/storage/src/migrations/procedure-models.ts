/** Procedure models: versions whose texts lie among the contents, drafts, and models that are no longer offered. */
export const procedureModels: readonly string[] = [
  `
create table model_versions (
  id text not null,
  version integer not null check (version >= 1),
  hash text not null references contents (hash),
  source text not null check (source in ('shipped', 'own')),
  by text not null,
  at text not null,
  note text not null,
  primary key (id, version, hash)
) without rowid;
create unique index own_model_versions on model_versions (id, version) where source = 'own';
create trigger model_versions_never_change before update on model_versions
begin select raise(abort, 'A version of a model is never changed.'); end;
create trigger model_versions_never_go before delete on model_versions
begin select raise(abort, 'A version of a model is never removed.'); end;
create trigger model_versions_never_replaced before insert on model_versions
when exists (select 1 from model_versions
  where id = new.id and version = new.version and (hash = new.hash or source = 'own'))
begin select raise(abort, 'A version of a model is never replaced.'); end;
create table model_drafts (
  id text primary key not null,
  revision integer not null check (revision >= 1),
  content text not null,
  by text not null,
  at text not null
) without rowid;
create table retired_models (
  id text primary key not null,
  by text not null,
  at text not null
) without rowid;
`,
]
