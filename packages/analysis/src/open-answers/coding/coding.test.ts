import { describe, expect, test } from 'vitest'
import { agreementOf } from './agreement.ts'
import { codingState } from './coding-state.ts'
import { nextScheme, schemeFlaws, type CodingScheme, type TypedCode } from './coding-scheme.ts'
import { kappaInWords } from './kappa-in-words.ts'

const typed = (de: string, id?: string): TypedCode => ({
  id,
  label: { de },
  description: '',
  example: '',
})

describe('a coding scheme', () => {
  test('is written anew until it is used, then becomes a new version', () => {
    const first = nextScheme([], [typed('Bänke'), typed('Wege')], false)
    expect(first).toMatchObject({ version: 1, codes: [{ id: 'c1' }, { id: 'c2' }] })
    const again = nextScheme([first], [typed('Wege', 'c2')], false)
    expect(again).toMatchObject({ version: 1, codes: [{ id: 'c2' }] })
    const second = nextScheme([first], [typed('Wege', 'c2'), typed('Hunde')], true)
    expect(second).toMatchObject({ version: 2, codes: [{ id: 'c2' }, { id: 'c3' }] })
    // An id that was taken out does not come back for something else, even if somebody sends it.
    const third = nextScheme([first, second], [typed('Lärm', 'c1')], true)
    expect(third).toMatchObject({ version: 3, codes: [{ id: 'c4' }] })
  })

  test('needs a name for every code, and each of them once', () => {
    expect(
      schemeFlaws([typed('Wege'), typed(' '), typed(' wege '), typed('x'.repeat(101))]),
    ).toEqual([
      { index: 1, code: 'labelMissing' },
      { index: 2, code: 'labelDoubled' },
      { index: 3, code: 'labelTooLong' },
    ])
  })
})

describe('agreement', () => {
  const scheme: CodingScheme = {
    version: 1,
    codes: ['a', 'b'].map((id) => ({ ...typed(id), id })),
  }
  /** Codes of 50 texts: both give `a` to 20, the first alone to 5, the second alone to 10, neither to 15. */
  const counts = [
    [20, 'a', 'a'],
    [5, 'a', ''],
    [10, '', 'a'],
    [15, '', ''],
  ] as const
  const pairs = counts.flatMap(([count, one, other]) =>
    Array.from({ length: count }, () => [one, other] as const),
  )
  const texts = pairs.map((_, index) => `t${index}`)
  const codings = pairs.flatMap((pair, index) =>
    pair.map((own, nth) => ({
      text: `t${index}`,
      coder: `coder${nth}`,
      codes: own === '' ? [] : [own],
      version: 1,
    })),
  )

  test('is the kappa of the textbook: 0.4 for 35 of 50, half of them by chance', () => {
    const { coders } = codingState(scheme, texts, codings, [])
    const agreement = agreementOf(scheme, coders)
    expect(agreement).toMatchObject({ texts: 50, coders: 2, sameCodes: 0.7 })
    const [a, b] = agreement?.byCode ?? []
    expect(a?.observed).toBe(0.7)
    expect(a?.kappa).toBeCloseTo(0.4, 12)
    // Nobody gave it: all agree, and nothing can be said about chance.
    expect([b?.observed, b?.kappa]).toEqual([1, undefined])
    // Pooled: observed (0.7 + 1) / 2, expected (0.5 + 1) / 2.
    expect(agreement?.overall.kappa).toBeCloseTo((0.85 - 0.75) / 0.25, 12)
  })

  test('of three is the mean over their pairs', () => {
    const third = codings
      .filter(({ coder }) => coder === 'coder1')
      .map((coding) => ({ ...coding, coder: 'coder2' }))
    const { coders } = codingState(scheme, texts, [...codings, ...third], [])
    const agreement = agreementOf(scheme, coders)
    expect(agreement?.byCode[0]?.kappa).toBeCloseTo((0.4 + 0.4 + 1) / 3, 12)
    expect(agreement?.sameCodes).toBeCloseTo((0.7 + 0.7 + 1) / 3, 12)
  })

  test('leaves out whoever is not done', () => {
    const begun = { text: 't0', coder: 'coder2', codes: ['b'], version: 1 }
    const all = codingState(scheme, texts, [...codings, begun], [])
    const { coders } = codingState(scheme, texts, codings, [])
    expect(agreementOf(scheme, all.coders)).toEqual(agreementOf(scheme, coders))
  })

  test('has words for its size', () => {
    expect(
      [-0.1, 0, 0.2, 0.21, 0.4, 0.41, 0.6, 0.61, 0.8, 0.81, 1].map(
        (kappa) => kappaInWords(kappa)['en'],
      ),
    ).toEqual([
      'worse than chance',
      'slight',
      'slight',
      'fair',
      'fair',
      'moderate',
      'moderate',
      'substantial',
      'substantial',
      'almost perfect',
      'almost perfect',
    ])
  })
})

test('a coder is done when every text has a coding that stands, and has to look again at what lost its code', () => {
  const scheme: CodingScheme = { version: 2, codes: [{ ...typed('b'), id: 'b' }] }
  const coding = { coder: 'anna', version: 1 }
  const codings = [
    { ...coding, text: 't1', codes: ['a', 'b'] },
    { ...coding, text: 't2', codes: [] },
  ]
  const { coders, final } = codingState(scheme, ['t1', 't2'], codings, [])
  expect(coders).toMatchObject([{ coder: 'anna', isDone: true, outdated: ['t1', 't2'] }])
  expect([...final]).toEqual([
    ['t1', ['b']],
    ['t2', []],
  ])
  const lost = [...codings.slice(0, 1), { ...coding, text: 't2', codes: ['a'] }]
  expect(codingState(scheme, ['t1', 't2'], lost, []).coders).toMatchObject([{ isDone: false }])
})
