import type { Chart } from '@meinungsbild/exchange'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { brokenRules } from '../testing/page-rules.ts'
import { readMarkup, type Element } from '../testing/read-markup.ts'
import { chartSvg } from './chart-svg.ts'
import { textWidth } from './text-layout.ts'

const anyText = fc.oneof(
  fc.string({ maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom('W'.repeat(80), 'sehr zufrieden', 'Kinder\u00ADbetreuung', '68,4 %', '.', ''),
)
const anyShare = fc.oneof(
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.constantFrom(null, 0, 1, Number.NaN, Infinity, -1, 7),
)
const anyBars = fc.array(fc.record({ label: anyText, share: anyShare, shown: anyText }), {
  maxLength: 12,
})
const anyChart: fc.Arbitrary<Chart> = fc.oneof(
  fc.record({ kind: fc.constant('bars' as const), title: anyText, bars: anyBars }),
  fc.record({
    kind: fc.constant('histogram' as const),
    title: anyText,
    unit: anyText,
    bins: anyBars,
  }),
  fc.nat({ max: 11 }).chain((parts) =>
    fc.record({
      kind: fc.constant('stacked' as const),
      title: anyText,
      legend: fc.array(anyText, { minLength: parts, maxLength: parts }),
      rows: fc.array(
        fc.record({
          label: anyText,
          shares: fc.array(anyShare, { minLength: parts, maxLength: parts }),
          shown: fc.array(anyText, { minLength: parts, maxLength: parts }),
        }),
        { maxLength: 6 },
      ),
    }),
  ),
)

test('any shares and texts give finite numbers, nothing inline, no id', () => {
  fc.assert(
    fc.property(anyChart, fc.constantFrom('wide', 'narrow'), (chart, layout) => {
      const svg = chartSvg(chart, { layout })
      expect(brokenRules(svg)).toEqual([])
      for (const { name, attributes } of readMarkup(svg)) {
        expect(name).not.toBe('style')
        expect(attributes.has('id')).toBe(false)
        expect([...attributes.values()].join(' ')).not.toMatch(/NaN|Infinity|undefined/)
      }
    }),
    { numRuns: 300 },
  )
})

test('every text and every bar lies inside of the drawing', () => {
  fc.assert(
    fc.property(anyChart, fc.constantFrom('wide', 'narrow'), (chart, layout) => {
      const [root, ...elements] = readMarkup(chartSvg(chart, { layout }))
      const [, , width = 0, height = 0] =
        root?.attributes.get('viewBox')?.split(' ').map(Number) ?? []
      for (const element of elements) {
        const box = extent(element)
        if (!box) continue
        expect(box.left).toBeGreaterThanOrEqual(-0.02)
        expect(box.right).toBeLessThanOrEqual(width + 0.02)
        expect(box.top).toBeGreaterThanOrEqual(-0.02)
        expect(box.bottom).toBeLessThanOrEqual(height + 0.02)
      }
    }),
    { numRuns: 300 },
  )
})

test('a share of nothing is never drawn like a share that is withheld', () => {
  const bars = [
    { label: 'a', share: 0, shown: '0,0 %' },
    { label: 'b', share: null, shown: '.' },
  ]
  const svg = chartSvg({ kind: 'bars', title: 't', bars })
  expect(readMarkup(svg).filter(({ name }) => name === 'rect')).toHaveLength(1)
  expect(svg).toContain('. (zurückgehalten)')
  expect(chartSvg({ kind: 'bars', title: 't', bars }, { language: 'en' })).toContain('. (withheld)')
})

test('bars are as long as their shares', () => {
  const bars = [0.5, 0.25, 0.1].map((share) => ({ label: 'x', share, shown: String(share) }))
  const lengths = readMarkup(chartSvg({ kind: 'bars', title: 't', bars }))
    .filter(({ name }) => name === 'rect')
    .map((rect) => number(rect, 'width'))
  const [half = 0, quarter, tenth] = lengths
  expect(quarter).toBeCloseTo(half / 2, 1)
  expect(tenth).toBeCloseTo(half / 5, 1)
})

type Extent = Record<'left' | 'right' | 'top' | 'bottom', number>

function extent(element: Element): Extent | undefined {
  const x = number(element, 'x')
  const y = number(element, 'y')
  if (element.name === 'rect') {
    return {
      left: x,
      right: x + number(element, 'width'),
      top: y,
      bottom: y + number(element, 'height'),
    }
  }
  if (element.name !== 'text' || element.text === '') return undefined
  const size = number(element, 'font-size')
  const weight = number(element, 'font-weight') === 600 ? 600 : 400
  const width = textWidth(element.text, { size, weight })
  const anchor = element.attributes.get('text-anchor') ?? 'start'
  const left = anchor === 'middle' ? x - width / 2 : anchor === 'end' ? x - width : x
  return { left, right: left + width, top: y - size * 0.75, bottom: y + size * 0.2 }
}

function number(element: Element, name: string): number {
  return Number(element.attributes.get(name) ?? Number.NaN)
}
