export { groupCommit, type GroupCommit } from './group-commit.ts'
export { openDatabase, type OpenedDatabase } from './open-database.ts'
export type { DatabaseRefusal } from './refusal.ts'
