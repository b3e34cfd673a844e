import { expect, test } from 'vitest'
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
