/**
 * What the admission remembers: which codes open which door, and whether they did. No time, no address, no answer.
 * `codes` has no rowid and is keyed by the hash, so that the order of its rows tells nothing about the order of use.
 */
export const migrations: readonly string[] = [
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
]
