import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Json } from '@meinungsbild/exchange'

/** A block that comes with the application, as its file in `starter/` keeps it: offered for adoption, never forced. */
export type StarterBlock = {
  readonly id: string
  readonly title: string
  readonly topic: string
  /** A questionnaire of one page in German, English and Leichte Sprache. */
  readonly content: Json
}

const folder = join(import.meta.dirname, 'starter')

let read: readonly StarterBlock[] | undefined

/** What cities ask again and again, by topic and title; read once. */
export function starterBlocks(): readonly StarterBlock[] {
  read ??= readdirSync(folder)
    .map((name): StarterBlock => JSON.parse(readFileSync(join(folder, name), 'utf8')))
    .sort((one, other) =>
      `${one.topic} ${one.title}`.localeCompare(`${other.topic} ${other.title}`, 'de'),
    )
  return read
}
