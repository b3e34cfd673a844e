/** Working copies and attachments of documents; remarks on documents beside those on questionnaires. */
export const documents: readonly string[] = [
  `
create table document_drafts (
  initiative text not null,
  document text not null,
  account text not null,
  revision integer not null,
  based_on integer not null,
  sections text not null,
  at text not null,
  primary key (initiative, document, account)
) without rowid;

create table attachment_files (
  hash text primary key not null,
  content blob not null
);
create trigger attachment_files_never_change before update on attachment_files
begin select raise(abort, 'An attachment is never changed.'); end;

alter table questionnaire_comments rename to comments;
alter table comments add column answers text not null default '';
`,
]
