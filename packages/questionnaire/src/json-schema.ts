import { z } from 'zod'
import { questionnaireSchema } from './schema.ts'

/**
 * The structure of a questionnaire file as JSON Schema (draft 2020-12), for editors and other tools. It says what
 * `parseQuestionnaire` takes in; what the values mean is told by `lint`.
 */
export function jsonSchema(): object {
  return {
    title: 'Meinungsbild questionnaire',
    description: 'A survey as it is exported and imported by Meinungsbild.',
    ...z.toJSONSchema(questionnaireSchema),
  }
}
