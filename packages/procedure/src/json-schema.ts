import { z } from 'zod'
import { modelSchema } from './model-schema.ts'

/**
 * The structure of a model file as JSON Schema (draft 2020-12), for editors and other tools. It says what `parseModel`
 * takes in; whether a model keeps the rules is told by `checkModel`.
 */
export function jsonSchema(): object {
  return {
    title: 'Meinungsbild procedure model',
    description: 'A procedure (Vorgehensmodell) as it is exported and imported by Meinungsbild.',
    ...z.toJSONSchema(modelSchema),
  }
}
