import { readFileSync } from 'node:fs'
import type { Database } from '@meinungsbild/database'

const script = new URL('../../../../deploy/postgresql/divide-by-survey.sql', import.meta.url)

/** Runs what operators run who divide the tables of their server. */
export async function divideBySurvey(database: Database): Promise<void> {
  await database.run(readFileSync(script, 'utf8'))
}
