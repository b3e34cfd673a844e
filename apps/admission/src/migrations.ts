import { postgresScript, type Migration } from '@meinungsbild/database'

/** The tables whose rows come and change in an order that nobody shall see, or whose secrets must go when they are deleted. */
export const orderedTables = [
  'codes',
  'issues',
  'closed_codes',
  'unsubscriptions',
  'strata',
  'surveys',
]

/**
 * What the admission remembers: which codes open which door, and what they have bought. No time, no address, no answer.
 * `codes` has no rowid and is keyed by the hash, so that the order of its rows tells nothing about the order of use. What
 * changes in a row is as long before as after: the row is written over where it lies, and its place tells nothing either.
 */
export const migrations: readonly Migration[] = [
  `CREATE TABLE surveys (
     id TEXT PRIMARY KEY,
     slug TEXT NOT NULL UNIQUE,
     title TEXT NOT NULL,
     collector_url TEXT NOT NULL,
     opens TEXT NOT NULL,
     closes TEXT NOT NULL,
     code_hash_key BLOB,
     token_secret BLOB,
     private_key BLOB,
     admission_key TEXT NOT NULL
   ) STRICT;
   CREATE TABLE codes (
     survey TEXT NOT NULL REFERENCES surveys (id),
     hash TEXT NOT NULL,
     used INTEGER NOT NULL DEFAULT 0 CHECK (used IN (0, 1)),
     PRIMARY KEY (survey, hash)
   ) STRICT, WITHOUT ROWID;`,
  {
    sqlite: strata('zeroblob(32)'),
    postgres: postgresScript(strata("decode(repeat('00', 32), 'hex')")),
  },
  `CREATE TABLE unsubscriptions (
     survey TEXT NOT NULL REFERENCES surveys (id),
     mail TEXT NOT NULL,
     PRIMARY KEY (survey, mail)
   ) STRICT, WITHOUT ROWID;`,
  `CREATE TABLE closed_codes (
     survey TEXT NOT NULL REFERENCES surveys (id),
     hash TEXT NOT NULL,
     PRIMARY KEY (survey, hash)
   ) STRICT, WITHOUT ROWID;`,
  // What a code has bought, under a name that only the code itself gives; `codes` learns of it later, with many others.
  // Codes that were used before stand here under their hash, to be counted; what they bought stays where it was.
  `CREATE TABLE issues (
     survey TEXT NOT NULL REFERENCES surveys (id),
     key TEXT NOT NULL,
     way TEXT NOT NULL CHECK (way IN ('plain', 'blind')),
     blinded BLOB NOT NULL CHECK (length(blinded) = 32),
     reissued INTEGER NOT NULL CHECK (reissued IN (0, 1)),
     PRIMARY KEY (survey, key)
   ) STRICT, WITHOUT ROWID;
   INSERT INTO issues
     SELECT survey, 'list/' || hash, way, blinded, reissued FROM codes WHERE way <> 'fresh';`,
]

/** Keys by stratum, and codes that remember what was signed for them. `nothingBlinded`: 32 bytes of nothing. */
function strata(nothingBlinded: string): string {
  return `CREATE TABLE strata (
     survey TEXT NOT NULL REFERENCES surveys (id),
     id TEXT NOT NULL,
     private_key BLOB NOT NULL,
     admission_key TEXT NOT NULL,
     PRIMARY KEY (survey, id)
   ) STRICT, WITHOUT ROWID;
   INSERT INTO strata
     SELECT id, '', private_key, admission_key FROM surveys WHERE private_key IS NOT NULL;
   ALTER TABLE surveys DROP COLUMN private_key;
   ALTER TABLE surveys DROP COLUMN admission_key;
   ALTER TABLE surveys ADD COLUMN mode TEXT NOT NULL DEFAULT 'plain'
     CHECK (mode IN ('blind', 'plain'));

   CREATE TABLE used_codes (
     survey TEXT NOT NULL REFERENCES surveys (id),
     hash TEXT NOT NULL,
     stratum TEXT NOT NULL,
     way TEXT NOT NULL CHECK (way IN ('fresh', 'plain', 'blind')),
     blinded BLOB NOT NULL CHECK (length(blinded) = 32),
     reissued INTEGER NOT NULL CHECK (reissued IN (0, 1)),
     PRIMARY KEY (survey, hash)
   ) STRICT, WITHOUT ROWID;
   INSERT INTO used_codes
     SELECT survey, hash, '', case when used = 1 then 'plain' else 'fresh' end, ${nothingBlinded}, 0 FROM codes;
   DROP TABLE codes;
   ALTER TABLE used_codes RENAME TO codes;`
}
