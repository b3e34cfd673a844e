export {
  connectDatabase,
  type ConnectedDatabase,
  type DatabaseParts,
  type DatabasePlace,
} from './connect-database.ts'
export type { Database, Queries, Row, Value } from './database.ts'
export { groupCommit, inBatches, type GroupCommit } from './group-commit.ts'
export { isUnavailable } from './is-unavailable.ts'
export type { Migration } from './migration.ts'
export { openDatabase, type OpenedDatabase } from './open-database.ts'
export { beginWriting } from './postgres/begin-writing.ts'
export { isAway } from './postgres/is-away.ts'
export { moveToPostgres } from './postgres/move-to-postgres.ts'
export { openPostgres, type OpenedPostgres } from './postgres/open-postgres.ts'
export { postgresPool } from './postgres/postgres-pool.ts'
export { postgresScript } from './postgres/postgres-script.ts'
export { withoutSecrets } from './postgres/without-secrets.ts'
export type { DatabaseRefusal } from './refusal.ts'
export { sqliteDatabase } from './sqlite-database.ts'
export { channel } from './thread/channel.ts'
export { databaseInThread } from './thread/database-in-thread.ts'
export { serveDatabase, type ServedDatabase } from './thread/serve-database.ts'
