import {
  short,
  type Command,
  type MeasureProposal,
  type Participant,
} from '@meinungsbild/procedure'
import type { Answers } from '@meinungsbild/questionnaire'
import type { Survey } from '@meinungsbild/storage'
import { handleCommand } from '../dossier/handle-command.ts'
import { loadInitiative } from '../dossier/load-initiative.ts'
import { hashesOf } from '../field/field-release.ts'
import { proposedNotice } from '../privacy-notice/notice-content.ts'
import { id, saved, untilDecided } from '../questionnaire/testing/short-initiative.ts'
import { parkSurvey } from '../questionnaire/testing/park-survey.ts'
import type { House } from './open-house.ts'
import type { Person } from './person.ts'

/** Where everything of the initiative of these tests is. */
export const place = `/vorhaben/${id}`

const participants: readonly Participant[] = [
  { account: 'a-leitung', name: 'Dr. Ingrid Petersen', role: 'leadership' },
  { account: 'a-presse', name: 'Mehmet Yıldız', role: 'pressOffice' },
  { account: 'a-presse2', name: 'Lea Brandt', role: 'pressOffice' },
  { account: 'a-dsb', name: 'Olga Schäfer', role: 'dataProtectionOfficer' },
  {
    account: 'a-gruenamt',
    name: 'Petra Sørensen',
    role: 'supportingUnit',
    unit: 'Grünflächen',
  },
  { account: 'a-verkehr', name: 'Tom Weiß', role: 'supportingUnit', unit: 'Verkehr' },
]

export const openPlan = {
  access: 'open',
  selection: 'selfSelected',
  population: 'Alle ab 16 Jahren',
  size: '',
} as const

export const codePlan = { ...openPlan, access: 'code', selection: 'random', size: '12' } as const

export const notice = {
  'purpose-de': 'Wir wollen den Park verbessern.',
  'purpose-en': 'We want to improve the park.',
  'legalBasis-de': proposedNotice.legalBasis['de'] ?? '',
  'legalBasis-en': proposedNotice.legalBasis['en'] ?? '',
}

/** Says the same as the notice, so that the notice stays as it was typed. */
export const basis = {
  kind: 'publicTask',
  normDe: 'dem Landesdatenschutzgesetz',
  normEn: 'the data protection act of the Land',
  task: 'Pflege der Grünanlagen',
}

let proposed = 0

/** Up to the decision before the field; the questionnaire is `parkSurvey`. Each survey has an address of its own. */
export async function untilApproved(house: House): Promise<void> {
  proposed += 1
  const title = `Stadtpark <i>${String.fromCharCode(96 + proposed)}</i>`
  const idea = { title, topic: 'Park', question: 'Zufrieden?', occasion: 'Umbau' }
  await act(house, 'a-leitung', {
    kind: 'proposeInitiative',
    initiative: id,
    participants,
    deadline: '2027-06-30',
    ...idea,
  })
  await act(house, 'a-presse', { kind: 'takeOver' })
  await saved(house, parkSurvey)
  await untilDecided(house)
}

/**
 * From there to the field release, which it does not give; returns the codes of the file for the letters. `door` is what the
 * press office chooses for them.
 */
export async function untilReady(
  house: House,
  plan: Readonly<Record<string, string>> = openPlan,
  door?: string,
): Promise<readonly string[]> {
  await untilApproved(house)
  return makeReady(house, plan, door)
}

/** What stands between the decision and the field release; returns the codes of the file for the letters. */
export async function makeReady(
  house: House,
  plan: Readonly<Record<string, string>>,
  door?: string,
): Promise<readonly string[]> {
  const presse = await house.as('presse')
  await done(presse, 'teilnehmende', plan)
  const codes = plan['access'] === 'code' ? await makeCodes(presse) : []
  if (door !== undefined) await done(presse, 'zugang', { door })
  await done(presse, 'datenschutz/rechtsgrundlage', basis)
  await done(presse, 'datenschutzhinweise', notice)
  for (const point of ['pretest', 'accessibility', 'deletionPlan'])
    await act(house, 'a-presse', { kind: 'tickChecklist', point, done: true })
  await act(house, 'a-presse', { kind: 'completeStep', step: '2.1' })
  return codes
}

/** The codes that a press on the button gives out. */
export async function makeCodes(
  person: Person,
  fields: Readonly<Record<string, string>> = {},
): Promise<readonly string[]> {
  const response = await person.post(`${place}/teilnehmende/zugangscodes`, fields)
  const file = await response.text()
  if (response.status !== 200) throw new Error(`${response.status} ${file}`)
  return file
    .trim()
    .split('\r\n')
    .slice(1)
    .map((line) => line.split(';')[1] ?? '')
}

