import { Secret, TOTP } from 'otpauth'

/** Seconds that a code is shown by (RFC 6238); codes of the step before and after count as well, for clocks that go wrong. */
const period = 30
const tolerance = 1

/** 160 bits, as RFC 4226 (4, R6) recommends; base32, as apps take it. */
export function newTotpSecret(): string {
  return new Secret({ size: 20 }).base32
}

/** What an app reads from the picture: `otpauth://totp/…`. SHA-1 and six digits, because common apps know nothing else. */
export function totpAddress(secret: string, login: string, house: string): string {
  return totpOf(secret, login, house).toString()
}

/** The time step whose code this is, if it is one of now; `now` in milliseconds. */
export function totpStep(secret: string, code: string, now: number): number | undefined {
  if (!/^\d{6}$/.test(code)) return undefined
  const delta = totpOf(secret).validate({ token: code, timestamp: now, window: tolerance })
  return delta === null ? undefined : TOTP.counter({ period, timestamp: now }) + delta
}

/** In groups of four, as somebody types it off. */
export function secretInGroups(secret: string): string {
  return secret.replaceAll(/.{4}(?=.)/g, '$& ')
}

function totpOf(secret: string, label = '', issuer = ''): TOTP {
  return new TOTP({
    secret: Secret.fromBase32(secret),
    algorithm: 'SHA1',
    digits: 6,
    period,
    label,
    issuer,
  })
}
