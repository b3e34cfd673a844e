import { expect, test } from 'vitest'
import { CHARTS, HARD_CHARTS } from './examples/charts.ts'
import { LETTERHEAD_WITH_ARMS } from './examples/letterhead.ts'
import { ofRole, readPdf } from './examples/read-pdf.ts'
import { REPORT } from './examples/report.ts'
import { renderPdf } from './render-pdf.ts'

test('a report shows the charts of the product, with the figures as real text', async () => {
  const pdf = await readPdf(await renderPdf(REPORT))
  const [scale, ages] = ofRole(pdf.elements, 'Figure')
  expect(scale?.text).toContain('52 %')
  expect(ages?.text).toContain('65 Jahre und älter')
  expect(ages?.alt).toContain('65 Jahre und älter 89 %')
})

test.for([CHARTS, HARD_CHARTS])(
  '$title: each is a figure with words for it and its table behind it',
  async (paper) => {
    const { elements, marked, metadata } = await readPdf(await renderPdf(paper))
    expect(marked).toBe(true)
    expect(metadata).toContain('<pdfuaid:part>1</pdfuaid:part>')
    const figures = paper.blocks.filter((block) => block.kind === 'figure')
    const shown = ofRole(elements, 'Figure')
    expect(shown).toHaveLength(figures.length)
    for (const [index, { chart, caption }] of figures.entries()) {
      const alternative = shown[index]?.alt ?? ''
      expect(alternative).toContain(caption)
      expect(alternative.length).toBeGreaterThan(caption.length + 10)
      expect(alternative).toMatch(/\.$/)
      expect(chart.title).not.toBe('')
    }
    const figured = figures.filter(({ table }) => table.rows.length > 0)
    expect(ofRole(elements, 'Table').length).toBeGreaterThanOrEqual(figured.length)
  },
)

test('a map as high as two pages stays on one', async () => {
  const areas = Array.from({ length: 140 }, (_, index) => ({
    label: `Stadtteil mit einem langen Namen ${index}`,
    polygons: [],
    figure: { value: 0.5, shown: `${index} %` },
  }))
  const map = { kind: 'map', title: 'Viele', classes: [], areas } as const
  const table = { kind: 'table', caption: '', head: ['x'], rows: [['x']], numeric: [] } as const
  const block = { kind: 'figure', chart: map, caption: 'Karte', table } as const
  const { shown } = await readPdf(await renderPdf({ ...REPORT, blocks: [block] }))
  const pages = shown.filter((page) => page.includes('Stadtteil'))
  expect(pages).toHaveLength(1)
  expect(pages[0]).toContain('139 %')
})

test('the letterhead has address and coat of arms, which is seen and not read out', async () => {
  const pdf = await readPdf(
    await renderPdf({ ...REPORT, letterhead: LETTERHEAD_WITH_ARMS, blocks: [] }),
  )
  expect(pdf.text).toContain('Gänsemarkt 36, 20354 Hamburg')
  expect(pdf.text).toContain('vm21@auental.example.org')
  expect(ofRole(pdf.elements, 'Figure')).toEqual([])
  expect(pdf.metadata).toContain('<pdfuaid:part>1</pdfuaid:part>')
})

test('a cover sheet has the first page for itself, unless nothing follows', async () => {
  const cover = { kind: 'facts', facts: [{ label: 'Nutzen', value: 'Klarheit' }] } as const
  const text = { kind: 'paragraph', text: 'Anlass und Ziel' } as const
  const paper = { ...REPORT, style: 'concept', coverSheet: true } as const
  const { shown } = await readPdf(await renderPdf({ ...paper, blocks: [cover, text] }))
  expect(shown).toHaveLength(2)
  expect(shown[0]).toContain('Klarheit')
  expect(shown[0]).not.toContain('Anlass')
  expect(shown[1]).toContain('Anlass und Ziel')
  expect((await readPdf(await renderPdf({ ...paper, blocks: [cover] }))).pages).toBe(1)
})
