import type { KeyObject } from 'node:crypto'
import { z } from 'zod'
import { readTrustedKey } from './open-collector.ts'

/** Where the process runs and whom it trusts; read once from the environment. */
export type Configuration = {
  /** Folder of the database. */
  readonly folder: string
  readonly host: string
  /** 0: any free one. */
  readonly port: number
  readonly internalPort: number
  readonly publicUrl: string | undefined
  readonly addressHeader: string | undefined
  /** Whether open surveys want a little work or waiting for an answer. */
  readonly guarded: boolean
  readonly trustedKey: KeyObject
}

const port = z.coerce.number().int().min(0).max(65_535)

const environment = z.object({
  COLLECTOR_DATA: z.string().min(1),
  COLLECTOR_HOST: z.string().min(1).default('127.0.0.1'),
  COLLECTOR_PORT: port.default(4_000),
  COLLECTOR_INTERNAL_PORT: port.default(4_001),
  COLLECTOR_PUBLIC_URL: z
    .url({ protocol: /^https?$/ })
    .transform((url) => url.replace(/\/$/, ''))
    .optional(),
  /** Only behind a proxy of one's own, which must set it: otherwise everybody could choose an address. */
  COLLECTOR_ADDRESS_HEADER: z
    .string()
    .regex(/^[\w-]+$/)
    .optional(),
  /** `unguarded`: for tablets in an office, and for measuring; whoever likes may then send thousands of answers. */
  COLLECTOR_OPEN_DOOR: z.enum(['guarded', 'unguarded']).default('guarded'),
  COLLECTOR_TRUSTED_KEY: z.string().transform((text, context): KeyObject => {
    const key = readTrustedKey(text)
    if (key !== undefined) return key
    context.issues.push({ code: 'custom', message: 'not an Ed25519 key', input: text })
    return z.NEVER
  }),
})

/** The configuration, or one sentence that names the first setting that is missing or wrong. */
export function readConfiguration(
  env: Readonly<Record<string, string | undefined>>,
):
  | { readonly ok: true; readonly configuration: Configuration }
  | { readonly ok: false; readonly sentence: string } {
  const parsed = environment.safeParse(env)
  if (!parsed.success) {
    const name = parsed.error.issues[0]?.path.join('.') ?? ''
    const sentence =
      env[name] === undefined
        ? `Die Einstellung ${name} fehlt. / The setting ${name} is missing.`
        : `Die Einstellung ${name} ist nicht brauchbar: „${env[name]}“. / The setting ${name} is not usable.`
    return { ok: false, sentence }
  }
  const { data } = parsed
  return {
    ok: true,
    configuration: {
      folder: data.COLLECTOR_DATA,
      host: data.COLLECTOR_HOST,
      port: data.COLLECTOR_PORT,
      internalPort: data.COLLECTOR_INTERNAL_PORT,
      publicUrl: data.COLLECTOR_PUBLIC_URL,
      addressHeader: data.COLLECTOR_ADDRESS_HEADER,
      guarded: data.COLLECTOR_OPEN_DOOR === 'guarded',
      trustedKey: data.COLLECTOR_TRUSTED_KEY,
    },
  }
}
