import { parseQuestionnaire, type Questionnaire } from '@meinungsbild/questionnaire'
import type { StaffDeps } from '../staff-deps.ts'

/** The questionnaire that was kept under a hash; throws if something else lies there. */
export async function questionnaireUnder(
  { storage }: Pick<StaffDeps, 'storage'>,
  hash: string,
): Promise<Questionnaire> {
  const parsed = parseQuestionnaire(await storage.contents.read(hash))
  if (!parsed.ok) throw new Error(`No questionnaire lies under ${hash}.`)
  return parsed.questionnaire
}