/** The second person releases what is there. */
export async function release(house: House): Promise<void> {
  const presse2 = await house.as('presse2')
  const binding = bindingIn(await presse2.page(`${place}/feldfreigabe`))
  await done(presse2, 'feldfreigabe', { verdict: 'release', binding })
}

export function bindingIn(page: string): string {
  return /name="binding" value="([^"]*)"/.exec(page)?.[1] ?? ''
}

/** The field open until far away, on machines outside; returns the codes of the letters. */
export async function untilOpen(
  house: House,
  plan: Readonly<Record<string, string>> = openPlan,
): Promise<readonly string[]> {
  const codes = await untilReady(house, plan)
  await release(house)
  await done(await house.as('presse'), 'feld', { closes: '2099-12-31' })
  return codes
}

/** Through a field without machines outside, whose answers lie there opened, to the opening of the results. */
export async function untilResults(
  house: House,
  answers: readonly Answers[],
  plan: Readonly<Record<string, string>> = openPlan,
): Promise<void> {
  await untilEnded(house, answers, plan)
  await done(await house.as('presse'), 'ergebnisse', {})
}

export async function untilEnded(
  house: House,
  answers: readonly Answers[],
  plan: Readonly<Record<string, string>> = openPlan,
): Promise<void> {
  await untilReady(house, plan)
  await release(house)
  const hashes = hashesOf((await loadInitiative(house.storage, id)).state)
  if (!hashes) throw new Error('Nothing has been released.')
  await act(house, 'a-presse', { kind: 'openField', hashes })
  const { id: survey } = await surveyIn(house)
  const day = house.clock.now.toISOString().slice(0, 10)
  const pulled = answers.map((each, index) => ({
    submission: `submission-${index}`,
    day,
    stratum: '',
    opened: true as const,
    content: JSON.stringify({ language: 'de', answers: each }),
  }))
  await house.storage.answers.keep(survey, pulled)
  await act(house, 'a-presse', { kind: 'closeField', reason: 'Zeit um.' })
}

/** Writes a document, each section with the text given for it, or a plain one. */
export async function write(
  house: House,
  document: string,
  texts: Readonly<Record<string, string>> = {},
): Promise<void> {
  const sections = short.documents.find((each) => each.id === document)?.sections ?? []
  const filled = sections.map(({ id: section, required }) => [
    `sections.${section}`,
    texts[section] ?? (required ? 'Text' : ''),
  ])
  const { state } = await loadInitiative(house.storage, id)
  const basedOn = String(state.documents[document]?.length ?? 0)
  const presse = await house.as('presse')
  await done(presse, `dokumente/${document}`, { ...Object.fromEntries(filled), basedOn })
}

/** From opened results to the steps after the decision on one measure, which Grünflächen carries out. */
export async function untilMeasuresDecided(
  house: House,
  more: Partial<MeasureProposal> = {},
): Promise<void> {
  const measure = { unit: 'Grünflächen', due: '2027-09-30', cost: '2.000 Euro', effect: 'k1' }
  await act(house, 'a-presse', {
    kind: 'proposeMeasures',
    measures: [{ id: 'm1', title: 'Bänke', ...measure, ...more }],
  })
  await write(house, 'resultReport')
  await write(house, 'resultsMemo')
  const memo = (await loadInitiative(house.storage, id)).state.documents['resultsMemo']?.at(-1)
  const contentHash = memo?.contentHash ?? ''
  await act(house, 'a-presse', { kind: 'submitMemo', document: 'resultsMemo', contentHash })
  await act(house, 'a-leitung', {
    kind: 'decide',
    step: '3.3',
    contentHash,
    outcome: 'approved',
    reason: '',
    measures: [{ measure: 'm1', verdict: 'supported' }],
  })
}

export async function surveyIn(house: House): Promise<Survey> {
  const survey = await house.storage.surveys.ofInitiative(id)
  if (!survey) throw new Error('There is no survey yet.')
  return survey
}

/** Sends a form; fails unless it is taken. */
export async function done(
  person: Person,
  path: string,
  fields: Readonly<Record<string, string>>,
): Promise<void> {
  const response = await person.post(`${place}/${path}`, fields)
  if (response.status !== 303)
    throw new Error(`${path}: ${response.status} ${await response.text()}`)
}

export async function act(house: House, actor: string, command: Command): Promise<void> {
  const handled = await handleCommand(house.deps, id, command, actor, short)
  if (handled.kind !== 'done') throw new Error(JSON.stringify([command, handled]))
}
