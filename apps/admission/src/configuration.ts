import { createPublicKey, verify, type KeyObject } from 'node:crypto'
import { z } from 'zod'

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
  /** How many used codes of a stratum are marked together. */
  readonly markBatch: number
  /** Checks an Ed25519 signature (base64url) of the inside over the UTF-8 bytes of a text. */
  readonly verify: (text: string, signature: string) => boolean
}

const port = z.coerce.number().int().min(0).max(65_535)

const environment = z.object({
  ADMISSION_DATA: z.string().min(1),
  ADMISSION_HOST: z.string().min(1).default('127.0.0.1'),
  ADMISSION_PORT: port.default(4_010),
  ADMISSION_INTERNAL_PORT: port.default(4_011),
  ADMISSION_PUBLIC_URL: z
    .url({ protocol: /^https?$/ })
    .transform((url) => url.replace(/\/$/, ''))
    .optional(),
  /** Only behind a proxy of one's own, which must set it: otherwise everybody could choose an address. */
  ADMISSION_ADDRESS_HEADER: z
    .string()
    .regex(/^[\w-]+$/)
    .optional(),
  /** Larger: who looks into the database learns less about when a code was used; the marks for reminders come later. */
  ADMISSION_MARK_BATCH: z.coerce.number().int().min(1).max(10_000).default(25),
  ADMISSION_TRUSTED_KEY: z.string().transform((text, context): KeyObject => {
    const key = trustedKey(text)
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
      folder: data.ADMISSION_DATA,
      host: data.ADMISSION_HOST,
      port: data.ADMISSION_PORT,
      internalPort: data.ADMISSION_INTERNAL_PORT,
      publicUrl: data.ADMISSION_PUBLIC_URL,
      addressHeader: data.ADMISSION_ADDRESS_HEADER,
      markBatch: data.ADMISSION_MARK_BATCH,
      verify: (text, signature) =>
        verify(
          null,
          Buffer.from(text),
          data.ADMISSION_TRUSTED_KEY,
          Buffer.from(signature, 'base64url'),
        ),
    },
  }
}

/** The inside's Ed25519 key: SPKI in DER, base64url. */
function trustedKey(text: string): KeyObject | undefined {
  try {
    const der = Buffer.from(text, 'base64url')
    const key = createPublicKey({ key: der, format: 'der', type: 'spki' })
    return key.asymmetricKeyType === 'ed25519' ? key : undefined
  } catch {
    return undefined
  }
}
