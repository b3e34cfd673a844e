import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { agreementOf } from './agreement.ts'
import { codingState } from './coding-state.ts'
import { nextScheme, type CodingScheme, type TypedCode } from './coding-scheme.ts'
import { countCodes } from './count-codes.ts'

const rule = { minimumBase: 10, smallCell: 3 }
const ids = ['c1', 'c2', 'c3', 'c4']
const scheme: CodingScheme = { version: 1, codes: ids.map(code) }
const texts = Array.from({ length: 25 }, (_, index) => `t${index}`)
const someCodes = fc.subarray(ids)
const codings = fc.array(
  fc.record({
    text: fc.constantFrom(...texts, 'gone'),
    coder: fc.constantFrom('anna', 'bernd', 'cem'),
    codes: someCodes,
    version: fc.constant(1),
  }),
  { maxLength: 80 },
)
const whole = fc
  .array(fc.array(someCodes, { minLength: 25, maxLength: 25 }), { minLength: 1, maxLength: 3 })
  .map((coders) =>
    coders.flatMap((own, nth) =>
      own.map((codes, index) => ({
        text: texts[index] ?? '',
        coder: `coder${nth}`,
        codes,
        version: 1,
      })),
    ),
  )
const settlements = fc.array(fc.record({ text: fc.constantFrom(...texts), codes: someCodes }))

function code(id: string) {
  return { id, label: { de: id }, description: '', example: '' }
}

describe('counted codes', () => {
  test('are what counting by hand gives, rounded to a multiple of five next to it', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom(...texts), { minLength: 10, maxLength: 25 }),
        fc.infiniteStream(someCodes),
        (coded, stream) => {
          const final = new Map(coded.map((text) => [text, stream.next().value ?? []]))
          const counts = countCodes(scheme, final, rule)
          if (counts.kind === 'withheld') throw new Error('Ten are enough.')
          const all = [...final.values()]
          const near = (shown: number, count: number) =>
            shown % 5 === 0 && Math.abs(shown - count) < 5
          expect(near(counts.base.value, coded.length)).toBe(true)
          for (const { code: own, count, share } of counts.rows) {
            const exact = all.filter((codes) =>
              own === undefined ? codes.length === 0 : codes.includes(own.id),
            ).length
            expect(near(count.value, exact)).toBe(true)
            expect(share.value).toBeCloseTo(count.value / counts.base.value, 1)
          }
          // Whatever order the texts come in.
          expect(countCodes(scheme, new Map([...final].toReversed()), rule)).toEqual(counts)
        },
      ),
    )
  })

  test('are not told of fewer people than may be shown', () => {
    const nine = new Map(texts.slice(0, 9).map((text) => [text, ['c1']]))
    expect(countCodes(scheme, nine, rule)).toMatchObject({ code: 'baseTooSmall' })
  })

  test('do not tell by what moves which codes the text had that was taken away', () => {
    const people = Array.from({ length: 40 }, (_, index) => `text ${index}`)
    const rows = scheme.codes.map(({ id }, nth) => ({
      id,
      of: people.filter((_, index) => index % (nth + 3) === 1),
    }))
    const codesOf = (text: string) => rows.filter(({ of }) => of.includes(text)).map(({ id }) => id)
    const shown = (of: readonly string[]) => {
      const counts = countCodes(scheme, new Map(of.map((text) => [text, codesOf(text)])), rule)
      return counts.kind === 'withheld' ? [] : counts.rows.map(({ count }) => count.value)
    }
    const before = shown(people)
    const moved = people.flatMap((gone) => {
      const after = shown(people.filter((text) => text !== gone))
      return rows.flatMap(({ of }, row) => (before[row] === after[row] ? [] : [of.includes(gone)]))
    })
    expect(moved).toContain(true)
    expect(moved.filter((had) => !had).length).toBeGreaterThan(moved.length / 2)
  })
})

