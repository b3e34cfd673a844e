import type { Flaw } from '../flaw.ts'

/** A flaw in one line, because `lint` has many of them. */
export function flawAt(path: string, code: string, de: string, en: string): Flaw {
  return { code, path, message: { de, en } }
}

/** A flaw that is advice. */
export function adviceAt(path: string, code: string, de: string, en: string): Flaw {
  return { code, path, message: { de, en }, advice: true }
}
