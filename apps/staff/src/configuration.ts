import { z } from 'zod'

/** Where and with whom the process runs; read once from the environment. */
export type Configuration = {
  /** Folder of the database and, in `keys`, of the inside's key. */
  readonly folder: string
  readonly host: string
  /** 0: any free one. */
  readonly port: number
  readonly publicUrl: string | undefined
  readonly collector: { readonly internalUrl: string; readonly publicUrl: string }
  readonly admission: { readonly internalUrl: string; readonly publicUrl: string }
}

const httpAddress = z.url({ protocol: /^https?$/ }).transform((url) => url.replace(/\/$/, ''))

const environment = z.object({
  STAFF_DATA: z.string().min(1),
  STAFF_HOST: z.string().min(1).default('127.0.0.1'),
  STAFF_PORT: z.coerce.number().int().min(0).max(65_535).default(4_020),
  STAFF_PUBLIC_URL: httpAddress.optional(),
  COLLECTOR_INTERNAL_URL: httpAddress,
  COLLECTOR_PUBLIC_URL: httpAddress,
  ADMISSION_INTERNAL_URL: httpAddress,
  ADMISSION_PUBLIC_URL: httpAddress,
})

/** The configuration, or a sentence that names the first setting that is missing or wrong. */
export function readConfiguration(
  env: Readonly<Record<string, string | undefined>>,
):
  | { readonly ok: true; readonly configuration: Configuration }
  | { readonly ok: false; readonly sentence: string } {
  const parsed = environment.safeParse(env)
  if (!parsed.success) {
    const name = parsed.error.issues[0]?.path.join('.') ?? ''
    const given = env[name]
    const sentence =
      given === undefined
        ? `Die Einstellung ${name} fehlt. / The setting ${name} is missing.`
        : `Die Einstellung ${name} ist nicht brauchbar: „${given}“. / The setting ${name} is not usable.`
    return { ok: false, sentence }
  }
  const { data } = parsed
  return {
    ok: true,
    configuration: {
      folder: data.STAFF_DATA,
      host: data.STAFF_HOST,
      port: data.STAFF_PORT,
      publicUrl: data.STAFF_PUBLIC_URL,
      collector: {
        internalUrl: data.COLLECTOR_INTERNAL_URL,
        publicUrl: data.COLLECTOR_PUBLIC_URL,
      },
      admission: {
        internalUrl: data.ADMISSION_INTERNAL_URL,
        publicUrl: data.ADMISSION_PUBLIC_URL,
      },
    },
  }
}
