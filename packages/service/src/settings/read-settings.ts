import type { z } from 'zod'
import type { Environment, SettingsRead } from './whole-environment.ts'

/**
 * What a process is told at its start, or one sentence that names the first setting that is missing or wrong. What was given is
 * not repeated: it may be secret.
 */
export function readSettings<Schema extends z.ZodType>(
  schema: Schema,
  environment: Environment,
): SettingsRead<z.infer<Schema>> {
  const parsed = schema.safeParse(withoutEmpty(environment))
  if (parsed.success) return { ok: true, settings: parsed.data }
  const name = parsed.error.issues[0]?.path.join('.') ?? ''
  const sentence = !environment[name]
    ? `Die Einstellung ${name} fehlt. / The setting ${name} is missing.`
    : `Die Einstellung ${name} ist nicht brauchbar. / The setting ${name} is not usable.`
  return { ok: false, sentence }
}

/** An empty setting is none: files of settings and of containers write it so. */
function withoutEmpty(environment: Environment): Environment {
  return Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
}
