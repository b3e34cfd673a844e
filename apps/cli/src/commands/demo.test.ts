import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readZip, zipped } from '@meinungsbild/formats'
import { realFiles } from '@meinungsbild/formats/testing/real-files.ts'
import { describe, expect, test } from 'vitest'
import { firstBytes, paperFiles, shownResults } from '../demo/testing/demo-run.ts'
import { runCommand } from '../demo/testing/run-command.ts'
import { openWorkplace, processesOver } from '../demo/testing/workplace.ts'

const uster = realFiles('microdata/uster-jugendbefragung-2021')
const workplace = openWorkplace()
const file = (name: string) => fileURLToPath(new URL(`../demo/testing/${name}`, import.meta.url))

/** Plays in a folder of its own, which also takes the temporary files. */
async function playIn(name: string, questionnaire: string, answers: string) {
  const temporary = join(workplace, name, 'tmp')
  const output = join(workplace, name, 'output')
  mkdirSync(temporary, { recursive: true })
  const args = ['demo', '--questionnaire', questionnaire, '--answers', answers, '--output', output]
  const ended = await runCommand(args, { TMPDIR: temporary })
  return { ...ended, output, temporary }
}

/** The exported dossier proves itself; with one byte changed it says where. */
async function expectProof(dossier: string): Promise<void> {
  const proof = await runCommand(['verify', dossier], {})
  expect(proof).toMatchObject({ code: 0, stderr: '' })
  expect(proof.stdout).toMatch(/^Akte „.+“, ausgegeben am /)
  expect(proof.stdout).toContain('Die Akte ist unversehrt.')
  const zip = readZip(readFileSync(dossier), () => true)
  const files = zip.ok ? zip.files : new Map<string, Uint8Array>()
  const [concept = ''] = [...files.keys()].filter((name) => name.startsWith('dokumente/'))
  const altered = dossier.replace('.zip', '-geaendert.zip')
  const parts = [...files].map(([name, content]) => ({
    name,
    contents: [name === concept ? content.with(200, (content[200] ?? 0) ^ 1) : content],
  }))
  const pieces: Uint8Array[] = []
  for await (const piece of zipped(parts, new Date(0))) pieces.push(piece)
  writeFileSync(altered, Buffer.concat(pieces))
  const found = await runCommand(['verify', altered], {})
  rmSync(altered)
  expect(found).toMatchObject({ code: 1, stderr: '' })
  expect(found.stdout).toContain(`FEHLER  ${concept}: Die Datei wurde verändert.\n`)
  expect(found.stdout).not.toContain('unversehrt')
}

