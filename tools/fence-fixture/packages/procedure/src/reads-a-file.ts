import { readFileSync } from 'node:fs'

/** Breaks a fence on purpose: a pure package that reads a file. `npm run check` must reject it. */
export const impure = readFileSync('/etc/hostname', 'utf8')
