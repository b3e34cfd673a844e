/**
 * `npm run scaling`: measures what a participation, a signature of the door and an opened answer cost here, and writes what
 * surveys of 1, 50 and 500 million people need into docs/operations/scaling.md.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { round } from '../round.ts'
import { measureCosts } from './measure-costs.ts'
import { mostPeople, scalingPlan, type Costs } from './scaling-plan.ts'

const page = join(import.meta.dirname, '../../../docs/operations/scaling.md')
const sizes = [1_000_000, 50_000_000, 500_000_000]

const folder = mkdtempSync(join(tmpdir(), 'meinungsbild-scaling-'))
try {
  const costs = await measureCosts(folder)
  process.stdout.write(`${JSON.stringify(costs)}\n`)
  const text = readFileSync(page, 'utf8')
  const mark = /(<!-- scaling -->\n)[\s\S]*?(<!-- end of scaling -->)/
  writeFileSync(
    page,
    text.replace(
      mark,
      (_, before: string, after: string) => `${before}\n${tables(costs)}\n\n${after}`,
    ),
  )
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function tables(costs: Costs): string {
  const day = new Date().toISOString().slice(0, 10)
  const plans = sizes.map((people) => scalingPlan(people, costs))
  const row = (name: string, cells: readonly string[]) => `| ${name} | ${cells.join(' | ')} |`
  return [
    `Measured on ${day}, ${cpus()[0]?.model.trim() ?? 'an unknown processor'}, one core each:`,
    '',
    '| one | costs |',
    '| --- | ---: |',
    `| participation (six requests, sealed, on disk) | ${round(costs.participationMs, 1)} ms of a collector |`,
    `| signature of the door (RSA 3072, blind) | ${round(costs.signMs, 1)} ms |`,
    `| answer opened inside | ${round(costs.openMs, 2)} ms |`,
    `| answer at the collector | ${inEnglish(costs.answerBytes)} bytes |`,
    '',
    row('people asked', sizes.map(inEnglish)),
    '| --- | ---: | ---: | ---: |',
    row(
      'participations',
      plans.map((each) => inEnglish(each.participations)),
    ),
    row(
      'participations in the worst second',
      plans.map((each) => inEnglish(each.peakPerSecond)),
    ),
    row(
      'requests in it',
      plans.map((each) => inEnglish(each.requestsPerSecond)),
    ),
    row(
      'cores of collectors',
      plans.map((each) => inEnglish(Math.ceil(each.collectorCores))),
    ),
    row(
      'cores of doors',
      plans.map((each) => inEnglish(Math.ceil(each.doorCores))),
    ),
    row(
      'answers at the collectors',
      plans.map((each) => `${inEnglish(each.gigabytes)} GB`),
    ),
    row(
      'opened by one thread in',
      plans.map((each) => `${inEnglish(each.openingHours)} h`),
    ),
    '',
    `One core is enough for the door up to ${inEnglish(mostPeople(costs.signMs))} people asked with codes, and for the collector up to ${inEnglish(mostPeople(costs.participationMs))}.`,
  ].join('\n')
}

function inEnglish(value: number): string {
  return value.toLocaleString('en', { maximumSignificantDigits: 3 })
}
