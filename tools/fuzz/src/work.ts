/** A thread that tries one target until it is told to stop; what it tries lies where the main thread sees it. */
import { randomInt } from 'node:crypto'
import { parentPort, workerData } from 'node:worker_threads'
import { countCoverage, newCoverage } from './coverage.ts'
import { mutate } from './mutate.ts'
import type { Trial } from './trial.ts'

type Task = { readonly targetName: string; readonly milliseconds: number; readonly trial: Trial }

countCoverage()
const { keptInputs } = await import('./kept.ts')
const { targets } = await import('./targets/targets.ts')
const { targetName, milliseconds, trial }: Task = workerData

const target = targets[targetName]
if (target === undefined) throw new Error(`There is no target ${targetName}.`)
const words = target.words.map((word) => new TextEncoder().encode(word))
const corpus = [...(await target.seeds()), ...keptInputs(targetName)]
let runs = 0
const isNew = await newCoverage(async () => {
  for (const seed of corpus) await tryOut(seed)
})
// Loading what is counted takes a while, which is not part of the time.
const until = Date.now() + milliseconds
while (Date.now() < until) {
  const from = corpus[randomInt(corpus.length)] ?? new Uint8Array()
  const input = mutate(from, { corpus, words }, (bound) => randomInt(bound))
  await tryOut(input)
  if (!isNew()) continue
  corpus.push(input)
  parentPort?.postMessage({ kind: 'new', input })
}
parentPort?.postMessage({ kind: 'done', runs, corpus: corpus.length })

async function tryOut(input: Uint8Array): Promise<void> {
  runs += 1
  const size = Math.min(input.length, trial.input.length)
  trial.input.set(input.subarray(0, size))
  trial.head[1] = size
  Atomics.add(trial.head, 0, 1)
  try {
    await target?.read(input)
  } catch (error) {
    const reason = error instanceof Error ? (error.stack ?? error.message) : String(error)
    parentPort?.postMessage({ kind: 'defect', input, reason })
  }
}
