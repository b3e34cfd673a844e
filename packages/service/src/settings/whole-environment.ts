import { readFileSync } from 'node:fs'
import { parseEnv } from 'node:util'

export type Environment = Readonly<Record<string, string | undefined>>

export type SettingsRead<Settings> =
  | { readonly ok: true; readonly settings: Settings }
  | { readonly ok: false; readonly sentence: string }

/** Which file has the settings that the environment does not have: lines `NAME=value`, as systemd and containers read them. */
const variable = 'MEINUNGSBILD_SETTINGS'

/** The environment and, where it does not say otherwise, what stands in the file of settings, if one is named. */
export function wholeEnvironment(environment: Environment): SettingsRead<Environment> {
  const path = environment[variable]
  if (path === undefined) return { ok: true, settings: environment }
  try {
    const written = parseEnv(readFileSync(path, 'utf8'))
    return { ok: true, settings: { ...written, ...environment } }
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : ''
    const sentence = `Die Datei ${path}, die ${variable} nennt, lässt sich nicht lesen${reason}. / The file ${path} that ${variable} names cannot be read.`
    return { ok: false, sentence }
  }
}
