/**
 * `npm run load-curve`: what 1 to 1,000 citizens get who all answer as fast as they can, over the collector as it runs in
 * production, with its database on this disk. Writes the picture and the table of docs/operations/performance.md anew.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { generateSealingKeys } from '@meinungsbild/secrecy'
import { gather } from '../crowd.ts'
import { startCollector } from '../processes.ts'
import { benchSurvey } from '../survey.ts'
import { drawLoad } from './draw-load.ts'
import { crowds, measureLoad, type LoadPoint } from './measure-load.ts'

const docs = join(import.meta.dirname, '../../../docs/operations')
const page = join(docs, 'performance.md')
const eachMs = 4_000

const folder = mkdtempSync(join(tmpdir(), 'meinungsbild-load-'))
const { publicKey } = await generateSealingKeys()
const collector = await startCollector(join(folder, 'collector'))
const crowd = gather()
try {
  await collector.publish(benchSurvey(publicKey))
  await measureLoad(crowd, collector, 30, 2_000)
  const points: LoadPoint[] = []
  for (const citizens of crowds) {
    const point = await measureLoad(crowd, collector, citizens, eachMs)
    points.push(point)
    process.stdout.write(`${JSON.stringify(point)}\n`)
  }
  writeFileSync(join(docs, 'load-curve.svg'), drawLoad(points))
  writeFileSync(page, withTable(readFileSync(page, 'utf8'), points))
} finally {
  await crowd.leave()
  collector.child.kill('SIGTERM')
  rmSync(folder, { recursive: true, force: true })
}

function withTable(text: string, points: readonly LoadPoint[]): string {
  const day = new Date().toISOString().slice(0, 10)
  const table = [
    `Measured on ${day}, ${availableParallelism()} cores, clients on the same machine.`,
    '',
    '| citizens at once | participations/s | half of them within | 99 of 100 within | processor each | memory | put off |',
    '| ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...points.map(
      (point) =>
        `| ${point.citizens} | ${point.perSecond} | ${point.medianMs} ms | ${point.p99Ms} ms | ${point.processorMs} ms | ${point.memoryMb} MB | ${point.putOff} |`,
    ),
  ].join('\n')
  return text.replace(
    /(<!-- load-curve -->\n)[\s\S]*?(<!-- end of load-curve -->)/,
    (_, before: string, after: string) => `${before}\n${table}\n\n${after}`,
  )
}
