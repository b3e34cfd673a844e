import { roles } from '@meinungsbild/procedure'
import type { ClaimGrant, ProviderConfiguration } from './provider-configuration.ts'

export type Claims = Readonly<Record<string, unknown>>

/** What the provider says of somebody, in the words of this house. */
export type ProvidedPerson = {
  readonly login: string
  readonly name: string
  /** Undefined where the provider says nothing of it. */
  readonly office: string | undefined
  readonly unit: string | undefined
  readonly roles: readonly string[]
  readonly deputy: boolean
  readonly administrator: boolean
  /** Whether the provider has seen two factors. */
  readonly hasSecondFactor: boolean
}

type Read = Pick<
  ProviderConfiguration,
  'rolesClaim' | 'loginClaim' | 'unitClaim' | 'grants' | 'strongClasses' | 'ensuresSecondFactor'
>

/**
 * Who somebody is and what they may be by their claims. `noLogin`: the claim that names them is missing. `noGrant`: none of their
 * values of the roles claim is worth anything here.
 */
export function personFromClaims(
  configuration: Read,
  claims: Claims,
): ProvidedPerson | 'noLogin' | 'noGrant' {
  const login = loginFrom(textAt(claims, configuration.loginClaim))
  if (login === undefined) return 'noLogin'
  const granted = textsAt(claims, configuration.rolesClaim)
    .filter((value) => Object.hasOwn(configuration.grants, value))
    .flatMap((value) => configuration.grants[value] ?? [])
  if (granted.length === 0) return 'noGrant'
  const unitOfClaim =
    configuration.unitClaim === undefined ? undefined : textAt(claims, configuration.unitClaim)
  return {
    login,
    name: nameFrom(claims) ?? login,
    office: firstOf(granted, 'office'),
    unit: firstOf(granted, 'unit') ?? unitOfClaim,
    roles: roles.filter((role) => granted.some((each) => each.roles.includes(role))),
    deputy: granted.some(({ deputy }) => deputy),
    administrator: granted.some(({ administrator }) => administrator),
    hasSecondFactor: hasSecondFactor(configuration, claims),
  }
}

/** `mfa` of `amr` (RFC 8176), or a class of authentication that the operator has named. */
function hasSecondFactor({ strongClasses, ensuresSecondFactor }: Read, claims: Claims): boolean {
  const acr = textAt(claims, 'acr')
  return (
    ensuresSecondFactor ||
    textsAt(claims, 'amr').includes('mfa') ||
    (acr !== undefined && strongClasses.includes(acr))
  )
}

function nameFrom(claims: Claims): string | undefined {
  const parts = ['given_name', 'family_name'].flatMap((claim) => textAt(claims, claim) ?? [])
  return textAt(claims, 'name') ?? (parts.length === 0 ? undefined : parts.join(' '))
}

/** A login as this house has them: of an address only what stands before the @, and for other signs a hyphen. */
function loginFrom(text: string | undefined): string | undefined {
  const login = (text ?? '')
    .replace(/@.*$/, '')
    .replaceAll(/[^\p{L}\d._-]+/gu, '-')
    .replace(/^[._-]+/, '')
    .slice(0, 40)
  return login === '' ? undefined : login
}

function firstOf(grants: readonly ClaimGrant[], field: 'unit' | 'office'): string | undefined {
  return grants.map((each) => each[field]).find((text) => text !== undefined)
}

function textAt(claims: Claims, path: string): string | undefined {
  const value = valueAt(claims, path)
  const text = typeof value === 'string' ? value.normalize('NFC').trim().slice(0, 200) : ''
  return text === '' ? undefined : text
}

/** Several values come as a list; a single one as it is. */
function textsAt(claims: Claims, path: string): readonly string[] {
  const value = valueAt(claims, path)
  return (Array.isArray(value) ? value : [value]).filter((each) => typeof each === 'string')
}

/** A claim whose own name has dots goes before a way through objects. */
function valueAt(claims: Claims, path: string): unknown {
  if (Object.hasOwn(claims, path)) return claims[path]
  return path
    .split('.')
    .reduce<unknown>(
      (value, part) =>
        typeof value === 'object' && value !== null && Object.hasOwn(value, part)
          ? Object.getOwnPropertyDescriptor(value, part)?.value
          : undefined,
      claims,
    )
}
