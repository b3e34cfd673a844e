import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { CONCEPT } from './examples/concept.ts'
import { MEMO } from './examples/memo.ts'
import { PRESS_RELEASE } from './examples/press-release.ts'
import { QUESTIONNAIRE } from './examples/questionnaire.ts'
import { readPdf } from './examples/read-pdf.ts'
import { REPORT } from './examples/report.ts'
import { renderOdt } from './render-odt.ts'

const run = promisify(execFile)
const office = await run('soffice', ['--version']).then(
  () => true,
  () => false,
)

describe.skipIf(!office)('in LibreOffice (skipped where `soffice` is not installed)', () => {
  let folder = ''
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'meinungsbild-odt-'))
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  test('every kind of paper opens, with its title, its pages and the end of its text', async () => {
    const papers = { CONCEPT, MEMO, PRESS_RELEASE, REPORT, QUESTIONNAIRE }
    const files = Object.entries(papers).map(([name, paper]) => ({
      file: join(folder, name),
      paper,
    }))
    for (const { file, paper } of files) await writeFile(`${file}.odt`, renderOdt(paper))
    await run(
      'soffice',
      [
        `-env:UserInstallation=file://${folder}/profile`,
        '--headless',
        '--convert-to',
        'pdf',
        '--outdir',
        folder,
        ...files.map(({ file }) => `${file}.odt`),
      ],
      { timeout: 110_000 },
    )
    for (const { file, paper } of files) {
      const pdf = await readPdf(new Uint8Array(await readFile(`${file}.pdf`)))
      expect(pdf.title).toBe(paper.title)
      expect(pdf.shown.join(' ')).toContain(paper.letterhead.unit)
      expect(pdf.shown.at(-1)).toContain(`Seite ${pdf.pages} von ${pdf.pages}`)
    }
    const questionnaire = await readPdf(
      new Uint8Array(await readFile(join(folder, 'QUESTIONNAIRE.pdf'))),
    )
    expect(questionnaire.shown.at(-1)).toContain('20095 Hamburg')
  }, 120_000)
})
