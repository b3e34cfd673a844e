import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { generateSealingKeys } from '@meinungsbild/secrecy'
import { measureAnalysis } from './analysis/measure-analysis.ts'
import { gather } from './crowd.ts'
import { measureFlatMemory } from './flat-memory/measure-flat-memory.ts'
import { measureDossiers } from './dossiers/measure-dossiers.ts'
import { duel, type Duel } from './duel.ts'
import { slowdown, typingSpeed } from './editor/typing-speed.ts'
import { pageView } from './exchanges.ts'
import { measureExports } from './exports/measure-exports.ts'
import { firstPage } from './first-page.ts'
import { memoryMb, startCeiling, startCollector } from './processes.ts'
import { measureLetters } from './letters/measure-letters.ts'
import { measureModes, type Mode } from './modes/measure-modes.ts'
import { measureMail } from './mail/measure-mail.ts'
import { measureParticipants } from './participants/measure-participants.ts'
import { measureStaffPages } from './staff-pages/measure-staff-pages.ts'
import { measureStarts } from './starts/measure-starts.ts'
import { measureQuestionnaire } from './questionnaire/measure-questionnaire.ts'
import { record } from './record.ts'
import { measureReport } from './report/measure-report.ts'
import { round } from './round.ts'
import { benchSurvey } from './survey.ts'

/*
 * Measures the questionnaire core, the counting of answers beside DuckDB, the import of participants, long dossiers and many of them, files of single answers, a result report, the letters, and the collector beside what bare node:http can do on the same machine in the same minute.
 * The last line is one JSON object; ratios can be compared between machines, absolute figures cannot.
 */

// First, while no other process of the measurement wants a processor.
const questionnaire = measureQuestionnaire(say)

const starts = await measureStarts(say)

const analysis = await measureAnalysis(say)

const participants = await measureParticipants(say)

const dossiers = await measureDossiers(say)

const staffPages = await measureStaffPages(say)

const exports = await measureExports(say)

const report = await measureReport(say)

const letters = await measureLetters(say)

const mail = await measureMail(say)

const mostHandlerMs = 50
const typing = await typingSpeed(200)
say(
  `Tippen im Editor mit 200 Fragen, Prozessor ${slowdown}-mal langsamer: Eingabe höchstens ${typing.longestHandlerMs.toFixed(1)} ms (höchstens ${mostHandlerMs}), alles andere höchstens ${typing.longestTaskMs} ms`,
)

const mostBytes = 60_000
const mostScriptBytes = 18_000
const leastRatio = 0.4
/** `npm run flat-memory` sends a million. */
const fewSubmissions = 50_000
const beforeThem = 60_000
const mostHalfLoadMs = 50

const folder = mkdtempSync(join(tmpdir(), 'meinungsbild-bench-'))
const { publicKey } = await generateSealingKeys()
const collector = await startCollector(join(folder, 'collector'))
const survey = benchSurvey(publicKey)
await collector.publish(survey)
const bare = await startCeiling(
  join(folder, 'ceiling.log'),
  await record(collector.origin, pageView),
)
const crowd = gather()
const field = { crowd, server: collector.origin, ceiling: bare.origin }

try {
  const weight = await firstPage(collector.origin, pageView[0]?.path ?? '/')
  say(
    `Erste Fragenseite mit allem: ${weight.gzBytes} Byte gz (höchstens ${mostBytes}) in ${weight.requests} Anfragen`,
  )
  say(`  davon Skript: ${weight.scriptGzBytes} Byte gz (höchstens ${mostScriptBytes})`)

  const page = await duel({
    ...field,
    steps: pageView,
    citizens: 32,
    milliseconds: 900,
    rounds: 4,
  })
  say(`Seitenaufrufe: ${inWords(page)}`)

  const modes = await measureModes({ crowd, collector, folder, survey })
  for (const [name, mode] of [
    ['offen, in Formularen', modes.open],
    ['mit Marke (blind unterschrieben)', modes.blind],
    ['im Browser versiegelt', modes.sealed],
  ] as const) {
    say(`Teilnahmen ${name}, auf der Platte: ${inWords(mode)} (mindestens ${leastRatio})`)
    say(
      `  99 von 100 ganzen Teilnahmen in höchstens ${mode.p99Ms.toFixed(0)} ms bei 64 gleichzeitig, in ${mode.atHalfLoad.p99Ms.toFixed(0)} ms bei halber Last (höchstens ${mostHalfLoadMs})`,
    )
  }
  const counted = await collector.counted(survey.id)
  if (counted !== modes.open.done + modes.sealed.done) {
    throw new Error(
      `${modes.open.done + modes.sealed.done} participations were acknowledged, ${counted} are counted`,
    )
  }
  const flatMemory = await measureFlatMemory(crowd, fewSubmissions, say, beforeThem)
  const memory = memoryMb(collector.child)
  say(`Speicher des Sammlers: ${memory} MB; alle ${counted} bestätigten Teilnahmen gezählt`)
  say(
    JSON.stringify({
      page: figures(page),
      participation: {
        open: modeFigures(modes.open),
        blind: modeFigures(modes.blind),
        sealed: modeFigures(modes.sealed),
        least: leastRatio,
        mostHalfLoadMs,
      },
      firstPage: weight,
      questionnaire: {
        ...questionnaire,
        engine: { gzBytes: weight.scriptGzBytes, most: mostScriptBytes },
        firstPage: { gzBytes: weight.gzBytes, most: mostBytes },
      },
      typing: {
        ...typing,
        longestHandlerMs: round(typing.longestHandlerMs, 1),
        most: mostHandlerMs,
      },
      starts,
      flatMemory,
      analysis,
      participants,
      dossiers,
      staffPages,
      exports,
      report,
      letters,
      mail,
      memoryMb: { collector: memory },
    }),
  )
} finally {
  await crowd.leave()
  for (const { child } of [collector, bare]) child.kill('SIGTERM')
  rmSync(folder, { recursive: true, force: true })
}

function figures({ perSecond, ceiling, ratio }: Duel) {
  return { perSecond: round(perSecond, 0), ceiling: round(ceiling, 0), ratio: round(ratio, 3) }
}

function modeFigures(mode: Mode) {
  const { perSecond, p99Ms } = mode.atHalfLoad
  return {
    ...figures(mode),
    p99Ms: round(mode.p99Ms, 1),
    atHalfLoad: { perSecond: round(perSecond, 0), p99Ms: round(p99Ms, 1) },
  }
}

function inWords({ perSecond, ceiling, ratio }: Duel): string {
  return `${perSecond.toFixed(0)} je Sekunde, nacktes node:http ${ceiling.toFixed(0)}, Verhältnis ${ratio.toFixed(2)}`
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}
