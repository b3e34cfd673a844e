/** What stands in a column: texts, whole numbers, bytes. */
export type Value = string | number | Uint8Array | null
export type Row = Readonly<Record<string, Value>>

/**
 * Questions in the SQL that SQLite and PostgreSQL share. `?` stands for a value, in the order of the values; `IN (?)` and
 * `NOT IN (?)` for a list of texts, however long. In `ON CONFLICT … DO UPDATE` a column of the table is named with its table.
 */
export type Queries = {
  all(sql: string, ...values: readonly Bound[]): Promise<readonly Row[]>
  get(sql: string, ...values: readonly Bound[]): Promise<Row | undefined>
  run(sql: string, ...values: readonly Bound[]): Promise<void>
  /**
   * Puts rows into a table, all with the same columns and none of them empty. `conflict` is what is said after `ON CONFLICT`;
   * no two of the rows may then have the same key.
   */
  insert(table: string, rows: readonly Row[], conflict?: string): Promise<void>
}

/** A value, or the texts of a list. */
export type Bound = Value | readonly string[]

/** One memory of one surface, in SQLite or PostgreSQL. What is written is on disk when the promise resolves. */
export type Database = Queries & {
  readonly kind: 'sqlite' | 'postgres'
  /**
   * All of `work` or nothing of it, and no other transaction at the same moment, in this process or any other: what is read
   * in it is true until it ends. Nobody else sees anything of it before. Rejects with what `work` throws.
   */
  transaction<Result>(work: (queries: Queries) => Promise<Result>): Promise<Result>
  /** Removes what shows in which order rows came, if this process has written since the last time. */
  forgetOrder(): Promise<void>
  close(): Promise<void>
}
