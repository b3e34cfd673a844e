/** Reports of barriers by citizens and employees. */
export const barrierReports: readonly string[] = [
  `
create table barrier_reports (
  id text primary key not null,
  day text not null,
  page text not null,
  text text not null,
  contact text not null,
  answered_on text,
  answered_by text,
  answer text
) without rowid;
`,
]