describe.concurrent('material from files', () => {
  test(
    'is played to the end and shows the frequencies of the file',
    { timeout: 300_000 },
    async () => {
      const played = await playIn(
        'clean',
        file('library-questionnaire.json'),
        file('library-answers.csv'),
      )
      const { code, stdout, stderr, output, temporary } = played
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
      expect(stdout).toContain('15 Zeilen, 15 Spalten zugeordnet')
      expect(stdout).toContain('15 Bürgerinnen und Bürger haben')
      expect(stdout).toMatch(
        /\n22 Zahlen verglichen, 0 abweichend, 11 geheim gehalten, 0 nicht übernommen\.\n$/,
      )

      const written = readdirSync(output).toSorted()
      const isPackage = (name: string) =>
        /^[0-9a-f-]{36}_Aussonderung\.Aussonderung\.0503\.zip$/.test(name)
      expect(written.filter((name) => !isPackage(name))).toEqual([
        ...paperFiles,
        '11-akte.zip',
        'ergebnisse.json',
      ])
      await expectProof(join(output, '11-akte.zip'))
      const packages = written.filter(isPackage)
      expect(packages.map((name) => firstBytes(join(output, name)).slice(0, 2))).toEqual(['PK'])
      expect(paperFiles.map((paper) => firstBytes(join(output, paper)))).toEqual(
        paperFiles.map(() => '%PDF-'),
      )
      // Counted by hand in library-answers.csv.
      const { participants, wrong } = shownResults(output)
      expect(participants).toBe(15)
      expect(wrong('besuch', { oft: 7, selten: 5, nie: 2 })).toEqual([])
      expect(wrong('angebote', { buecher: 8, filme: 3, raeume: 3, anderes: 1, nichts: 1 })).toEqual(
        [],
      )
      expect(wrong('zufrieden', { '1': 6, '2': 5, '3': 1 })).toEqual([])
      expect(wrong('urteil.auswahl', { gut: 7, mittel: 4, schlecht: 1 })).toEqual([])
      expect(wrong('woher', { schule: 7, zeitung: 4, anders: 2 })).toEqual([])

      expect(processesOver(join(workplace, 'clean'))).toEqual([])
      expect(readdirSync(temporary).filter((name) => name.startsWith('meinungsbild-demo'))).toEqual(
        [],
      )
    },
  )

  test(
    'a cell that does not fit is listed with its place, and the exit code says so',
    { timeout: 300_000 },
    async () => {
      const csv = join(workplace, 'unfit.csv')
      const clean = readFileSync(file('library-answers.csv'), 'utf8')
      const spoilt = clean
        .replace(
          'selten,1,0,0,0,0,2,mittel,schlecht,20,',
          'selten,1,0,0,0,0,lila,mittel,schlecht,200,',
        )
        .replace('\nnie,NA,NA,NA,NA,NA,NA,', '\nnie,1,NA,NA,NA,NA,NA,')
      writeFileSync(csv, spoilt)
      const { code, stdout, stderr, output } = await playIn(
        'unfit',
        file('library-questionnaire.json'),
        csv,
      )
      expect({ code, stderr }).toEqual({ code: 1, stderr: '' })
      expect(stdout.split('\n').filter((line) => line.includes('passt nicht'))).toEqual([
        expect.stringMatching(/^ {2}Zeile 3, zufrieden: „lila“ passt nicht \(.+\)$/),
        expect.stringMatching(/^ {2}Zeile 3, weg: „200“ passt nicht \(.+\)$/),
        expect.stringMatching(/^ {2}Zeile 13, angebote_buecher: „1“ passt nicht \(.+\)$/),
      ])
      expect(stdout).toMatch(/ 0 abweichend, 12 geheim gehalten, 3 nicht übernommen\.\n$/)
      expect(shownResults(output).wrong('zufrieden', { '1': 6, '2': 4, '3': 1 })).toEqual([])
    },
  )

  test('a queXML form with messy labels is played as well', { timeout: 300_000 }, async () => {
    const { code, stdout, stderr, output } = await playIn(
      'quexml',
      file('leisure-form.xml'),
      file('leisure-answers.csv'),
    )
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toContain('Frage tun: Die Antwort „Nichts davon“ wurde ergänzt')
    expect(stdout).toContain('welcher: „Schachclub“ steht bei Sonstiges (1 Zellen)')
    expect(stdout).toMatch(
      /\n15 Zahlen verglichen, 0 abweichend, 5 geheim gehalten, 0 nicht übernommen\.\n$/,
    )
    // Counted by hand in leisure-answers.csv.
    const { participants, wrong } = shownResults(output)
    expect(participants).toBe(12)
    expect(wrong('verein', { A1: 7, A2: 4 })).toEqual([])
    expect(wrong('tun', { S1: 6, S2: 6, S3: 4, none: 1 })).toEqual([])
    expect(wrong('orte.R1', { '2': 4, '1': 4, '-1': 2 })).toEqual([])
  })

  test.skipIf(uster.folder === undefined)(
    `the survey of Uster 2021 is played as well${uster.note}`,
    { timeout: 300_000 },
    async () => {
      const { code, stdout, stderr, output } = await playIn(
        'uster',
        join(uster.folder ?? '', 'fragebogen_QUExml.xml'),
        join(uster.folder ?? '', 'opendata_jugendbefragung.csv'),
      )
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
      expect(stdout).toContain('213 Zeilen, 76 Spalten zugeordnet')
      expect(stdout).toContain('213 Bürgerinnen und Bürger haben')
      expect(stdout).toMatch(
        /\n\d{3} Zahlen verglichen, 0 abweichend, \d+ geheim gehalten, 0 nicht übernommen\.\n$/,
      )
      // Counted with another tool.
      const { participants, wrong } = shownResults(output)
      expect(participants).toBe(213)
      expect(wrong('E1Konsum.AO03', { AO01: 198, AO02: 10, AO03: 5 })).toEqual([])
    },
  )
})

test.concurrent.each([
  ['only one file', ['--answers', 'x.csv'], /^Bitte geben Sie --questionnaire und --answers/],
  ['an unknown option', ['--answer', 'x'], /--answer.*meinungsbild help/],
])('%s is refused with one line', async (_, args, message) => {
  const { code, stdout, stderr } = await runCommand(['demo', ...args], {})
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
  expect(stderr).toMatch(message)
  expect(stderr.trimEnd()).not.toContain('\n')
})
