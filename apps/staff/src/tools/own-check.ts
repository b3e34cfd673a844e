import { textsFor, type UiLanguage } from '@meinungsbild/design'
import { toolQuestions, type ToolAnswer, type ToolCheck } from '@meinungsbild/procedure'
import type { LoadedInitiative } from '../dossier/load-initiative.ts'
import type { StaffDeps } from '../staff-deps.ts'
import { ownAnswers } from './own-answers.ts'
import { ownAnswersTexts } from './own-answers.texts.ts'

/** Id of this installation among the tools, and of its operator's statements in the storage. */
export const ownTool = 'eigenes'

/** The tool check of this installation: computed, with what its operator has stated beside it, as of this moment. */
export async function ownCheck(
  deps: StaffDeps,
  language: UiLanguage,
  initiative?: LoadedInitiative,
): Promise<ToolCheck> {
  const texts = textsFor(ownAnswersTexts, language)
  const computed = await ownAnswers(deps, language, initiative)
  const stated = (await deps.storage.toolChecks.find(ownTool))?.check.answers ?? {}
  const answers = toolQuestions.flatMap(({ id }) => {
    const answer = joined(computed[id], stated[id], texts.operatorSays)
    return answer === undefined ? [] : [[id, answer] as const]
  })
  return {
    id: ownTool,
    name: texts.name,
    source: texts.source,
    asOf: deps.now().toISOString().slice(0, 10),
    answers: Object.fromEntries(answers),
  }
}

/** What is computed stands; the operator adds to it, and answers what cannot be computed. */
function joined(
  computed: ToolAnswer | undefined,
  stated: ToolAnswer | undefined,
  operatorSays: (words: string) => string,
): ToolAnswer | undefined {
  if (computed === undefined || stated === undefined) return computed ?? stated
  const text = stated.text === '' ? computed.text : `${computed.text} ${operatorSays(stated.text)}`
  if (computed.choice !== undefined) return { ...computed, text }
  if (stated.choice === undefined) return { ...computed, text }
  return { choice: stated.choice, text, basis: 'operator' }
}
