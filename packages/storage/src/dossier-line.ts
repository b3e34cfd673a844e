import { canonicalJson, type Json } from '@meinungsbild/exchange'
import { entryHash, type DossierEntry } from './dossier-entry.ts'

/** An entry as a line of text that says all of it: canonical JSON. */
export function dossierLine(entry: DossierEntry): string {
  const { initiative, number, at, actor, kind, payload, previousHash, hash } = entry
  return canonicalJson({ initiative, number, at, actor, kind, payload, previousHash, hash })
}

export type ReadLine = {
  readonly entry: DossierEntry
  /** Whether it gives the hash that stands in it, and is spelled as `dossierLine` spells it. */
  readonly isAsWritten: boolean
}

/** The entry in a line; undefined if it is none. */
export function readDossierLine(line: string): ReadLine | undefined {
  let value: Json
  try {
    value = JSON.parse(line)
  } catch {
    return undefined
  }
  if (!isEntry(value)) return undefined
  const isAsWritten = canonicalJson(value) === line && entryHash(value) === value.hash
  return { entry: value, isAsWritten }
}

const texts = ['initiative', 'at', 'actor', 'kind', 'previousHash', 'hash'] as const

function isEntry(value: Json): value is DossierEntry {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  const fields = new Map<string, Json>(Object.entries(value))
  return (
    fields.size === texts.length + 2 &&
    texts.every((name) => typeof fields.get(name) === 'string') &&
    typeof fields.get('number') === 'number' &&
    fields.has('payload')
  )
}
