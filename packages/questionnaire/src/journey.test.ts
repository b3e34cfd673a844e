import { describe, expect, it } from 'vitest'
import type { Answers } from './answers.ts'
import type { Circumstances } from './circumstances.ts'
import { complete } from './complete.ts'
import { journey, pageAfter, pageBefore } from './journey.ts'
import type { Question } from './question.ts'
import { agreement, both, pageOf, questionnaireOf } from './testing/examples.ts'

const circumstances: Circumstances = { seed: 1, today: '2026-11-22', language: 'de' }

const choice = (id: string, visibleIf?: string): Question => ({
  kind: 'singleChoice',
  id,
  text: both('?'),
  options: ['yes', 'no'].map((code) => ({ code, label: both(code) })),
  ...(visibleIf && { visibleIf }),
})
const yes = { kind: 'choice', code: 'yes' } as const
const no = { kind: 'choice', code: 'no' } as const

/** Have you a garden? - Do you grow fruit? - What fruit? The last depends on the middle one only. */
const garden = questionnaireOf(
  pageOf('garden', choice('garden')),
  { ...pageOf('fruit', choice('fruit')), visibleIf: "garden = 'yes'" },
  pageOf('which', choice('which', "fruit = 'yes'"), choice('thanks')),
)

const shown = (answers: Answers) =>
  journey(garden, answers, circumstances).pages.map(({ page, questions }) => [
    page.id,
    ...questions.map(({ id }) => id),
  ])

