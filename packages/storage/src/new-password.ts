import type { Account } from './accounts.ts'

/** What NIST asks of a password that is the only proof (SP 800-63B-4, 3.1.1.2). */
export const shortestPassword = 15
const longestPassword = 200

export type PasswordFlaw = 'tooShort' | 'tooLong' | 'guessable' | 'common'

/** Characters that must remain when all that is tried first is taken away. */
const fewestOwn = 8

/**
 * What the commonest passwords are made of, here and elsewhere, and the words of this trade. At this length no common password
 * is anything else than these, their repetition, rows of keys, years and digits.
 */
const stems = [
  'meinungsbild bürgerbefragung buergerbefragung befragung umfrage pressestelle verwaltung stadtverwaltung rathaus behörde',
  'passwort password passwd kennwort geheim secret login anmelden benutzer account admin administrator root master test gast',
  'hallo hello willkommen welcome start sommer winter frühling fruehling herbst summer spring autumn januar februar märz april',
  'mai juni juli august september oktober november dezember montag dienstag mittwoch donnerstag freitag samstag sonntag',
  'schatz liebe ichliebedich iloveyou love baby princess sunshine dragon monkey football fussball fußball baseball superman',
  'batman starwars computer internet letmein lassmichrein trustno michael daniel thomas andreas alexander ficken arschloch',
  'fuckyou deutschland germany berlin hamburg münchen muenchen bayern dortmund schalke changeme default access pokemon',
].flatMap((line) => line.split(' '))

/** Rows of keys and the alphabet, of which four in a row, forth or back, are nobody's own. */
const rows = [
  'qwertzuiopü',
  'qwertyuiop',
  'asdfghjklöä',
  'yxcvbnm',
  'zxcvbnm',
  'abcdefghijklmnopqrstuvwxyz',
].flatMap((row) => [row, [...row].toReversed().join('')])

const runs = rows.flatMap((row) =>
  Array.from({ length: row.length - 3 }, (_, start) =>
    Array.from({ length: row.length - start - 3 }, (_unused, more) =>
      row.slice(start, start + 4 + more),
    ),
  ).flat(),
)

const tried = [...stems, ...runs].toSorted((one, other) => other.length - one.length)

/**
 * What is wrong with a new password, if anything: its length, the account's own names in it, or that nothing remains of it
 * without what everybody tries first. No rules about digits and signs, which make passwords worse (NIST SP 800-63B-4; BSI
 * ORP.4), and no end after some months.
 */
export function passwordFlaw(
  password: string,
  account: Pick<Account, 'login' | 'name'>,
): PasswordFlaw | undefined {
  if ([...password].length < shortestPassword) return 'tooShort'
  if (password.length > longestPassword) return 'tooLong'
  const lower = password.normalize('NFC').toLowerCase()
  const names = [account.login, ...account.name.split(/[\s.,-]+/)]
  const contained = names.some((name) => name.length > 3 && lower.includes(name.toLowerCase()))
  if (contained) return 'guessable'
  return isCommon(lower) ? 'common' : undefined
}

function isCommon(lower: string): boolean {
  const rest = tried.reduce((text, piece) => text.replaceAll(piece, ' '), lower)
  const words = rest.replaceAll(/[^\p{L}]+/gu, ' ').split(' ')
  // The same again adds nothing.
  return [...new Set(words.map(withoutRepetition))].join('').length < fewestOwn
}

/** `abcabcabc` is no more than `abc`. */
function withoutRepetition(word: string): string {
  return /^(.+?)\1+$/u.exec(word)?.[1] ?? word
}
