import { describe, expect, it } from 'vitest'
import type { Answers } from './answers.ts'
import { complete } from './complete.ts'
import { checkPage } from './check-page.ts'
import { journey } from './journey.ts'
import type { Question } from './question.ts'
import type { Page, Questionnaire } from './questionnaire.ts'
import { both, pageOf, questionnaireOf } from './testing/examples.ts'

const text = both('Wie?')
const here = { seed: 7, today: '2026-11-22', language: 'de' }
const choice = (id: string, ...codes: readonly string[]): Question => ({
  kind: 'singleChoice',
  id,
  text,
  options: codes.map((code) => ({ code, label: both(`Antwort ${code}`) })),
})
const chosen = (code: string) => ({ kind: 'choice', code }) as const
const walk = (questionnaire: Questionnaire, answers: Answers, circumstances = here) =>
  journey(questionnaire, answers, circumstances)
const pagesOf = (questionnaire: Questionnaire, answers: Answers) =>
  walk(questionnaire, answers).pages.map(({ page }) => page.id)

describe('jumps', () => {
  const first: Page = {
    ...pageOf('first', choice('town', 'yes', 'no')),
    jumps: [
      { if: "town = 'no'", to: 'outside' },
      { if: "town = 'yes'", to: 'third' },
    ],
  }
  const questionnaire: Questionnaire = {
    ...questionnaireOf(
      first,
      pageOf('second', choice('a', 'x')),
      { ...pageOf('third', choice('b', 'x')), jumps: [{ if: "b = 'x'", to: 'end' }] },
      pageOf('fourth', choice('c', 'x')),
    ),
    endings: [{ id: 'outside', title: text, text }],
  }

  it('lead past pages, to the end, or to another ending', () => {
    expect(pagesOf(questionnaire, {})).toEqual(['first', 'second', 'third', 'fourth'])
    expect(pagesOf(questionnaire, { town: chosen('yes') })).toEqual(['first', 'third', 'fourth'])
    const toTheEnd = { town: chosen('yes'), b: chosen('x') }
    expect(pagesOf(questionnaire, toTheEnd)).toEqual(['first', 'third'])
    const outside = walk(questionnaire, { town: chosen('no'), a: chosen('x') })
    expect(outside.pages.map(({ page }) => page.id)).toEqual(['first'])
    expect(outside.ending?.id).toBe('outside')
    expect(outside.answers).toEqual({ town: chosen('no') })
  })

  it('complete with the ending that was reached', () => {
    expect(complete(questionnaire, { town: chosen('no') }, here)).toEqual({
      ok: true,
      answers: { town: chosen('no') },
      ending: 'outside',
      quotas: [],
    })
  })
})

describe('quotas', () => {
  const questionnaire: Questionnaire = {
    ...questionnaireOf(
      pageOf('first', choice('sex', 'f', 'm')),
      pageOf('second', choice('a', 'x')),
    ),
    endings: [{ id: 'full', title: text, text }],
    quotas: [{ id: 'women', when: "sex = 'f'", limit: 10, ending: 'full' }],
  }

  it('lead to their ending only once they are full', () => {
    const answers = { sex: chosen('f') }
    expect(walk(questionnaire, answers).ending).toBeUndefined()
    const full = { ...here, fullQuotas: new Set(['women']) }
    expect(journey(questionnaire, answers, full).ending?.id).toBe('full')
    expect(journey(questionnaire, { sex: chosen('m') }, full).ending).toBeUndefined()
  })

  it('are named by the answers that count for them', () => {
    expect(complete(questionnaire, { sex: chosen('f') }, here)).toMatchObject({ quotas: ['women'] })
    expect(complete(questionnaire, { sex: chosen('m') }, here)).toMatchObject({ quotas: [] })
  })
})

describe('options and rows', () => {
  const questionnaire = questionnaireOf(
    pageOf('first', choice('car', 'yes', 'no')),
    pageOf('second', {
      kind: 'multipleChoice',
      id: 'ways',
      text,
      required: true,
      options: [
        { code: 'foot', label: text },
        { code: 'car', label: text, visibleIf: "car = 'yes'" },
      ],
    }),
  )
  const answers = { car: chosen('no'), ways: { kind: 'choices', codes: ['car'] } } as const

  it('that are not offered are not shown, and an answer to them does not count', () => {
    const { pages, answers: counted } = walk(questionnaire, answers)
    const shown = pages[1]?.questions[0]
    expect(shown).toMatchObject({ options: [{ code: 'foot' }] })
    expect(counted).toEqual({ car: chosen('no') })
    expect(complete(questionnaire, answers, here)).toMatchObject({
      ok: false,
      problems: [{ code: 'required', question: 'ways' }],
    })
  })
})

describe('words', () => {
  const questionnaire = questionnaireOf(
    pageOf('first', choice('town', 'n', 's'), { kind: 'shortText', id: 'name', text }),
    {
      ...pageOf('second', {
        kind: 'statement',
        id: 'hello',
        text: { de: 'Hallo {name}!', en: 'Hello {name}!' },
      }),
      introduction: { de: 'Sie wählten {town}, {{wirklich}}.', en: 'You chose {town}.' },
    },
  )

  it('carry the label of an earlier answer', () => {
    const { pages } = walk(questionnaire, { town: chosen('n') })
    expect(pages[1]?.page.introduction?.['de']).toBe('Sie wählten Antwort n, {wirklich}.')
  })

  it('never let an answer become markup', () => {
    const name = { kind: 'text', value: '[klick](http://x) **fett**\n# groß <b>' } as const
    const { pages } = walk(questionnaire, { name })
    expect(pages[1]?.questions[0]?.text['de']).toBe(
      String.raw`Hallo \[klick\]\(http\:\/\/x\) \*\*fett\*\*\, \# groß \<b\>!`,
    )
  })
})

