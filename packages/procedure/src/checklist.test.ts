import { describe, expect, test } from 'vitest'
import { thingsThere, tickStanding } from './checklist.ts'
import type { Command } from './command.ts'
import { firstComplaint, unless } from './course.arbitrary.ts'
import type { Entry } from './entry.ts'
import { findStep } from './find.ts'
import * as path from './hamburg-path.examples.ts'
import type { Model } from './model.ts'
import { hamburg } from './models/hamburg.ts'
import { beginning, refusalOf, tell, write, type Line, type Story } from './story.examples.ts'
import { timeline } from './timeline.ts'

const start = beginning(hamburg)
const approved = tell(start, ...path.untilApproved2)
/** Everything ticked, the step not yet completed. */
const ticked = tell(approved, ...path.implementation.slice(0, -1))
const complete: Line = ['press', { kind: 'completeStep', step: '2.4' }]

const tick = (point: string, more: Partial<Command> = {}): Line => [
  'press',
  { kind: 'tickChecklist', point, done: true, ...more } as Command,
]
const questionnaire = (contentHash: string): Line => [
  'press',
  { kind: 'saveQuestionnaire', contentHash, flaws: 0, variables: ['zufrieden'] },
]

/** What an entry made, as `thingsThere` names it. */
function hashIn(entry: Entry | undefined): string | undefined {
  if (entry?.kind === 'ballotBoxChosen')
    return entry.box.kind === 'sealed' ? entry.box.publicKey : 'open'
  return entry !== undefined && 'contentHash' in entry ? entry.contentHash : undefined
}

function isDecision(model: Model, step: string): boolean {
  return findStep(model, step)?.decision !== undefined
}

function standing({ state }: Story, id: string) {
  const point = findStep(hamburg, '2.4')?.checklist?.find((each) => each.id === id)
  if (point === undefined) throw new Error(`There is no ${id}.`)
  return tickStanding(hamburg, state, '2.4', point)
}

describe('a point of the checklist', () => {
  test('is ticked only once what it rests on is there', () => {
    expect(refusalOf(approved, tick('answers'))).toMatchObject({
      code: 'notComplete',
      field: 'point',
      missing: [{ de: 'Der Fragebogen fehlt noch.' }],
    })
    expect(refusalOf(approved, tick('deletionPlan'))?.missing?.[0]?.en).toBe(
      'The privacy notice is still missing.',
    )
    const asked = tell(approved, questionnaire('q1'))
    expect(refusalOf(asked, tick('answers'))).toBeUndefined()
    expect(refusalOf(asked, tick('participants'))?.code).toBe('notComplete')
    expect(refusalOf(asked, tick('pricing'))?.missing?.[0]?.de).toBe(
      'Es ist noch kein Preismodell gewählt.',
    )
    expect(standing(asked, 'answers')).toEqual({ kind: 'open' })
  })

  test('goes stale with its words when the thing has changed, and only then', () => {
    expect(standing(ticked, 'pretest').kind).toBe('holds')
    const changed = tell(ticked, questionnaire('q2'))
    expect(standing(changed, 'pretest')).toMatchObject({
      kind: 'stale',
      because: [{ de: 'Der Fragebogen wurde danach geändert.' }],
    })
    expect(standing(changed, 'participants').kind).toBe('holds')
    expect(standing(changed, 'deletionPlan').kind).toBe('holds')
    const refusal = refusalOf(changed, complete)
    expect(refusal?.missing?.map(({ de }) => de)).toContain(
      'Noch einmal abzuhaken: Pretest durchgeführt und ausgewertet. Der Fragebogen wurde danach geändert.',
    )
    expect(refusal?.missing).toHaveLength(6)

    const again = tell(
      changed,
      ...['questionTypes', 'questions', 'answers', 'pretest', 'accessibility'].map((id) =>
        tick(id),
      ),
      tick('translations', { notNeeded: true, note: 'Nur deutsch' }),
    )
    expect(refusalOf(again, complete)).toBeUndefined()
    // What was ticked is there again, word for word.
    expect(standing(tell(changed, questionnaire('q1')), 'pretest').kind).toBe('holds')
  })

  test('goes stale when the approval before it lapses, also once the concept is approved anew', () => {
    const change = { ...write(hamburg, 'detailedConcept', 'detailedConcept-3'), confirmVoid: true }
    const voided = tell(ticked, ['press', change as Command])
    for (const point of ['pretest', 'deletionPlan', 'pricing'])
      expect([point, standing(voided, point)]).toMatchObject([
        point,
        { kind: 'stale', because: [{ de: 'Danach ist erloschen: Freigabe des Feinkonzepts.' }] },
      ])
    const anew = tell(
      voided,
      [
        'dpo',
        {
          kind: 'giveOpinion',
          document: 'detailedConcept',
          contentHash: 'detailedConcept-3',
          verdict: 'noObjections',
          text: 'Gut.',
        },
      ],
      [
        'statistics',
        {
          kind: 'coSign',
          document: 'detailedConcept',
          contentHash: 'detailedConcept-3',
          mark: 'signed',
        },
      ],
      ['press', { kind: 'completeStep', step: '2.1' }],
      ['press', write(hamburg, 'detailedMemo', 'detailedMemo-3')],
      ['press', { kind: 'submitMemo', document: 'detailedMemo', contentHash: 'detailedMemo-3' }],
      [
        'senator',
        {
          kind: 'decide',
          step: '2.3',
          contentHash: 'detailedMemo-3',
          outcome: 'approved',
          reason: '',
        },
      ],
    )
    expect(refusalOf(anew, complete)?.missing).toHaveLength(12)
    expect(standing(tell(anew, tick('pretest')), 'pretest').kind).toBe('holds')
  })

  test('is said not to be needed only with a reason, and only where the procedure allows it', () => {
    const lapse = (point: string, note?: string): Line =>
      tick(point, { notNeeded: true, ...(note === undefined ? {} : { note }) })
    expect(refusalOf(approved, lapse('pricing'))).toMatchObject({ code: 'invalid', field: 'note' })
    expect(refusalOf(approved, lapse('questions', 'Keine'))).toMatchObject({
      code: 'invalid',
      field: 'point',
    })
    const lapsed = tell(approved, lapse('pricing', 'Eigener Betrieb'))
    expect(standing(lapsed, 'pricing')).toMatchObject({
      kind: 'holds',
      tick: { notNeeded: true, note: 'Eigener Betrieb' },
    })
    expect(timeline(lapsed.entries).at(-1)?.sentence.de).toBe(
      'Anna Berg (Pressestelle) hat vermerkt, dass dieser Punkt entfällt: Preismodell gewählt (entfällt bei eigenem Betrieb) (Eigener Betrieb).',
    )
    // The survey has got one after all.
    const chosen = tell(lapsed, ...path.implementation.slice(3, 4))
    expect(standing(chosen, 'pricing').kind).toBe('stale')
  })

  test('keeps what was looked at beside the dossier', () => {
    const story = tell(approved, questionnaire('q1'), tick('pretest', { seen: { testRuns: 't1' } }))
    expect(standing(story, 'pretest')).toMatchObject({ tick: { seen: { testRuns: 't1' } } })
  })
})

