/**
 * `npm run a11y`: starts the real system with the demonstration, looks at every page in every state, and writes the report.
 * `--take-over` also makes the results those of the declaration of accessibility. `--against=COLLECTOR,ADMISSION,STAFF` looks at
 * a system that runs already. `--minutes=N` ends it after N minutes, and `--resume` goes on where the last run ended. The last line is one JSON object.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { installDemoAccounts, loadDemonstration, startHouse, type House } from '@meinungsbild/cli'
import { launchBrowser } from '../harness/launch-browser.ts'
import { everyAddress } from './addresses.ts'
import { openJournal } from './journal.ts'
import type { Origins } from './plan.ts'
import { gapOf } from './report/gaps.ts'
import { reportText } from './report/report-text.ts'
import { byRule, summaryOf } from './report/results.ts'
import { run } from './run.ts'

const folder = fileURLToPath(new URL('../../../docs/accessibility/', import.meta.url))
const declared = fileURLToPath(
  new URL('../../../packages/design/src/accessibility/test-results.json', import.meta.url),
)
const journal = fileURLToPath(new URL('../../../node_modules/.cache/a11y.jsonl', import.meta.url))
const { values } = parseArgs({
  options: {
    against: { type: 'string' },
    'take-over': { type: 'boolean', default: false },
    workers: { type: 'string', default: '3' },
    minutes: { type: 'string', default: '60' },
    resume: { type: 'boolean', default: false },
  },
})
const started = Date.now()
const say = (line: string) =>
  process.stdout.write(
    `  ${String(Math.round((Date.now() - started) / 1000)).padStart(4)} s  ${line}\n`,
  )

const data = mkdtempSync(join(tmpdir(), 'meinungsbild-a11y-'))
const house = values.against === undefined ? await demonstration() : undefined
const browser = await launchBrowser()
try {
  const origins = house === undefined ? named(values.against ?? '') : originsOf(house)
  const addresses = await everyAddress()
  const results = await run({
    browser,
    addresses,
    origins,
    workers: Number(values.workers),
    journal: openJournal(journal, values.resume),
    deadline: started + Number(values.minutes) * 60_000,
    say,
  })
  const summary = summaryOf(results)
  const known = {
    date: results.date,
    ...summary,
    gaps: byRule(results.looks, 'violations').map(gapOf),
  }
  const lines = (value: object) => `${JSON.stringify(value, null, 2)}\n`
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'report.md'), reportText(results))
  writeFileSync(
    join(folder, 'report.json'),
    lines({
      ...known,
      rules: {
        violations: byRule(results.looks, 'violations'),
        incomplete: byRule(results.looks, 'incomplete'),
      },
      journeys: results.journeys,
      readDocuments: results.documents,
      notVisited: results.notVisited,
      visited: [
        ...new Set(results.looks.map(({ surface, address }) => `${surface} ${address}`)),
      ].toSorted(),
    }),
  )
  if (values['take-over']) writeFileSync(declared, lines(known))
  const [gone, journeys] = summary.keyboardJourneys
  const isWhole =
    results.failures.length === 0 && results.notVisited.every(({ reason }) => reason !== undefined)
  process.exitCode = summary.violations === 0 && isWhole && gone === journeys ? 0 : 1
  process.stdout.write(`${JSON.stringify(summary)}\n`)
} finally {
  await browser.close()
  await house?.close()
  rmSync(data, { recursive: true, force: true })
}

async function demonstration(): Promise<House> {
  const installed = await installDemoAccounts(data)
  if (!installed.ok) throw new Error(installed.sentence)
  const ports = { collector: 0, collectorInternal: 0, admission: 0, admissionInternal: 0, staff: 0 }
  const begun = await startHouse(data, ports)
  if (!begun.ok) throw new Error(begun.sentence)
  await loadDemonstration(begun.house)
  say('Die Vorführung ist geladen.')
  return begun.house
}

function originsOf({ citizenUrl, admissionUrl, staffUrl }: House): Origins {
  const origin = (url: string) => new URL(url).origin
  return { collector: origin(citizenUrl), admission: origin(admissionUrl), staff: origin(staffUrl) }
}

function named(text: string): Origins {
  const [collector = '', admission = '', staff = ''] = text.split(',')
  return { collector, admission, staff }
}
