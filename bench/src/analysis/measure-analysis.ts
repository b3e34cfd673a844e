import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { quantile } from '../quantile.ts'
import { round } from '../round.ts'
import { openDuck, type Duck } from './duck.ts'
import type { Done, Task } from './tasks.ts'

const many = 1_000_000
const some = 10_000
const mostMemoryMb = 600

type Bar = {
  readonly name: string
  readonly words: string
  readonly task: Task
  /** Of the time that DuckDB takes. */
  readonly most: number
  readonly mostMs: number
}

const bars: readonly Bar[] = [
  {
    name: 'oneWay',
    words: 'Alle Tabellen zu 30 Fragen',
    task: { kind: 'oneWay', answers: many },
    most: 0.6,
    mostMs: 350,
  },
  {
    name: 'crossTable',
    words: 'Gefilterte, gewichtete Kreuztabelle',
    task: { kind: 'crossTable', answers: many },
    most: 0.4,
    mostMs: 30,
  },
  {
    name: 'oneWaySome',
    words: 'Alle Tabellen zu 30 Fragen',
    task: { kind: 'oneWay', answers: some },
    most: 0.1,
    mostMs: 5,
  },
]

/** What counting takes, in turns with DuckDB on the same answers; what comes out must be the same. */
export async function measureAnalysis(say: (line: string) => void) {
  const child = fork(fileURLToPath(new URL('columns-process.ts', import.meta.url)))
  try {
    const duck = await openDuck([many, some])
    if (duck === undefined) say('DuckDB ist nicht installiert; ausgezählt wird ohne Vergleich.')
    const figures: Record<string, ReturnType<typeof inFigures>> = {}
    for (const bar of bars) {
      const medians = await measure(bar.task, child, duck)
      say(inWords(bar, medians))
      figures[bar.name] = inFigures(bar, medians)
    }
    const { memoryMb } = await ours(child, { kind: 'oneWay', answers: many })
    say(
      `Speicher des zählenden Prozesses mit ${count(many)} Antworten: ${memoryMb.toFixed(0)} MB (höchstens ${mostMemoryMb})`,
    )
    return { ...figures, memoryMb: round(memoryMb, 0), mostMemoryMb }
  } finally {
    child.kill()
  }
}

type Medians = { readonly oursMs: number; readonly theirsMs: number | undefined }

async function measure(task: Task, child: ChildProcess, duck: Duck | undefined): Promise<Medians> {
  const { kind, answers } = task
  const rounds = kind === 'oneWay' && answers === many ? 21 : 101
  const times = { ours: [] as number[], theirs: [] as number[] }
  for (let run = -5; run < rounds; run += 1) {
    const own = await ours(child, task)
    const other = await duck?.run(task)
    if (run === -5 && other !== undefined) compare(own.figures, other.figures)
    // The first runs are for compilers and caches.
    if (run < 0) continue
    times.ours.push(own.milliseconds)
    if (other !== undefined) times.theirs.push(other.milliseconds)
  }
  return {
    oursMs: quantile(times.ours, 0.5),
    theirsMs: duck && quantile(times.theirs, 0.5),
  }
}

async function ours(child: ChildProcess, task: Task): Promise<Done> {
  const answered = new AbortController()
  const exit = once(child, 'exit', { signal: answered.signal }).then(([code]) => {
    throw new Error(`The process that counts has ended with ${code}.`)
  })
  child.send(task)
  const [done] = await Promise.race([once(child, 'message'), exit])
  exit.catch(() => undefined)
  answered.abort()
  return done as Done
}

/** Zeros that one side does not name are the same; sums of weights may differ in their last digits. */
function compare(own: Done['figures'], other: Done['figures']): void {
  for (const name of new Set([...Object.keys(own), ...Object.keys(other)])) {
    const [one, two] = [own[name] ?? 0, other[name] ?? 0]
    if (Math.abs(one - two) > 1e-9 * Math.max(1, one))
      throw new Error(`${name}: ${one} here, ${two} in DuckDB`)
  }
}

function inWords({ words, task, most, mostMs }: Bar, { oursMs, theirsMs }: Medians): string {
  const own = `${words}, ${count(task.answers)} Antworten: ${inMs(oursMs)} (höchstens ${mostMs} ms)`
  if (theirsMs === undefined) return own
  const ratio = (oursMs / theirsMs).toFixed(3).replace('.', ',')
  return `${own}, DuckDB ${inMs(theirsMs)}, Verhältnis ${ratio} (höchstens ${String(most).replace('.', ',')})`
}

function inFigures({ task, most, mostMs }: Bar, { oursMs, theirsMs }: Medians) {
  const own = { answers: task.answers, oursMs: round(oursMs, 3), mostMs }
  if (theirsMs === undefined) return own
  return { ...own, theirsMs: round(theirsMs, 3), ratio: round(oursMs / theirsMs, 3), most }
}

function inMs(milliseconds: number): string {
  return `${milliseconds.toFixed(milliseconds < 10 ? 2 : 0).replace('.', ',')} ms`
}

function count(number: number): string {
  return number.toLocaleString('de')
}
