/// <reference lib="dom" />
import { fromBase64url } from '@meinungsbild/secrecy'

/**
 * The receipt of what this browser has sealed (base64url), hex: SHA-256 over a zero byte and the sealed bytes, as leaves of
 * the tree of receipts are made (RFC 9162). Made here, so that nobody can hand out the receipt of another answer.
 */
export async function leafOf(sealed: string): Promise<string> {
  const leaf = Uint8Array.of(0, ...(fromBase64url(sealed) ?? []))
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', leaf))
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
