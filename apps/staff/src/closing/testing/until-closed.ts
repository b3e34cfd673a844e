import { loadInitiative } from '../../dossier/load-initiative.ts'
import { id } from '../../questionnaire/testing/short-initiative.ts'
import type { House } from '../../testing/open-house.ts'
import {
  act,
  done,
  untilMeasuresDecided,
  untilResults,
  write,
} from '../../testing/survey-initiative.ts'
import type { Answers } from '@meinungsbild/questionnaire'

/** Publication and follow-up done; only the closing is left. */
export async function untilClosing(house: House): Promise<void> {
  await write(house, 'pressRelease')
  await act(house, 'a-presse', { kind: 'setEmbargo', until: house.clock.now.toISOString() })
  const { state } = await loadInitiative(house.storage, id)
  const contentHash = state.documents['pressRelease']?.at(-1)?.contentHash ?? ''
  await act(house, 'a-presse', { kind: 'publish', document: 'pressRelease', contentHash })
  const report = { measure: 'm1', status: 'implemented', note: 'Fertig' } as const
  await act(house, 'a-gruenamt', { kind: 'reportMeasure', ...report })
  await act(house, 'a-presse', { kind: 'completeStep', step: '3.4' })
}

/** A survey from its field, with these answers, to z.d.A. on the day of the house's clock. */
export async function untilClosed(house: House, answers: readonly Answers[] = []): Promise<void> {
  await untilResults(house, answers)
  await untilMeasuresDecided(house)
  await untilClosing(house)
  await write(house, 'closingMemo')
  await done(await house.as('presse'), 'abschluss', {})
}
