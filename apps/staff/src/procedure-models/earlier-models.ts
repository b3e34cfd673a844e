import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseModel, type Model } from '@meinungsbild/procedure'

const folder = join(import.meta.dirname, 'earlier')
const known: readonly string[] = ['hamburg-1', 'short-1']
const read = new Map<string, Model>()

/**
 * A version of a shipped model as initiatives began with it before the text of a model was kept with them: their dossiers
 * name it by its number only.
 */
export function earlierModel(id: string, version: number): Model | undefined {
  const name = `${id}-${version}`
  if (!known.includes(name)) return undefined
  const there = read.get(name)
  if (there !== undefined) return there
  const parsed = parseModel(JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')))
  if (!parsed.ok) throw new Error(`${name}: ${parsed.flaws[0]?.sentence.en}`)
  read.set(name, parsed.model)
  return parsed.model
}
