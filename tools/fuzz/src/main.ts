/**
 * `npm run fuzz -- [--minutes 1] [target ...]`: throws made-up inputs at everything that reads what strangers send, for so many
 * minutes each, led by what they reach in the code. New inputs and those that show a defect are kept and tried in every test
 * run. The last line is JSON; ends with 1 where there was a defect.
 */
import { parseArgs } from 'node:util'
import { Worker } from 'node:worker_threads'
import { keep } from './kept.ts'
import { newTrial } from './trial.ts'
import { targets } from './targets/targets.ts'

type Message =
  | { readonly kind: 'new'; readonly input: Uint8Array }
  | { readonly kind: 'defect'; readonly input: Uint8Array; readonly reason: string }
  | { readonly kind: 'done'; readonly runs: number; readonly corpus: number }

/** Nothing that a citizen waits for may take so long for one input of a few kilobytes. */
const patienceMs = 5_000

/** A few of the new ones are worth a file: the first lead furthest. */
const mostKept = 12

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { minutes: { type: 'string', default: '1' } },
})
const names = positionals.length > 0 ? positionals : Object.keys(targets)
const results: Record<string, { runs: number; corpus: number; defects: number }> = {}
for (const name of names) {
  const result = await fuzz(name, Number(values.minutes) * 60_000)
  results[name] = result
  process.stdout.write(
    `${name}: ${result.runs} inputs, ${result.corpus} of them led somewhere new, ${result.defects} defects\n`,
  )
}
process.stdout.write(`${JSON.stringify(results)}\n`)
process.exitCode = Object.values(results).some(({ defects }) => defects > 0) ? 1 : 0

function fuzz(name: string, milliseconds: number) {
  const trial = newTrial()
  const seen = new Set<string>()
  let kept = 0
  return new Promise<{ runs: number; corpus: number; defects: number }>((resolve, reject) => {
    const worker = new Worker(new URL('work.ts', import.meta.url), {
      workerData: { targetName: name, milliseconds, trial },
    })
    let before = { count: -1, busy: 0 }
    const watch = setInterval(() => void look().catch(unlessGone), 1_000)

    async function look(): Promise<void> {
      const count = Atomics.load(trial.head, 0)
      const { user, system } = await worker.cpuUsage()
      // What the thread has worked, not what it has waited for others on this machine.
      const busy = (user + system) / 1_000
      if (count !== before.count) before = { count, busy }
      if (count === 0 || busy - before.busy < patienceMs) return
      note(trial.input.slice(0, trial.head[1]), `nothing after ${patienceMs} ms`)
      await worker.terminate()
      end(count, 0)
    }

    /** The thread may end between the question and the answer; whether it did its job is said by its last message. */
    function unlessGone(error: unknown): void {
      if (!(error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_NOT_RUNNING'))
        reject(error)
    }

    function note(input: Uint8Array, reason: string): void {
      // The same place in the code is the same defect.
      const place = reason.split('\n').slice(0, 3).join('\n')
      if (seen.has(place)) return
      seen.add(place)
      keep(name, input)
      process.stderr.write(`${name}: ${reason}\n`)
    }

    function end(runs: number, corpus: number): void {
      clearInterval(watch)
      resolve({ runs, corpus, defects: seen.size })
    }

    worker.on('message', (message: Message) => {
      if (message.kind === 'defect') note(message.input, message.reason)
      else if (message.kind === 'done') end(message.runs, message.corpus)
      else if (kept++ < mostKept) keep(name, message.input)
    })
    worker.on('error', reject)
    worker.on('exit', () => reject(new Error(`${name}: the thread ended before it was done.`)))
  })
}
