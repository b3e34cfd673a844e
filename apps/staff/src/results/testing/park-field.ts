import { defaultPlan, type AnalysisPlan } from '@meinungsbild/procedure'
import type { Answers } from '@meinungsbild/questionnaire'
import { loadInitiative } from '../../dossier/load-initiative.ts'
import { hashesOf } from '../../field/field-release.ts'
import { id } from '../../questionnaire/testing/short-initiative.ts'
import type { House } from '../../testing/open-house.ts'
import {
  act,
  codePlan,
  done,
  makeReady,
  release,
  surveyIn,
  untilApproved,
} from '../../testing/survey-initiative.ts'

type Park = {
  readonly plan?: Partial<AnalysisPlan>
  readonly access?: Readonly<Record<string, string>>
}

/** The park survey in its field with these answers, all of them opened; nobody has read anything yet. */
export async function untilRunning(
  house: House,
  answers: readonly Answers[],
  { plan = {}, access = codePlan }: Park = {},
): Promise<void> {
  await untilApproved(house)
  await act(house, 'a-presse', { kind: 'planAnalysis', plan: { ...defaultPlan, ...plan } })
  await makeReady(house, access)
  await release(house)
  const hashes = hashesOf((await loadInitiative(house.storage, id)).state)
  if (!hashes) throw new Error('Nothing has been released.')
  await act(house, 'a-presse', { kind: 'openField', hashes })
  await keep(house, answers)
}

/** The same through the end of the field to the opening of the results. */
export async function untilOpened(
  house: House,
  answers: readonly Answers[],
  park: Park = {},
): Promise<void> {
  await untilRunning(house, answers, park)
  await untilRead(house)
}

/** The field ends with the answers that have come, and the results are opened. */
export async function untilRead(house: House): Promise<void> {
  await act(house, 'a-presse', { kind: 'closeField', reason: 'Zeit um.' })
  await done(await house.as('presse'), 'ergebnisse', {})
}

let kept = 0

/** Answers come in, opened; every second one on paper. */
export async function keep(house: House, answers: readonly Answers[]): Promise<void> {
  const { id: survey } = await surveyIn(house)
  await keepIn(house, survey, answers)
}

async function keepIn(house: House, survey: string, answers: readonly Answers[]): Promise<void> {
  const day = house.clock.now.toISOString().slice(0, 10)
  const pulled = answers.map((each, index) => {
    kept += 1
    return {
      submission: `kept-${kept}`,
      day,
      stratum: '',
      opened: true as const,
      channel: index % 2 === 0 ? ('web' as const) : ('paper' as const),
      content: JSON.stringify({ language: 'de', answers: each }),
    }
  })
  await house.storage.answers.keep(survey, pulled)
}

/** What somebody answered who visits the park. */
export function visitor(
  overall: 'bad' | 'middling' | 'good',
  {
    walk = 20,
    uses = ['sport'],
  }: { readonly walk?: number; readonly uses?: readonly string[] } = {},
): Answers {
  return {
    visit: { kind: 'choice', code: 'yes' },
    uses: { kind: 'choices', codes: uses },
    overall: { kind: 'choice', code: overall },
    parts: {
      kind: 'rows',
      rows: { paths: { kind: 'choice', code: overall }, lawns: { kind: 'choice', code: 'good' } },
    },
    walk: { kind: 'number', value: walk },
    wish: { kind: 'text', value: 'Mehr Bänke' },
  }
}

/** So many people who all answered the same. */
export function people(count: number, answers: Answers): readonly Answers[] {
  return Array.from({ length: count }, () => answers)
}

/** What a reader sees of a page's own matter. */
export function wordsOf(page: string): string {
  const main = /<main[\s\S]*<\/main>/.exec(page)?.[0] ?? ''
  return main.replaceAll(/<[^>]*>/g, ' ').replaceAll(/[\s\u{a0}\u{202f}]+/gu, ' ')
}

/** The same initiative once more under another id, as an earlier wave: its dossier, and a survey with other answers. */
export async function earlierWave(
  house: House,
  other: string,
  answers: readonly Answers[],
): Promise<void> {
  const { storage } = house
  const entries = await storage.dossiers.read(id)
  const copied = entries.map(({ at, actor, kind, payload }) => ({ at, actor, kind, payload }))
  await storage.dossiers.append(other, 0, copied)
  const survey = { ...(await surveyIn(house)), id: other, initiative: other, slug: other }
  await storage.surveys.create(survey)
  await keepIn(house, other, answers)
}
