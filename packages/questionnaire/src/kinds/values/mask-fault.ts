import { matches } from '../../expression/pattern/matches.ts'
import type { Mask } from '../../parts.ts'
import type { Fault } from './fault.ts'

// All of these are read in one go: what follows a repeated part is never a character of that part.
const host = '(?:[\\p{L}\\p{N}][\\p{L}\\p{N}-]*\\.)+\\p{L}[\\p{L}\\p{N}-]+'
const email = new RegExp(`^[^\\s@<>()[\\]\\\\,;:"]{1,64}@${host}$`, 'u')
const url = new RegExp(`^(?:https?://)?${host}(?::\\d{1,5})?(?:[/?#]\\S*)?$`, 'iu')
const phone = /^\+?[\d\s()/.-]+$/
const postcode = /^\d{5}$/

/** What is wrong with `text`, which is not empty, where it must look like something. */
export function maskFault(mask: Mask, text: string): Fault | undefined {
  switch (mask.kind) {
    case 'email':
      return email.test(text) && text.length <= 254 ? undefined : { code: 'notAnEmail' }
    case 'phone':
      return isPhone(text) ? undefined : { code: 'notAPhone' }
    case 'postcode':
      return postcode.test(text) ? undefined : { code: 'notAPostcode' }
    case 'url':
      return url.test(text) ? undefined : { code: 'notAUrl' }
    case 'pattern':
      return matches(text, mask.pattern) === false
        ? { code: 'badFormat', message: mask.description }
        : undefined
    default:
      return mask satisfies never
  }
}

/** As people write it: `+49 (0)351 488-0`. 15 digits are the most (ITU-T E.164), a bracketed zero may come on top. */
function isPhone(text: string): boolean {
  const digits = text.replace(/\D/g, '').length
  return phone.test(text) && digits >= 3 && digits <= 16
}
