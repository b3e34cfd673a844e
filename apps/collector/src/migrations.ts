import type { Migration } from '@meinungsbild/database'

/** The tables whose rows come in an order that nobody shall see. */
export const orderedTables = [
  'ballots',
  'spent',
  'receipts',
  'files',
  'quotas',
  'arrivals',
  'open_door_days',
  'barrier_reports',
]

/**
 * The collector's whole memory. Nothing in it tells who, from where or when but the day, and there is no table that
 * grows in the order of arrival: every key is random or a hash, and WITHOUT ROWID leaves no counter beside it.
 */
export const migrations: readonly Migration[] = [
  `
  CREATE TABLE surveys (
    id TEXT NOT NULL PRIMARY KEY,
    slug TEXT NOT NULL UNIQUE,
    document TEXT NOT NULL,
    signature TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE ballots (
    id TEXT NOT NULL PRIMARY KEY,
    survey TEXT NOT NULL REFERENCES surveys (id),
    questionnaire_hash TEXT NOT NULL,
    day TEXT NOT NULL,
    sealed TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX ballots_of_survey ON ballots (survey);

  -- What must not count twice: submission ids and tokens, only as hashes, and neither points at the other.
  CREATE TABLE spent (
    survey TEXT NOT NULL REFERENCES surveys (id),
    kind TEXT NOT NULL CHECK (kind IN ('submission', 'token')),
    hash TEXT NOT NULL,
    PRIMARY KEY (survey, kind, hash)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE results (
    slug TEXT NOT NULL PRIMARY KEY,
    document TEXT NOT NULL,
    signature TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  `,
  `
  -- How many answers count for a quota: a number per survey and quota, and nothing about any single answer.
  CREATE TABLE quotas (
    survey TEXT NOT NULL REFERENCES surveys (id),
    quota TEXT NOT NULL,
    answers INTEGER NOT NULL,
    PRIMARY KEY (survey, quota)
  ) STRICT, WITHOUT ROWID;
  `,
  `
  -- Files that citizens have sent, each sealed on arrival. Until the answers that name it are sent, a file is unclaimed,
  -- and forgotten after a day.
  CREATE TABLE files (
    id TEXT NOT NULL PRIMARY KEY,
    survey TEXT NOT NULL REFERENCES surveys (id),
    day TEXT NOT NULL,
    claimed INTEGER NOT NULL,
    sealed BLOB NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX files_of_survey ON files (survey, claimed);
  `,
  `
  -- Whose code paid for the answer, by stratum: weights are computed from it.
  ALTER TABLE ballots ADD COLUMN stratum TEXT NOT NULL DEFAULT '';
  `,
  `
  -- What is counted of open surveys, beside the ballots and pointing at none: how many came in an hour, and how many over the
  -- waiting page. The key signs what forms carry; it is no secret of any citizen.
  CREATE TABLE arrivals (
    survey TEXT NOT NULL REFERENCES surveys (id),
    day TEXT NOT NULL,
    hour INTEGER NOT NULL,
    answers INTEGER NOT NULL,
    PRIMARY KEY (survey, day, hour)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE open_door_days (
    survey TEXT NOT NULL REFERENCES surveys (id),
    day TEXT NOT NULL,
    waited INTEGER NOT NULL,
    beyond_limit INTEGER NOT NULL,
    failed INTEGER NOT NULL,
    PRIMARY KEY (survey, day)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE open_door_key (
    "only" INTEGER NOT NULL PRIMARY KEY CHECK ("only" = 1),
    key BLOB NOT NULL
  ) STRICT, WITHOUT ROWID;
  `,
  `
  -- The hash of every sealed answer that was ever taken in, for receipts; and what the inside has signed over them. A hash
  -- tells nothing of what was answered, and outlives the answer, which is handed on to the inside.
  CREATE TABLE receipts (
    survey TEXT NOT NULL REFERENCES surveys (id),
    submission TEXT NOT NULL,
    day TEXT NOT NULL,
    leaf TEXT NOT NULL,
    PRIMARY KEY (survey, submission)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX receipts_in_tree ON receipts (survey, day, leaf);
  CREATE INDEX receipts_by_leaf ON receipts (survey, leaf);
  CREATE TABLE heads (
    survey TEXT NOT NULL PRIMARY KEY REFERENCES surveys (id),
    document TEXT NOT NULL,
    signature TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  `,
  `
  -- Files of open data, as the inside gave them. Results name them by their sum; those that none names are deleted.
  CREATE TABLE result_files (
    slug TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    content BLOB NOT NULL,
    PRIMARY KEY (slug, sha256)
  ) STRICT, WITHOUT ROWID;
  `,
  `
  -- Reports of barriers, until the inside has them: what somebody wrote and the day.
  CREATE TABLE barrier_reports (
    id TEXT NOT NULL PRIMARY KEY,
    day TEXT NOT NULL,
    page TEXT NOT NULL,
    text TEXT NOT NULL,
    contact TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  `,
  // Every index is one more page to write for each answer; a leaf is found day by day.
  'DROP INDEX receipts_by_leaf;',
  // The same for ballots, which are only ever asked for by survey; and all that an answer writes can be divided by it.
  {
    sqlite: `
    CREATE TABLE ballots_by_survey (
      survey TEXT NOT NULL REFERENCES surveys (id),
      id TEXT NOT NULL,
      questionnaire_hash TEXT NOT NULL,
      day TEXT NOT NULL,
      stratum TEXT NOT NULL DEFAULT '',
      sealed TEXT NOT NULL,
      PRIMARY KEY (survey, id)
    ) STRICT, WITHOUT ROWID;
    INSERT INTO ballots_by_survey SELECT survey, id, questionnaire_hash, day, stratum, sealed FROM ballots;
    DROP TABLE ballots;
    ALTER TABLE ballots_by_survey RENAME TO ballots;
    `,
    postgres: `
    ALTER TABLE ballots DROP CONSTRAINT ballots_pkey, ADD PRIMARY KEY (survey, id);
    DROP INDEX ballots_of_survey;
    `,
  },
  // Up to which day the lists are signed: no answer is dated into one of them afterwards.
  {
    sqlite: `
    ALTER TABLE heads ADD COLUMN last_day TEXT NOT NULL DEFAULT '';
    UPDATE heads SET last_day = coalesce(json_extract(document, '$.heads[#-1].day'), '');
    `,
    postgres: `
    ALTER TABLE heads ADD COLUMN last_day TEXT NOT NULL DEFAULT '';
    UPDATE heads SET last_day = coalesce(document::jsonb #>> '{heads,-1,day}', '');
    `,
  },
  // So that all that citizens send can be divided by survey, which only a server does.
  {
    sqlite: '',
    postgres: 'ALTER TABLE files DROP CONSTRAINT files_pkey, ADD PRIMARY KEY (survey, id);',
  },
]
