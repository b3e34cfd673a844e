import { createPrivateKey, type KeyObject } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { z } from 'zod'

/** The mail server (SMTP) of the operator, and in whose name it sends; read once from the environment. */
export type MailConfiguration = {
  readonly host: string
  readonly port: number
  /** `tls`: encrypted from the first byte. `starttls`: encrypted after the greeting, or not at all used. */
  readonly security: 'tls' | 'starttls' | 'none'
  readonly login: { readonly user: string; readonly password: string } | undefined
  readonly sender: { readonly name: string; readonly address: string }
  readonly replyTo: string | undefined
  /** So many e-mails the server is given in a minute, all series together. */
  readonly perMinute: number
  readonly dkim: DkimKey | undefined
  /** Where servers send back what they cannot deliver; a mark of the e-mail is added before the `@`. */
  readonly bounceAddress: string | undefined
  /** Where the operator's mail server puts what was sent back, one message per file. */
  readonly bounceFolder: string | undefined
}

/** Signs e-mails in the name of a domain (RFC 6376), with RSA. */
type DkimKey = {
  readonly domain: string
  readonly selector: string
  /** Read once: reading it takes as long as signing. */
  readonly privateKey: KeyObject
}

const filled = z.string().min(1)
const isFolder = (path: string) => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true
const environment = z.object({
  MAIL_HOST: filled,
  MAIL_SECURITY: z.enum(['tls', 'starttls', 'none']).default('starttls'),
  MAIL_PORT: z.coerce.number().int().min(1).max(65_535).optional(),
  MAIL_USER: filled.optional(),
  MAIL_PASSWORD: filled.optional(),
  MAIL_SENDER_NAME: filled.regex(/^[^\r\n]*$/),
  MAIL_SENDER_ADDRESS: z.email(),
  MAIL_REPLY_TO: z.email().optional(),
  MAIL_PER_MINUTE: z.coerce.number().int().min(1).max(1_000_000).default(600),
  MAIL_DKIM_DOMAIN: filled.optional(),
  MAIL_DKIM_SELECTOR: filled.optional(),
  MAIL_DKIM_KEY_FILE: filled.optional(),
  MAIL_BOUNCE_ADDRESS: z.email().optional(),
  MAIL_BOUNCE_FOLDER: filled.refine(isFolder).optional(),
})

/** Settings that are of use only together. */
const together = [
  ['MAIL_USER', 'MAIL_PASSWORD'],
  ['MAIL_DKIM_DOMAIN', 'MAIL_DKIM_SELECTOR', 'MAIL_DKIM_KEY_FILE'],
] as const

const usualPorts = { tls: 465, starttls: 587, none: 25 } as const

export type MailConfigurationRead =
  | { readonly ok: true; readonly mail: MailConfiguration | undefined }
  | { readonly ok: false; readonly sentence: string }

/**
 * The configuration, nothing where no setting begins with `MAIL_`, or a sentence that names the first setting that is missing
 * or wrong.
 */
export function readMailConfiguration(
  env: Readonly<Record<string, string | undefined>>,
): MailConfigurationRead {
  if (!Object.keys(env).some((name) => name.startsWith('MAIL_')))
    return { ok: true, mail: undefined }
  const parsed = environment.safeParse(env)
  if (!parsed.success) {
    const name = parsed.error.issues[0]?.path.join('.') ?? ''
    return env[name] === undefined ? missing(name) : unusable(name)
  }
  const { data } = parsed
  for (const names of together) {
    const absent = names.find((name) => data[name] === undefined)
    if (absent !== undefined && names.some((name) => data[name] !== undefined))
      return missing(absent)
  }
  const { MAIL_USER: user, MAIL_PASSWORD: password, MAIL_SECURITY: security } = data
  const dkim = dkimKey(data)
  if (dkim === 'unreadable') return unusable('MAIL_DKIM_KEY_FILE')
  return {
    ok: true,
    mail: {
      host: data.MAIL_HOST,
      port: data.MAIL_PORT ?? usualPorts[security],
      security,
      login: user === undefined || password === undefined ? undefined : { user, password },
      sender: { name: data.MAIL_SENDER_NAME, address: data.MAIL_SENDER_ADDRESS },
      replyTo: data.MAIL_REPLY_TO,
      perMinute: data.MAIL_PER_MINUTE,
      dkim,
      bounceAddress: data.MAIL_BOUNCE_ADDRESS,
      bounceFolder: data.MAIL_BOUNCE_FOLDER,
    },
  }
}

function dkimKey(data: z.infer<typeof environment>): DkimKey | 'unreadable' | undefined {
  const { MAIL_DKIM_DOMAIN: domain, MAIL_DKIM_SELECTOR: selector, MAIL_DKIM_KEY_FILE: file } = data
  if (domain === undefined || selector === undefined || file === undefined) return undefined
  try {
    const privateKey = createPrivateKey(readFileSync(file))
    const isRsa = privateKey.asymmetricKeyType === 'rsa'
    return isRsa ? { domain, selector, privateKey } : 'unreadable'
  } catch {
    return 'unreadable'
  }
}

function missing(name: string): MailConfigurationRead {
  const sentence = `Die Einstellung ${name} fehlt. / The setting ${name} is missing.`
  return { ok: false, sentence }
}

/** What was given is not repeated: it may be a password. */
function unusable(name: string): MailConfigurationRead {
  const sentence = `Die Einstellung ${name} ist nicht brauchbar. / The setting ${name} is not usable.`
  return { ok: false, sentence }
}
