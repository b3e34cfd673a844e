import { describe, expect, test } from 'vitest'
import { decide } from './decide.ts'
import { directive } from './directives/directive.ts'
import { documentHistory } from './document-history.ts'
import { replay } from './evolve.ts'
import {
  decision1,
  press,
  publication,
  untilApproved1,
  untilDecided3,
  untilMemo1,
  whole,
} from './hamburg-path.examples.ts'
import { hamburg } from './models/hamburg.ts'
import { openNotices } from './open-notices.ts'
import { readEntries } from './read-entries.ts'
import { isPubliclyVisible, mayReadResults } from './results.ts'
import { currentSteps, stepList } from './step-list.ts'
import { attempt, beginning, tell } from './story.examples.ts'
import { tasksOf } from './tasks.ts'
import { timeline } from './timeline.ts'

const start = beginning(hamburg)

describe('the Hamburg model from the idea to the file', () => {
  const story = tell(start, ...whole)

  test('goes through every step, the detailed concept twice, and closes', () => {
    const steps = stepList(hamburg, story.state)
    expect(steps.map(({ id, status, round }) => `${id} ${status} ${round}`)).toEqual([
      ...['1.1', '1.2', '1.3', '1.4', '1.5', '1.6', '1.7'].map((id) => `${id} done 1`),
      ...['2.1', '2.2', '2.3'].map((id) => `${id} done 2`),
      ...['2.4', '2.5', '3.1', '3.2', '3.3', '3.4', '3.5', '3.6', '3.7'].map(
        (id) => `${id} done 1`,
      ),
    ])
    expect(story.state.status).toBe('closed')
    expect(story.state.closing?.retentionEnd).toBe('2036-12-31')
  })

  test('is told again by its entries, also after they lay in a dossier as JSON', () => {
    expect(replay(hamburg, story.entries)).toEqual(story.state)
    const read = readEntries(JSON.parse(JSON.stringify(story.entries)))
    expect(read.ok && replay(hamburg, read.entries)).toEqual(story.state)
  })

  test('can be read as sentences in both languages, and says who stood in for whom', () => {
    const lines = timeline(story.entries)
    expect(lines).toHaveLength(story.entries.length)
    for (const { sentence } of lines) {
      expect(sentence.de).not.toMatch(/undefined|\[object/)
      expect(sentence.en).not.toMatch(/undefined|\[object/)
    }
    expect(lines.map(({ sentence }) => sentence.de)).toContain(
      'Jan Ott (Leitung, In Vertretung) hat in Schritt 2.3 Entscheidung 2 über „Vermerk zum Feinkonzept“ (Fassung 2) entschieden: freigegeben.',
    )
    expect(lines.map(({ sentence }) => sentence.en)).toContain(
      'Automatic notice to Ute Sand (Amt für Grün): Approved memo on the outline concept. “Memo on the outline concept” (version 1).',
    )
  })

  test('nothing can be done once it is closed, but noting a notice', () => {
    const [notice] = openNotices(story.state, 'parks')
    const late = attempt(story, ['press', { kind: 'noteField', text: 'Nachtrag' }])
    expect(late).toMatchObject({ ok: false, refusal: { code: 'closed' } })
    const noted = tell(story, ['parks', { kind: 'acknowledgeNotice', notice: notice?.id ?? '' }])
    expect(openNotices(noted.state, 'parks')).toHaveLength(
      openNotices(story.state, 'parks').length - 1,
    )
  })
})

describe('decision 1', () => {
  const before = tell(start, ...untilMemo1)
  const after = tell(start, ...untilApproved1)

  test('sends the approved memo to the press office and the units at the same moment', () => {
    const sent = after.entries
      .slice(before.entries.length)
      .filter(({ kind }) => kind === 'noticeSent')
    const seed = sent.map((entry) => entry.kind === 'noticeSent' && entry.to.account)
    expect(seed).toEqual(['press', 'press2', 'parks', 'culture', 'dpo', 'statistics'])
    expect(new Set(sent.map(({ at }) => at))).toEqual(new Set([after.entries.at(-1)?.at]))
  })

  test('is the task of the Leitung, and of nobody else', () => {
    const isDecision = (actor: string) =>
      tasksOf(hamburg, before.state, actor).some(({ action }) => action.kind === 'decide')
    expect(['senator', 'deputy', 'press', 'parks', 'dpo'].filter(isDecision)).toEqual([
      'senator',
      'deputy',
    ])
  })

  test('writes a directive whose points follow the dossier', () => {
    const marks = (story: typeof before) =>
      directive(hamburg, story.state, 'outlineMemo').map(({ kind, done }) => `${kind} ${done}`)
    expect(marks(before)).toEqual([
      'memo true',
      'coSignature false',
      'decision false',
      'notice false',
      'onward false',
      'file false',
    ])
    expect(marks(after)).toContain('decision true')
    expect(marks(after)).toContain('notice false')
    const noted = after.state.notices.reduce(
      (soFar, { id: notice, account }) =>
        tell(soFar, [account, { kind: 'acknowledgeNotice', notice }]),
      after,
    )
    expect(marks(noted)).toContain('notice true')
  })

  test('can be put off; the day of the follow-up is the due date of the same step', () => {
    const deferred = tell(before, [
      'senator',
      {
        kind: 'decide',
        step: '1.6',
        contentHash: 'outlineMemo-1',
        outcome: 'deferred',
        reason: 'Haushalt',
        followUp: '2026-11-15',
      },
    ])
    expect(currentSteps(hamburg, deferred.state)).toMatchObject([
      { id: '1.6', round: 2, due: '2026-11-15' },
    ])
    expect(tell(deferred, decision1).state.steps['1.7']?.status).toBe('current')
  })

  test('may reject: the file closes, and what was not done is skipped', () => {
    const rejected = tell(before, [
      'senator',
      {
        kind: 'decide',
        step: '1.6',
        contentHash: 'outlineMemo-1',
        outcome: 'rejected',
        reason: 'Kein Bedarf',
      },
    ])
    expect(rejected.state.closing?.because).toBe('rejected')
    expect(rejected.state.steps['2.1']?.status).toBe('skipped')
    expect(rejected.state.approvals).toEqual([])
  })
})

describe('publication', () => {
  const decided = tell(start, ...untilDecided3)

  test('needs an embargo, and is visible from the embargo on', () => {
    const [draft, embargo, quote] = press
    if (!draft || !embargo || !quote) throw new Error('the example is incomplete')
    const drafted = tell(decided, draft, quote)
    expect(attempt(drafted, publication)).toMatchObject({
      ok: false,
      refusal: { code: 'notComplete' },
    })
    const published = tell(drafted, embargo, publication)
    expect(isPubliclyVisible(published.state, '2026-12-24T08:59:59Z')).toBe(false)
    expect(isPubliclyVisible(published.state, '2026-12-24T09:00:00Z')).toBe(true)
  })

  test('shows at once what is published after its embargo', () => {
    const drafted = tell(decided, ...press)
    const [actor, command] = publication
    if (typeof command === 'function') throw new Error('the example is incomplete')
    const late = decide(hamburg, drafted.state, command, { actor, at: '2027-01-02T10:00:00Z' })
    expect(late).toMatchObject({
      ok: true,
      entries: [
        { kind: 'published', visibleFrom: '2027-01-02T10:00:00Z' },
        {},
        {},
        {},
        {},
        {},
        {},
        {},
      ],
    })
  })

  test('runs beside the measures: both steps are current after decision 3', () => {
    expect(currentSteps(hamburg, decided.state).map(({ id }) => id)).toEqual(['3.5', '3.6'])
    expect(mayReadResults(decided.state)).toBe(true)
  })
})

test('the history of a document shows each version with what was said about exactly it', () => {
  const story = tell(start, ...whole)
  const history = documentHistory(story.state, 'detailedConcept')
  expect(
    history.map(({ version, current, opinions, coSignatures, approvals }) => ({
      version,
      current,
      opinions: opinions.length,
      marks: coSignatures.map(({ mark }) => mark),
      approvals: approvals.length,
    })),
  ).toEqual([
    { version: 2, current: true, opinions: 1, marks: ['noted'], approvals: 1 },
    { version: 1, current: false, opinions: 1, marks: ['signed'], approvals: 0 },
  ])
})
