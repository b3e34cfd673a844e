/**
 * One step of a schema, run once and never changed after it has shipped: written in the words of SQLite, and for PostgreSQL
 * beside them where `postgresScript` cannot say the same.
 */
export type Migration = string | { readonly sqlite: string; readonly postgres: string }
