import type { ReadProcess, ReadTask } from './read-process.ts'

/**
 * The tasks in the order of the procedure: that of the file where we have written all of it, else each behind those that lead
 * to it, as far as the ways do not go round in a circle.
 */
export function inOrder({ tasks, first }: ReadProcess): readonly ReadTask[] {
  if (tasks.every(({ step }) => step !== undefined)) return tasks
  const byId = new Map(tasks.map((task) => [task.id, task]))
  const finished: ReadTask[] = []
  const seen = new Set<string>()
  for (const id of [...first, ...byId.keys()]) visit(id)
  return finished.toReversed()

  /** Depth first without calling itself: files from strangers may be long chains. */
  function visit(from: string): void {
    const stack: { readonly id: string; readonly next: string[] }[] = []
    const enter = (id: string) => {
      const task = byId.get(id)
      if (task === undefined || seen.has(id)) return
      seen.add(id)
      // What is named first comes first in the end, so it is gone into last.
      stack.push({ id, next: task.ways.flatMap(({ to }) => to).toReversed() })
    }
    enter(from)
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      const next = top.next.shift()
      if (next !== undefined) {
        enter(next)
        continue
      }
      stack.pop()
      const task = byId.get(top.id)
      if (task !== undefined) finished.push(task)
    }
  }
}
