import { roles } from '@meinungsbild/procedure'
import { readSettings, setting, type Environment } from '@meinungsbild/service'
import { z } from 'zod'

/** What one value of the roles claim is worth here. */
export type ClaimGrant = {
  readonly roles: readonly (typeof roles)[number][]
  readonly unit?: string | undefined
  readonly office?: string | undefined
  readonly deputy: boolean
  readonly administrator: boolean
}

/** The identity provider of the house (OpenID Connect), read once from the environment. */
export type ProviderConfiguration = {
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
  /** What people call it: "Verwaltungskonto". */
  readonly name: string
  readonly scope: string
  /** Where roles, login and unit stand; dots lead into objects. */
  readonly rolesClaim: string
  readonly loginClaim: string
  readonly unitClaim: string | undefined
  readonly grants: Readonly<Record<string, ClaimGrant>>
  /** Values of `acr` that mean two factors; asked for if there are any. */
  readonly strongClasses: readonly string[]
  /** The operator states that the provider lets nobody in with one factor. */
  readonly ensuresSecondFactor: boolean
}

const grant = z.strictObject({
  roles: z.array(z.enum(roles)).default([]),
  unit: z.string().min(1).max(200).optional(),
  office: z.string().min(1).max(200).optional(),
  deputy: z.boolean().default(false),
  administrator: z.boolean().default(false),
})

/** Without https only on the machine itself, for trying out. */
const issuer = setting.address.refine((address) => {
  const { protocol, hostname } = new URL(address)
  return protocol === 'https:' || ['localhost', '127.0.0.1', '[::1]'].includes(hostname)
})

const settings = z.object({
  OIDC_ISSUER: issuer,
  OIDC_CLIENT_ID: setting.text,
  OIDC_CLIENT_SECRET: setting.text,
  OIDC_NAME: setting.text.max(60).default('OpenID Connect'),
  OIDC_SCOPE: setting.text.default('openid profile'),
  OIDC_ROLES_CLAIM: setting.text.default('groups'),
  OIDC_LOGIN_CLAIM: setting.text.default('preferred_username'),
  OIDC_UNIT_CLAIM: setting.text.optional(),
  OIDC_ROLES: setting.text.transform(fromJson).pipe(z.record(z.string(), grant)),
  OIDC_ACR: z
    .string()
    .default('')
    .transform((text) => text.split(/[\s,]+/).filter((value) => value !== '')),
  OIDC_SECOND_FACTOR: z.enum(['claimed', 'ensured']).default('claimed'),
})

export type ProviderConfigurationRead =
  | { readonly ok: true; readonly provider: ProviderConfiguration | undefined }
  | { readonly ok: false; readonly sentence: string }

/**
 * The configuration, nothing where no setting begins with `OIDC_`, or a sentence that names the first setting that is missing
 * or wrong.
 */
export function readProviderConfiguration(environment: Environment): ProviderConfigurationRead {
  if (!Object.keys(environment).some((name) => name.startsWith('OIDC_')))
    return { ok: true, provider: undefined }
  const read = readSettings(settings, environment)
  if (!read.ok) return read
  const given = read.settings
  return {
    ok: true,
    provider: {
      issuer: given.OIDC_ISSUER,
      clientId: given.OIDC_CLIENT_ID,
      clientSecret: given.OIDC_CLIENT_SECRET,
      name: given.OIDC_NAME,
      scope: given.OIDC_SCOPE,
      rolesClaim: given.OIDC_ROLES_CLAIM,
      loginClaim: given.OIDC_LOGIN_CLAIM,
      unitClaim: given.OIDC_UNIT_CLAIM,
      grants: given.OIDC_ROLES,
      strongClasses: given.OIDC_ACR,
      ensuresSecondFactor: given.OIDC_SECOND_FACTOR === 'ensured',
    },
  }
}

function fromJson(text: string, context: z.RefinementCtx): unknown {
  try {
    return JSON.parse(text)
  } catch {
    context.issues.push({ code: 'custom', message: 'not JSON', input: text })
    return z.NEVER
  }
}
