import { expect, test } from 'vitest'
import { CHARTS, HARD_CHARTS } from './examples/charts.ts'
import { CONCEPT } from './examples/concept.ts'
import { LETTERHEAD_WITH_ARMS } from './examples/letterhead.ts'
import { MEMO } from './examples/memo.ts'
import { PRESS_RELEASE } from './examples/press-release.ts'
import { QUESTIONNAIRE } from './examples/questionnaire.ts'
import { readPdf } from './examples/read-pdf.ts'
import { REPORT } from './examples/report.ts'
import { renderPdf } from './render-pdf.ts'

test.for([CHARTS, HARD_CHARTS, CONCEPT, MEMO, PRESS_RELEASE, QUESTIONNAIRE, REPORT])(
  '$title is kept as PDF/A-2a with all that it says, the same bytes each time',
  async (paper) => {
    const bytes = await renderPdf(paper, 'a-2a')
    const { metadata, marked, text } = await readPdf(bytes)
    expect(metadata).toContain('<pdfaid:part>2</pdfaid:part>')
    expect(metadata).toContain('<pdfaid:conformance>A</pdfaid:conformance>')
    expect(marked).toBe(true)
    expect(text).toBe((await readPdf(await renderPdf(paper))).text)
    expect(Buffer.from(await renderPdf(paper, 'a-2a')).equals(bytes)).toBe(true)
  },
)

test('a coat of arms does not keep a paper from the archive', async () => {
  const paper = { ...MEMO, letterhead: LETTERHEAD_WITH_ARMS }
  const { metadata } = await readPdf(await renderPdf(paper, 'a-2a'))
  expect(metadata).toContain('<pdfaid:part>2</pdfaid:part>')
})