test('whatever anybody tries, a step ends only with ticks that are younger than what they rest on', () => {
  const complaint = firstComplaint(({ command, before: { state, entries }, decided }, model) => {
    if (command.kind !== 'completeStep' || !decided.ok) return []
    const now = thingsThere(state)
    return (findStep(model, command.step)?.checklist ?? []).flatMap(({ id, restsOn = [] }) => {
      const given = entries.findLast(
        (each) =>
          each.kind === 'checklistTicked' && each.step.id === command.step && each.point.id === id,
      )
      if (given?.kind !== 'checklistTicked' || !given.done) return [`${id} was never ticked`]
      const at = entries.indexOf(given)
      const older = entries.slice(0, at).toReversed()
      const before = {
        questionnaire: older.find(({ kind }) => kind === 'questionnaireSaved'),
        participantsPlan: older.find(({ kind }) => kind === 'participantsPlanSaved'),
        privacyNotice: older.find(({ kind }) => kind === 'privacyNoticeSaved'),
        tariff: older.find(({ kind }) => kind === 'tariffChosen'),
        ballotBox: older.find(({ kind }) => kind === 'ballotBoxChosen'),
      }
      return [
        ...restsOn.flatMap((thing) =>
          unless(
            (hashIn(before[thing]) ?? (thing === 'ballotBox' ? 'open' : undefined)) === now[thing],
            `${id}: ${thing} is another one`,
          ),
        ),
        ...unless(
          !entries
            .slice(at)
            .some((each) => each.kind === 'approvalVoided' && isDecision(model, each.step.id)),
          `${id}: an approval lapsed since`,
        ),
      ]
    })
  })
  expect(complaint).toBeUndefined()
})

describe('the choice of a tariff', () => {
  const choice = {
    kind: 'chooseTariff',
    tariff: { id: 't2', name: 'Angebot A' },
    total: 99_00,
    contentHash: 'k2',
    reason: 'Weniger Aufwand',
  } as const

  test('is on record with its cost and reason, may be made early, and another one replaces it', () => {
    const planning = tell(start, ...path.idea, ['press', choice])
    expect(planning.state.tariffChoices.at(-1)).toMatchObject({ total: 9900, contentHash: 'k2' })
    expect(timeline(planning.entries).at(-1)?.sentence).toEqual({
      de: 'Anna Berg (Pressestelle) hat das Preismodell „Angebot A“ gewählt, geschätzt 99,00 Euro: Weniger Aufwand',
      en: 'Anna Berg (Press office) chose the tariff “Angebot A”, estimated at 99.00 euros: Weniger Aufwand',
    })
    const other = tell(ticked, ['press', choice])
    expect(other.state.tariffChoices).toHaveLength(2)
    expect(standing(other, 'pricing').kind).toBe('stale')
  })

  test.each([
    [{ reason: ' ' }, 'reason'],
    [{ total: -1 }, 'tariff'],
    [{ total: 0.5 }, 'tariff'],
    [{ total: Number.NaN }, 'tariff'],
    [{ tariff: { id: 't', name: '' } }, 'tariff'],
    [{ contentHash: '' }, 'tariff'],
  ])('with %o is refused at its field', (change, field) => {
    expect(refusalOf(ticked, ['press', { ...choice, ...change }])).toMatchObject({
      code: 'invalid',
      field,
    })
  })

  test('is made by the press office', () => {
    expect(refusalOf(ticked, ['parks', choice])?.code).toBe('wrongRole')
  })
})
