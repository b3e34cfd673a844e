import { examineFile } from './examine-file.ts'
import type { Job, Word } from './job.ts'
import type { Outcome, Tool } from './outcome.ts'
import { readStart } from './read-start.ts'

/*
 * A process of its own, so that a file that takes too long or too much can be given up: where a thread runs out of memory,
 * the whole process may end with it.
 */
process.on('message', (job: Job) => say({ kind: 'done', outcome: outcomeOf(job) }))
process.once('disconnect', () => process.exit(0))
process.send?.('ready')

function outcomeOf({ path, beside }: Job): Outcome {
  let recognised: Tool | undefined
  try {
    return examineFile({ file: readStart(path), beside: beside.map(readStart) }, (tool) => {
      recognised = tool
      say({ kind: 'recognised', tool })
    })
  } catch (error) {
    return {
      kind: 'refused',
      tool: recognised,
      message: {
        de: `Beim Lesen ist ein Fehler aufgetreten: ${String(error)}`,
        en: `An error occurred while it was read: ${String(error)}`,
      },
    }
  }
}

function say(word: Word): void {
  process.send?.(word)
}
