import { releaseBindingText, short, type Command, type Participant } from '@meinungsbild/procedure'
import type { Json } from '@meinungsbild/exchange'
import {
  lint,
  parseQuestionnaire,
  variables,
  type Questionnaire,
} from '@meinungsbild/questionnaire'
import { contentHash } from '@meinungsbild/storage'
import { handleCommand } from '../../dossier/handle-command.ts'
import type { House } from '../../testing/open-house.ts'

/** The initiative of these tests: `short`, because it comes to a questionnaire in two steps. */
export const id = 'stadtpark-2027'

const participants: readonly Participant[] = [
  { account: 'a-leitung', name: 'Dr. Ingrid Petersen', role: 'leadership' },
  { account: 'a-presse', name: 'Mehmet Yıldız', role: 'pressOffice' },
  { account: 'a-presse2', name: 'Lea Brandt', role: 'pressOffice' },
  { account: 'a-dsb', name: 'Olga Schäfer', role: 'dataProtectionOfficer' },
]

type Line = readonly [actor: string, command: Command]

/** Up to the concept, where press officers may draft the questionnaire and define key figures. */
export async function untilConcept(house: House): Promise<void> {
  const idea = {
    title: 'Stadtpark <neu>',
    topic: 'Park',
    question: 'Zufrieden?',
    occasion: 'Umbau',
    deadline: '2027-06-30',
  }
  await act(house, [
    ['a-leitung', { kind: 'proposeInitiative', initiative: id, participants, ...idea }],
    ['a-presse', { kind: 'takeOver' }],
  ])
}

/** Keeps a questionnaire as the next version, in the name of the press office. */
export async function saved(house: House, questionnaire: Questionnaire): Promise<string> {
  const content: Json = JSON.parse(JSON.stringify(questionnaire))
  const hash = await house.storage.contents.put(content)
  await act(house, [
    [
      'a-presse',
      {
        kind: 'saveQuestionnaire',
        contentHash: hash,
        flaws: lint(questionnaire).length,
        variables: variables(questionnaire).map((variable) => variable.id),
      },
    ],
  ])
  return hash
}

/** From the concept to the decision that settles the key figures; `overall` must be asked. */
export async function untilDecided(house: House): Promise<void> {
  const text = (document: string): Command => {
    const sections = short.documents.find((each) => each.id === document)?.sections ?? []
    const filled = Object.fromEntries(sections.map((section) => [section.id, 'Text']))
    return { kind: 'saveDocument', document, contentHash: `${document}-1`, sections: filled }
  }
  const figure = {
    id: 'k1',
    title: 'Zufriedene',
    variable: 'overall',
    target: 0.6,
    rule: { kind: 'share', codes: ['good'] },
    direction: 'atLeast',
  } as const
  await act(house, [
    ['a-presse', text('concept')],
    ['a-presse', { kind: 'defineKeyFigures', keyFigures: [figure] }],
    ['a-presse', { kind: 'completeStep', step: '1.2' }],
    [
      'a-dsb',
      {
        kind: 'giveOpinion',
        document: 'concept',
        contentHash: 'concept-1',
        verdict: 'noObjections',
        text: 'Keine Bedenken.',
      },
    ],
    ['a-presse', text('detailedMemo')],
    ['a-presse', { kind: 'submitMemo', document: 'detailedMemo', contentHash: 'detailedMemo-1' }],
    [
      'a-leitung',
      {
        kind: 'decide',
        step: '1.4',
        contentHash: 'detailedMemo-1',
        outcome: 'approved',
        reason: '',
      },
    ],
  ])
}

/** From the decision to the field release, which binds the questionnaire with this hash. */
export async function untilReleased(house: House, questionnaire: string): Promise<void> {
  const hashes = { questionnaire, recipients: 'r1', notice: 'p1' }
  const plan = { access: 'open', selection: 'selfSelected', population: 'Alle' } as const
  const tick = (point: string): Line => ['a-presse', { kind: 'tickChecklist', point, done: true }]
  await act(house, [
    ['a-presse', { kind: 'saveParticipantsPlan', plan, contentHash: 'r1' }],
    ['a-presse', { kind: 'savePrivacyNotice', contentHash: 'p1' }],
    ['a-presse', { kind: 'saveDataProtection', part: 'legalBasis', contentHash: 'l1' }],
    ...['pretest', 'accessibility', 'deletionPlan'].map(tick),
    ['a-presse', { kind: 'completeStep', step: '2.1' }],
    [
      'a-leitung',
      {
        kind: 'releaseField',
        hashes,
        bindingHash: contentHash(releaseBindingText(hashes)),
        trialDecryption: { succeeded: true, detail: 'geöffnet' },
      },
    ],
  ])
}

/** Opens the field with what was released. */
export async function open(house: House, questionnaire: string): Promise<void> {
  const hashes = { questionnaire, recipients: 'r1', notice: 'p1' }
  await act(house, [['a-presse', { kind: 'openField', hashes }]])
}

/** The newest version, and how many there are. */
export async function newest(
  house: House,
): Promise<{ readonly questionnaire: Questionnaire; readonly version: number }> {
  const entries = await house.storage.dossiers.read(id)
  const versions = entries.filter(({ kind }) => kind === 'questionnaireSaved')
  const payload = versions.at(-1)?.payload
  const hash = Object(payload)['contentHash']
  const parsed = parseQuestionnaire(await house.storage.contents.read(String(hash)))
  if (!parsed.ok) throw new Error('No questionnaire has been saved.')
  return { questionnaire: parsed.questionnaire, version: versions.length }
}

/** The kinds of the entries after the first `before` ones, with who acted. */
export async function entriesAfter(house: House, before: number): Promise<readonly string[]> {
  const entries = await house.storage.dossiers.read(id)
  return entries.slice(before).map(({ kind, actor }) => `${kind} ${actor}`)
}

export async function entryCount(house: House): Promise<number> {
  return (await house.storage.dossiers.read(id)).length
}

async function act(house: House, lines: readonly Line[]): Promise<void> {
  for (const [actor, command] of lines) {
    const handled = await handleCommand(house.deps, id, command, actor, short)
    if (handled.kind !== 'done') throw new Error(JSON.stringify([command, handled]))
  }
}