describe('computed values', () => {
  const questionnaire = questionnaireOf(
    pageOf(
      'first',
      { kind: 'number', id: 'adults', text },
      { kind: 'number', id: 'children', text },
      { kind: 'computed', id: 'all', text, value: 'adults + children', type: 'number' },
    ),
    { ...pageOf('second', choice('big', 'x')), visibleIf: 'all > 4' },
  )

  it('are kept with the answers, decide what follows, and cannot be sent in', () => {
    const answers = {
      adults: { kind: 'number', value: 2 },
      children: { kind: 'number', value: 3 },
      all: { kind: 'number', value: 99 },
    } as const
    expect(pagesOf(questionnaire, answers)).toEqual(['first', 'second'])
    expect(complete(questionnaire, answers, here)).toMatchObject({
      answers: { all: { kind: 'number', value: 5 } },
    })
    expect(complete(questionnaire, { all: answers.all }, here)).toEqual({
      ok: true,
      answers: {},
      ending: undefined,
      quotas: [],
    })
  })
})

describe('checks and conditional requirement', () => {
  const message = { de: 'Nicht mehr Kinder als Personen.', en: 'Not more children than people.' }
  const page = pageOf(
    'first',
    { kind: 'number', id: 'people', text },
    {
      kind: 'number',
      id: 'children',
      text,
      requiredIf: 'people > 2',
      checks: [{ that: 'children <= people', message }],
    },
  )
  const problems = (people: number, children?: number) => {
    const { pages, answers } = walk(questionnaireOf(page), {
      people: { kind: 'number', value: people },
      ...(children !== undefined && { children: { kind: 'number', value: children } }),
    })
    return pages
      .flatMap((shown) => checkPage(shown, answers))
      .map(({ code, message: own }) => [code, own])
  }

  it('ask to mend what does not hold, and nothing of who has not answered', () => {
    expect(problems(2, 3)).toEqual([['checkFailed', message]])
    expect(problems(3, 3)).toEqual([])
    expect(problems(2)).toEqual([])
    expect(problems(3)).toEqual([['required', undefined]])
  })
})

describe('what is drawn by lot', () => {
  const codes = ['a', 'b', 'c', 'd', 'e', 'f']
  const shuffledChoice: Question = {
    kind: 'singleChoice',
    id: 'q',
    text,
    order: 'random',
    options: [
      ...codes.map((code) => ({ code, label: text })),
      { code: 'other', label: text, openText: true, fixed: true },
    ],
  }
  const questionnaire: Questionnaire = {
    ...questionnaireOf(
      pageOf('first', shuffledChoice),
      pageOf('second', choice('x', 'y')),
      pageOf('third', choice('z', 'y')),
    ),
    shuffledPages: [['second', 'third']],
    variants: [
      { id: 'A', share: 1 },
      { id: 'B', share: 3 },
    ],
  }
  const orders = (seeds: number) =>
    Array.from({ length: seeds }, (_, seed) => walk(questionnaire, {}, { ...here, seed }))
  const optionsOf = ({ pages }: ReturnType<typeof walk>) => {
    const question = pages[0]?.questions[0]
    return question?.kind === 'singleChoice' ? question.options.map(({ code }) => code) : []
  }

  it('is the same for the same seed and complete for every seed; fixed options keep their place', () => {
    for (const own of orders(50)) {
      expect(optionsOf(own).toSorted()).toEqual([...codes, 'other'])
      expect(optionsOf(own).at(-1)).toBe('other')
    }
    expect(optionsOf(walk(questionnaire, {}))).toEqual(optionsOf(walk(questionnaire, {})))
  })

  it('puts every option first about equally often (chi-square below 20.5 at 5 degrees of freedom, p = 0.001)', () => {
    const firsts = orders(3_000).map((own) => optionsOf(own)[0])
    const expected = 3_000 / codes.length
    const chiSquare = codes.reduce((sum, code) => {
      const count = firsts.filter((first) => first === code).length
      return sum + (count - expected) ** 2 / expected
    }, 0)
    expect(chiSquare).toBeLessThan(20.5)
  })

  it('shuffles pages within their group and draws variants by their shares', () => {
    const seconds = orders(400).map(({ pages }) => pages[1]?.page.id)
    const share = seconds.filter((id) => id === 'third').length / 400
    expect(share).toBeGreaterThan(0.4)
    expect(share).toBeLessThan(0.6)
    const variant: Questionnaire = {
      ...questionnaire,
      pages: [{ ...pageOf('b', choice('only', 'x')), visibleIf: "variant() = 'B'" }],
    }
    const seen = Array.from(
      { length: 400 },
      (_, seed) => walk(variant, {}, { ...here, seed }).pages.length,
    )
    const shown = seen.filter((pages) => pages === 1).length / 400
    expect(shown).toBeGreaterThan(0.67)
    expect(shown).toBeLessThan(0.83)
  })
})
