import { isIP } from 'node:net'

/** Where passkeys are good: the domain that they belong to (RP ID) and the only origin that may use them. */
export type PasskeyPlace = { readonly domain: string; readonly origin: string }

/**
 * The place at an address of the staff surface; undefined where browsers know no passkeys: at a bare IP address, and without https
 * elsewhere than on the machine itself.
 */
export function passkeyPlace(publicUrl: string): PasskeyPlace | undefined {
  const { hostname, origin, protocol } = new URL(publicUrl)
  const isLocal = hostname === 'localhost' || hostname.endsWith('.localhost')
  const isNamed = isIP(hostname.replaceAll(/[[\]]/g, '')) === 0
  return isNamed && (protocol === 'https:' || isLocal) ? { domain: hostname, origin } : undefined
}
