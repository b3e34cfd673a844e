import type { Finder } from './mark.ts'

const email: Finder = {
  kind: 'email',
  pattern:
    /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+\s?(?:@|\(at\)|\[at\])\s?[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/dgiu,
}

/** From a trunk or country code on, 7 to 15 digits; without a dot between them, for a day has dots. */
const phone: Finder = {
  kind: 'phone',
  pattern: /(?<![\p{L}\p{N}.,])(?:(?:\+|00)[1-9]|0[1-9])(?:[ ]?[/()–-]{0,2}[ ]?\d){5,13}(?!\d)/dgu,
}

/** After its word a number may be of any form. */
const namedPhone: Finder = {
  kind: 'phone',
  pattern:
    /(?<!\p{L})(?:tel|telefon|telefonnummer|handy|handynummer|mobil|fax)(?:\.?:? ?)(?<part>\+?\d[\d /()–-]{3,}\d)/dgiu,
}

/** Ways to reach a person. */
export const waysToReach: readonly Finder[] = [email, phone, namedPhone]
