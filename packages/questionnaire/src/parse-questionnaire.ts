import type { Flaw } from './flaw.ts'
import { flawOfIssue } from './flaw-of-issue.ts'
import { isDeeperThan } from './nesting.ts'
import type { Questionnaire } from './questionnaire.ts'
import { questionnaireSchema } from './schema.ts'

export type ParsedQuestionnaire =
  | { readonly ok: true; readonly questionnaire: Questionnaire }
  | { readonly ok: false; readonly flaws: readonly Flaw[] }

/** Far more than any condition that a person can follow, far less than what exhausts the stack. */
const deepestNesting = 100

/**
 * Reads a questionnaire from parsed JSON. Judges its structure only - which keys, which types - and refuses keys it does
 * not know; whether the questionnaire makes sense is said by `lint`. Never throws.
 */
export function parseQuestionnaire(value: unknown): ParsedQuestionnaire {
  if (isDeeperThan(value, deepestNesting)) return { ok: false, flaws: [tooDeep] }
  const result = questionnaireSchema.safeParse(value, { reportInput: true })
  return result.success
    ? { ok: true, questionnaire: result.data }
    : { ok: false, flaws: result.error.issues.map(flawOfIssue) }
}

const tooDeep: Flaw = {
  code: 'tooDeep',
  path: '',
  message: {
    de: `Die Angaben sind tiefer als ${deepestNesting} Ebenen verschachtelt. Bitte vereinfachen Sie die Bedingungen.`,
    en: `The data is nested deeper than ${deepestNesting} levels. Please simplify the conditions.`,
  },
}
