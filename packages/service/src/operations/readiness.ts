import { statfsSync } from 'node:fs'

/** Something that this process needs to serve anybody. */
export type Check = {
  readonly name: string
  /** What is wrong, in one sentence; undefined where nothing is. May throw: that is wrong as well. */
  flaw(): string | undefined | Promise<string | undefined>
}

export type Readiness = {
  readonly ready: boolean
  /** "ok", or what is wrong, by the name of the check. */
  readonly checks: Readonly<Record<string, string>>
}

export async function readinessOf(checks: readonly Check[]): Promise<Readiness> {
  const flaws = await Promise.all(
    checks.map(async ({ name, flaw }) => [name, await tried(flaw)] as const),
  )
  return {
    ready: flaws.every(([, flaw]) => flaw === undefined),
    checks: Object.fromEntries(flaws.map(([name, flaw]) => [name, flaw ?? 'ok'])),
  }
}

async function tried(flaw: Check['flaw']): Promise<string | undefined> {
  try {
    return await flaw()
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

/** With less room than that the next letter, export or answer may fail. */
const leastBytes = 200 * 2 ** 20

/** Room on the disk that this folder is on. */
export function diskCheck(folder: string): Check {
  return {
    name: 'disk',
    flaw() {
      const { bavail, bsize } = statfsSync(folder)
      const free = bavail * bsize
      return free < leastBytes ? `only ${Math.floor(free / 2 ** 20)} MB left` : undefined
    },
  }
}

/** A database that answers: `ask` throws or rejects where it does not. */
export function databaseCheck(ask: () => unknown): Check {
  return {
    name: 'database',
    async flaw() {
      await ask()
      return undefined
    },
  }
}
