import { fromBase64url } from './base64url.ts'
import { isSizeClass } from './padding.ts'

/** What a seal adds to its contents: an encapsulated key and the tag of AES-GCM, in bytes. */
const added = 65 + 16

/**
 * Whether the text may be something that `sealAnswer` has made: base64url of a whole size class, and not more than one of
 * `most` bytes. Who has not the key can tell no more.
 */
export function sealedSize(text: string, most: number): 'ok' | 'tooLarge' | 'notSealed' {
  if (Math.floor((text.length * 3) / 4) > added + most) return 'tooLarge'
  const bytes = fromBase64url(text)
  return bytes !== undefined && isSizeClass(bytes.length - added) ? 'ok' : 'notSealed'
}