describe('the state of a coding', () => {
  test('has nothing of coders who are not done in what is compared and counted', () => {
    fc.assert(
      fc.property(codings, settlements, (all, settled) => {
        const { coders, differences, final } = codingState(scheme, texts, all, settled)
        const done = coders.filter(({ isDone }) => isDone).map(({ coder }) => coder)
        for (const { codings: given } of differences) {
          expect(given.map(({ coder }) => coder)).toEqual(done)
        }
        const finals = [...final.keys()]
        expect(finals.filter((text) => done.length === 0 || !texts.includes(text))).toEqual([])
      }),
    )
  })

  test('has for every text an agreed, a settled or a standing difference, never two of them', () => {
    fc.assert(
      fc.property(whole, settlements, (all, settled) => {
        const { differences, final } = codingState(scheme, texts, all, settled)
        const open = differences.filter((each) => each.settled === undefined)
        expect(final.size + open.length).toBe(texts.length)
        for (const difference of differences) {
          expect(final.get(difference.text)).toEqual(difference.settled)
          const last = settled.findLast(({ text }) => text === difference.text)
          expect(difference.settled).toEqual(last?.codes)
        }
      }),
    )
  })

  test('keeps what was coded where the code still exists', () => {
    fc.assert(
      fc.property(whole, someCodes, (all, left) => {
        const later = { version: 2, codes: left.map(code) }
        const { coders } = codingState(later, texts, all, [])
        for (const { text, coder, codes } of all) {
          const standing = codes.filter((own) => left.includes(own))
          const expected = codes.length > 0 && standing.length === 0 ? undefined : standing
          const own = coders.find((each) => each.coder === coder)
          expect(own?.codings.get(text)).toEqual(expected)
        }
      }),
    )
  })
})

describe('agreement', () => {
  test('of coders who gave the same is perfect, and does not depend on their order', () => {
    fc.assert(
      fc.property(whole, (all) => {
        const { coders } = codingState(scheme, texts, all, [])
        const agreement = agreementOf(scheme, coders)
        expect(agreement === undefined).toBe(coders.length < 2)
        const backwards = agreementOf(scheme, coders.toReversed())
        const none = 99
        expect(backwards?.overall.kappa ?? none).toBeCloseTo(agreement?.overall.kappa ?? none, 12)
        const twins = coders.slice(0, 1).flatMap((own) => [own, own])
        const perfect = agreementOf(scheme, twins)
        expect(perfect).toMatchObject({ sameCodes: 1, overall: { observed: 1 } })
        for (const { kappa = 1 } of perfect?.byCode ?? []) expect(kappa).toBeCloseTo(1, 12)
      }),
    )
  })
})

describe('a scheme', () => {
  const typed = fc.array(
    fc.record({ id: fc.option(fc.constantFrom('c1', 'c2', 'c9'), { nil: undefined }) }),
    { maxLength: 6 },
  )

  test('never gives the id of one code to another, whatever was taken out before', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(typed, fc.boolean()), { maxLength: 6 }), (steps) => {
        const versions: CodingScheme[] = []
        const given = new Set<string>()
        for (const [step, [own, isCoded]] of steps.entries()) {
          const before = versions.at(-1)
          const kept = new Set(before?.codes.map(({ id }) => id))
          const unique = own.filter(
            ({ id }, index) => own.findIndex((other) => other.id === id) === index,
          )
          const next = nextScheme(versions, unique.map(typedCode), isCoded || step > 0)
          expect(next.version).toBe((before?.version ?? 0) + 1)
          expect(new Set(next.codes.map(({ id }) => id)).size).toBe(next.codes.length)
          const added = next.codes.filter(({ id }) => !kept.has(id))
          expect(added.filter(({ id }) => given.has(id))).toEqual([])
          for (const { id } of next.codes) given.add(id)
          versions.push(next)
        }
      }),
    )
  })

  function typedCode({ id }: { readonly id: string | undefined }): TypedCode {
    return { id, label: { de: 'x' }, description: '', example: '' }
  }
})
