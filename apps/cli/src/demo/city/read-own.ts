import { readFileSync } from 'node:fs'
import { parseQuestionnaire, type Questionnaire } from '@meinungsbild/questionnaire'

/** A questionnaire that lies beside this file. */
export function readOwn(file: string): Questionnaire {
  const parsed = parseQuestionnaire(
    JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8')),
  )
  if (!parsed.ok) throw new Error(`${file} is no questionnaire: ${JSON.stringify(parsed.flaws)}`)
  return parsed.questionnaire
}
