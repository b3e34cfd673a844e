import { parseQuestionnaire, type Questionnaire } from '@meinungsbild/questionnaire'
import type { House } from '../../testing/open-house.ts'
import { id } from './short-initiative.ts'

/** What the working copy holds. */
export async function draftContent(house: House): Promise<Questionnaire> {
  const parsed = parseQuestionnaire((await house.storage.workingCopies.read(id))?.content)
  if (!parsed.ok) throw new Error('There is no working copy.')
  return parsed.questionnaire
}
