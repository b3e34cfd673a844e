import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { round } from '../round.ts'
import { treeMemoryMb } from './tree-memory.ts'

const count = 10_000
const most = { seconds: 90, memoryMb: 700 }

/** What a whole series of letters takes: time, the most memory of all its processes, and how much more than plain text. */
export async function measureLetters(say: (line: string) => void) {
  const child = fork(fileURLToPath(new URL('letter-process.ts', import.meta.url)), [], {
    execArgv: ['--import', '@meinungsbild/launch'],
    cwd: import.meta.dirname,
  })
  let peak = 0
  const watching = setInterval(() => {
    peak = Math.max(peak, treeMemoryMb(child.pid ?? 0) ?? 0)
  }, 50)
  try {
    child.send(count)
    const letters = await secondsFrom(child)
    clearInterval(watching)
    const plain = await secondsFrom(child)
    const ratio = letters / plain
    say(
      `${count} Briefe mit QR-Code drucken: ${letters.toFixed(0)} s (höchstens ${most.seconds}), ${peak.toFixed(0)} MB (höchstens ${most.memoryMb}), Verhältnis zum bloßen Text derselben Seiten ${ratio.toFixed(1).replace('.', ',')}`,
    )
    return {
      count,
      seconds: round(letters, 1),
      memoryMb: round(peak, 0),
      ratio: round(ratio, 2),
      most,
    }
  } finally {
    clearInterval(watching)
    child.kill()
  }
}

async function secondsFrom(child: ChildProcess): Promise<number> {
  const exit = once(child, 'exit').then(([code]) => {
    throw new Error(`The process that prints letters has ended with ${code}.`)
  })
  const [seconds] = await Promise.race([once(child, 'message'), exit])
  return Number(seconds)
}
