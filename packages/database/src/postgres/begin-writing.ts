/** Any number will do, as long as all processes take the same, and no other lock of the house. */
const writersLock = 7_031_002

/** In seconds. */
type Patience = {
  /** Who waits longer for the turn gives up. */
  readonly turn: number
  /** A process that has the turn and stands still for longer loses it, so that one that is ill stops no other. */
  readonly stillness: number
}

/**
 * Begins a transaction that writes. A database of PostgreSQL has so one writer at a time among all processes that share it, as
 * a file of SQLite has: what a transaction has read stays true until it is over. READ COMMITTED, because each question must see
 * what was there when the turn was got, whatever the server's default is.
 */
export function beginWriting({ turn, stillness }: Patience): string {
  return `BEGIN ISOLATION LEVEL READ COMMITTED;
SET LOCAL lock_timeout = '${turn}s';
SET LOCAL idle_in_transaction_session_timeout = '${stillness}s';
SELECT pg_advisory_xact_lock(${writersLock})`
}