describe('a journey', () => {
  it('shows what the answers so far call for', () => {
    expect(shown({})).toEqual([
      ['garden', 'garden'],
      ['which', 'thanks'],
    ])
    expect(shown({ garden: yes, fruit: yes })).toEqual([
      ['garden', 'garden'],
      ['fruit', 'fruit'],
      ['which', 'which', 'thanks'],
    ])
  })

  it('forgets an answer whose question has become hidden, and all that hung on it', () => {
    const changed = { garden: no, fruit: yes, which: yes }
    expect(shown(changed)).toEqual(shown({ garden: no }))
    expect(complete(garden, changed, circumstances)).toMatchObject({
      ok: true,
      answers: { garden: no },
    })
  })

  it('leaves out a page whose questions are all hidden, but not one that has only words', () => {
    const hidden = pageOf('hidden', choice('a', "b = 'yes'"))
    const wordy = { ...pageOf('words'), introduction: both('Nun geht es um den Verkehr.') }
    const walk = journey(
      questionnaireOf(hidden, wordy, pageOf('end', choice('b'))),
      { b: yes },
      circumstances,
    )
    expect(walk.pages.map(({ page }) => page.id)).toEqual(['words', 'end'])
  })

  it('goes forth to the check page and back from it', () => {
    const walk = journey(garden, { garden: yes }, circumstances)
    expect(pageAfter(walk, 'garden')?.page.id).toBe('fruit')
    expect(pageAfter(walk, 'which')).toBeUndefined()
    expect(pageBefore(walk, 'which')?.page.id).toBe('fruit')
    expect(pageBefore(walk, 'garden')).toBeUndefined()
    expect(pageBefore(walk, 'check')?.page.id).toBe('which')
    expect(pageAfter(walk, 'nowhere')).toBeUndefined()
  })

  it('ends even if a draft has the same page id twice', () => {
    const walk = journey(
      questionnaireOf(pageOf('a', choice('a')), pageOf('b', choice('b')), pageOf('a', choice('c'))),
      {},
      circumstances,
    )
    expect(pageAfter(walk, 'b')?.page.id).toBe('a')
    expect(pageAfter(walk, 'a')).toBeUndefined()
  })

  it('forgets an option and a row that are not offered any more', () => {
    const survey = questionnaireOf(
      pageOf('home', choice('garden')),
      pageOf('plants', {
        kind: 'multipleChoice',
        id: 'plants',
        text: both('Was wächst bei Ihnen?'),
        options: [
          { code: 'herbs', label: both('Kräuter') },
          { code: 'trees', label: both('Bäume'), visibleIf: "garden = 'yes'" },
        ],
      }),
      pageOf('care', {
        kind: 'matrix',
        id: 'care',
        text: both('Wie viel Mühe machen sie?'),
        points: agreement,
        rows: [{ id: 'trees', label: both('Bäume'), visibleIf: "plants contains 'trees'" }],
      }),
    )
    const rows = { kind: 'rows', rows: { trees: { kind: 'choice', code: 'yes' } } } as const
    const plants = { kind: 'choices', codes: ['herbs', 'trees'] } as const
    const all = { garden: yes, plants, care: rows }
    expect(journey(survey, all, circumstances).answers).toEqual(all)
    expect(journey(survey, { ...all, garden: no }, circumstances).answers).toEqual({
      garden: no,
      plants: { kind: 'choices', codes: ['herbs'] },
    })
  })

  it('asks for what is required only under a condition', () => {
    const survey = questionnaireOf(
      pageOf('p', choice('garden'), { ...choice('fruit'), requiredIf: "garden = 'yes'" }),
    )
    expect(complete(survey, { garden: no }, circumstances).ok).toBe(true)
    expect(complete(survey, { garden: yes }, circumstances)).toMatchObject({
      ok: false,
      pageId: 'p',
      problems: [{ code: 'required', question: 'fruit' }],
    })
  })

  it('jumps forwards only, to a page, to the end or to another ending', () => {
    const jumping = (to: string) => ({
      ...questionnaireOf(
        pageOf('first', choice('a')),
        { ...pageOf('second', choice('b')), jumps: [{ if: "b = 'yes'", to }] },
        pageOf('third', choice('c')),
        pageOf('fourth', choice('d')),
      ),
      endings: [{ id: 'out', title: both('Danke'), text: both('Sie gehören nicht dazu.') }],
    })
    const walk = (to: string) => {
      const { pages, ending } = journey(jumping(to), { b: yes, c: no }, circumstances)
      return [...pages.map(({ page }) => page.id), ending?.id]
    }
    expect(walk('fourth')).toEqual(['first', 'second', 'fourth', undefined])
    expect(walk('end')).toEqual(['first', 'second', undefined])
    expect(walk('out')).toEqual(['first', 'second', 'out'])
    expect(walk('first')).toEqual(['first', 'second', 'third', 'fourth', undefined])
    expect(complete(jumping('out'), { b: yes, c: no }, circumstances)).toEqual({
      ok: true,
      answers: { b: yes },
      ending: 'out',
      quotas: [],
    })
  })

  it('leads to another ending once a quota is full, and says which quotas an answer counts for', () => {
    const survey = {
      ...questionnaireOf(pageOf('first', choice('garden')), pageOf('last', choice('fruit'))),
      endings: [{ id: 'full', title: both('Danke'), text: both('Es sind genug.') }],
      quotas: [{ id: 'gardeners', when: "garden = 'yes'", limit: 10, ending: 'full' }],
    }
    expect(complete(survey, { garden: yes }, circumstances)).toMatchObject({
      ending: undefined,
      quotas: ['gardeners'],
    })
    const late = { ...circumstances, fullQuotas: new Set(['gardeners']) }
    expect(journey(survey, { garden: yes }, late)).toMatchObject({
      pages: [{ page: { id: 'first' } }],
      ending: { id: 'full' },
    })
    expect(journey(survey, { garden: no }, late).ending).toBeUndefined()
  })

  it('computes values, puts answers into words and checks what belongs together', () => {
    const survey = questionnaireOf(
      pageOf(
        'home',
        { kind: 'number', id: 'people', text: both('Wie viele Personen?') },
        { kind: 'number', id: 'children', text: both('Wie viele Kinder?') },
        {
          kind: 'computed',
          id: 'adults',
          text: both('x'),
          type: 'number',
          value: 'people - children',
        },
      ),
      pageOf('adults', {
        ...choice('work'),
        text: both('Arbeiten alle {adults} Erwachsenen?'),
        checks: [{ that: "adults > 0 or work = 'no'", message: both('Bei {adults}?') }],
      }),
    )
    const number = (value: number) => ({ kind: 'number', value }) as const
    const answers = { people: number(3), children: number(3), work: yes }
    const walk = journey(survey, answers, circumstances)
    expect(walk.answers['adults']).toEqual(number(0))
    expect(walk.pages[1]?.questions[0]?.text['de']).toBe('Arbeiten alle 0 Erwachsenen?')
    expect(complete(survey, answers, circumstances)).toMatchObject({
      ok: false,
      problems: [{ code: 'checkFailed', question: 'work', message: both('Bei 0?') }],
    })
    expect(complete(survey, { ...answers, work: no }, circumstances).ok).toBe(true)
  })

  it('puts an answer into words without the comment on it', () => {
    const survey = questionnaireOf(
      pageOf(
        'p',
        { kind: 'yesNo', id: 'garden', text: both('Haben Sie einen Garten?'), comment: true },
        { ...choice('fruit'), text: both('Sie sagten „{garden}“. Und Obst?') },
      ),
    )
    const answers = { garden: { ...yes, comment: 'einen kleinen' } }
    const walk = journey(survey, answers, circumstances)
    expect(walk.pages[0]?.questions[1]?.text['de']).toBe('Sie sagten „ja“. Und Obst?')
  })
})
