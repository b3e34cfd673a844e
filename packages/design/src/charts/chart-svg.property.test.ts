import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { brokenRules } from '../testing/page-rules.ts'
import { readMarkup, type Element } from '../testing/read-markup.ts'
import { chartDocument } from './chart-document.ts'
import { chartSvg } from './chart-svg.ts'
import { anyChart } from './charts.arbitrary.ts'
import { chartExamples } from './charts.examples.ts'
import { hardCharts } from './hard-charts.examples.ts'
import { textWidth } from './text-layout.ts'

const layouts = ['wide', 'narrow'] as const
const examples = Object.entries({ ...chartExamples, ...hardCharts })

test('any numbers and texts give finite numbers, nothing inline, no id, nothing foreign', () => {
  fc.assert(
    fc.property(anyChart, fc.constantFrom(...layouts), (chart, layout) => {
      const svg = chartSvg(chart, { layout })
      expect(chartSvg(chart, { layout })).toBe(svg)
      expectHarmless(svg)
    }),
    { numRuns: 300 },
  )
})

test('everything drawn lies inside of the drawing', () => {
  fc.assert(
    fc.property(anyChart, fc.constantFrom(...layouts), (chart, layout) => {
      expectInside(chartSvg(chart, { layout }))
    }),
    { numRuns: 300 },
  )
})

describe.each(layouts)('%s', (layout) => {
  test.each(examples)('%s: everything lies inside, no text on another', (_, chart) => {
    const svg = chartSvg(chart, { layout })
    expectHarmless(svg)
    expectInside(svg)
    expect(overlaps(svg)).toEqual([])
  })
})

test('a chart as a file has its title to be seen, on white, and is as harmless', () => {
  fc.assert(
    fc.property(anyChart, fc.constantFrom(...layouts), (chart, layout) => {
      const file = chartDocument(chart, { layout, caption: 'Wer gefragt war', source: 'Stadt' })
      const svg = file.replace(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n/, '').trimEnd()
      expectHarmless(svg)
      const [root, ...elements] = readMarkup(svg)
      const paper = elements.find(({ name }) => name === 'rect')
      expect(paper?.attributes.get('fill')).toBe('#ffffff')
      for (const side of ['width', 'height']) {
        expect(paper?.attributes.get(side)).toBe(root?.attributes.get(side))
      }
      const texts = elements.filter(({ name }) => name === 'text').map((one) => one.text)
      expect(texts).toContain('Wer gefragt war')
      expect(texts).toContain('Stadt')
    }),
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

function expectHarmless(svg: string): void {
  expect(brokenRules(svg)).toEqual([])
  for (const { name, attributes } of readMarkup(svg)) {
    expect(['svg', 'title', 'desc', 'g', 'rect', 'circle', 'path', 'text']).toContain(name)
    expect(attributes.has('id')).toBe(false)
    expect([...attributes.values()].join(' ')).not.toMatch(/NaN|Infinity|undefined|url\(/)
    const addresses = [...attributes].filter(([key]) => key !== 'xmlns').map(([, value]) => value)
    expect(addresses.join(' ')).not.toMatch(/:\/\//)
  }
}

function expectInside(svg: string): void {
  const [root, ...elements] = readMarkup(svg)
  const [, , width = 0, height = 0] = root?.attributes.get('viewBox')?.split(' ').map(Number) ?? []
  for (const element of elements) {
    for (const [x, y] of extent(element)) {
      expect(x).toBeGreaterThanOrEqual(-0.02)
      expect(x).toBeLessThanOrEqual(width + 0.02)
      expect(y).toBeGreaterThanOrEqual(-0.02)
      expect(y).toBeLessThanOrEqual(height + 0.02)
    }
  }
}

/** Pairs of texts of which one is written over the other. */
function overlaps(svg: string): readonly string[] {
  const texts = readMarkup(svg).filter(({ name, text }) => name === 'text' && text.trim() !== '')
  const rooms = texts.map((each) => ({ text: each.text, corners: textCorners(each) }))
  return rooms.flatMap(({ text, corners: [from, to] }, index) =>
    rooms.slice(index + 1).flatMap(({ text: other, corners: [otherFrom, otherTo] }) => {
      if (!from || !to || !otherFrom || !otherTo) return []
      const apart =
        to[0] <= otherFrom[0] + 0.5 ||
        otherTo[0] <= from[0] + 0.5 ||
        to[1] <= otherFrom[1] + 0.5 ||
        otherTo[1] <= from[1] + 0.5
      return apart ? [] : [`${text} / ${other}`]
    }),
  )
}

/** Corners of what an element covers; nothing for what draws nothing itself. */
function extent(element: Element): readonly (readonly [number, number])[] {
  switch (element.name) {
    case 'rect': {
      const [x, y] = [number(element, 'x'), number(element, 'y')]
      return [
        [x, y],
        [x + number(element, 'width'), y + number(element, 'height')],
      ]
    }
    case 'circle': {
      const [x, y, r] = [number(element, 'cx'), number(element, 'cy'), number(element, 'r')]
      return [
        [x - r, y - r],
        [x + r, y + r],
      ]
    }
    case 'path':
      return (element.attributes.get('d') ?? '').split(/[MLZ]/).flatMap((pair) => {
        const [x, y] = pair.split(' ').map(Number)
        return x === undefined || y === undefined ? [] : [[x, y] as const]
      })
    case 'text':
      return element.text === '' ? [] : textCorners(element)
    default:
      return []
  }
}

function textCorners(element: Element): readonly (readonly [number, number])[] {
  const [x, y, size] = [number(element, 'x'), number(element, 'y'), number(element, 'font-size')]
  const weight = number(element, 'font-weight') === 600 ? 600 : 400
  const width = textWidth(element.text, { size, weight })
  const anchor = element.attributes.get('text-anchor') ?? 'start'
  const left = anchor === 'middle' ? x - width / 2 : anchor === 'end' ? x - width : x
  return [
    [left, y - size * 0.75],
    [left + width, y + size * 0.2],
  ]
}

function number(element: Element, name: string): number {
  return Number(element.attributes.get(name) ?? Number.NaN)
}
