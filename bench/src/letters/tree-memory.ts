import { readFileSync } from 'node:fs'

/** Megabytes of a process and all that it has started; undefined where the system does not tell (`/proc` of Linux). */
export function treeMemoryMb(pid: number): number | undefined {
  try {
    const own = Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0)
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim()
    const below = children === '' ? [] : children.split(' ').map(Number)
    return below.reduce((sum, child) => sum + (treeMemoryMb(child) ?? 0), own / 1024)
  } catch {
    return undefined
  }
}
