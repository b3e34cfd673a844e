import type { Migration } from '../migration.ts'

/**
 * A migration in the words of PostgreSQL. Translated are types, table options and triggers; texts sort by their bytes in every
 * database (`collate "C"`), and a transaction may ask that references hold only at its end (`deferrable`), as in SQLite. What
 * else differs must be given by hand.
 */
export function postgresScript(migration: Migration): string {
  if (typeof migration !== 'string') return migration.postgres
  return statementsOf(migration).map(translated).join(';\n')
}

/** A semicolon ends a statement, unless it stands within a trigger's `begin … end`; no text of a migration holds one. */
function statementsOf(script: string): readonly string[] {
  return script
    .replaceAll(/--.*$/gm, '')
    .split(';')
    .reduce<readonly string[]>(joinTriggers, [])
    .filter((statement) => statement.trim() !== '')
}

function joinTriggers(done: readonly string[], part: string): readonly string[] {
  const last = done.at(-1)
  const isOpen =
    last !== undefined && /^\s*create trigger/i.test(last) && !/;\s*end\s*$/i.test(last)
  return isOpen ? [...done.slice(0, -1), `${last};${part}`] : [...done, part]
}

function translated(statement: string): string {
  if (/^\s*create trigger/i.test(statement)) return functionAndTrigger(statement)
  if (/^\s*drop trigger/i.test(statement)) return droppedWithFunction(statement)
  if (!/^\s*(?:create|alter) table/i.test(statement)) return statement
  return withDeferrable(
    withTypes(statement.replace(/\)\s*(?:strict\s*,?\s*)?(?:without\s+rowid)?\s*$/i, ')')),
  )
}

function withDeferrable(statement: string): string {
  return statement.replaceAll(
    /\breferences \w+ \([^)]*\)(?: on delete \w+)?/gi,
    (reference) => `${reference} deferrable`,
  )
}

function withTypes(statement: string): string {
  return statement.replaceAll(
    /(\b\w+|") (text|integer|blob|real)\b/gi,
    (_, before: string, type: string) => [before, types[type.toLowerCase()]].join(' '),
  )
}

const types: Readonly<Record<string, string>> = {
  text: 'text collate "C"',
  integer: 'bigint',
  blob: 'bytea',
  real: 'double precision',
}

const trigger =
  /^\s*create trigger (?<name>\w+) (?<moment>before|after) (?<event>update|delete|insert) on (?<table>\w+)\s+(?:when (?<when>.+?)\s+)?begin\s+(?<work>.+?);?\s*end\s*$/is

/** What a trigger does stands in a function in PostgreSQL, where conditions may ask tables too. */
function functionAndTrigger(statement: string): string {
  const { name, moment, event, table, when, work } = trigger.exec(statement)?.groups ?? {}
  if (name === undefined || event === undefined || work === undefined)
    throw new Error(`No translation into PostgreSQL, give it by hand: ${statement.trim()}`)
  const done = withTypes(work).replaceAll(
    /select raise\(abort, ('[^']+')\)/gi,
    "raise exception $1 using errcode = 'integrity_constraint_violation'",
  )
  const body = when === undefined ? `${done};` : `if ${when} then ${done}; end if;`
  const kept = event.toLowerCase() === 'delete' ? 'old' : 'new'
  return `create function ${name}() returns trigger language plpgsql as $body$
begin ${body} return ${kept}; end $body$;
create trigger ${name} ${moment} ${event} on ${table} for each row execute function ${name}()`
}

/** Its function holds the trigger: with the one the other goes. */
function droppedWithFunction(statement: string): string {
  return statement.replace(/drop trigger (\w+)/i, 'drop function $1() cascade')
}
