import { plainText } from '../html-text.ts'

/**
 * A text as people mean it: without HTML, in lower case, umlauts and their spellings alike (`ä`, `ae` and `a` are one, since
 * column names are written without care), words apart at capitals within a word, signs dropped.
 */
export function wordsOf(text: string): readonly string[] {
  return plainText(text)
    .normalize('NFC')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .replace(/ä|ae/g, 'a')
    .replace(/ö|oe/g, 'o')
    .replace(/ü|ue/g, 'u')
    .replace(/ß/g, 'ss')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
}

/** Equal for texts that differ in HTML, case and space only. Signs stay: "-1.5" is not "1.5". */
export function sameText(text: string): string {
  return plainText(text).normalize('NFC').toLowerCase()
}

/** Equal for `question_row`, `question.row`, `question[row]`, `question:row` and other cases of the same letters. */
export function sameName(name: string): string {
  return plainText(name)
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s._:~/–-]*[\s._:[\]()~/–-][\s._:[\]()~/–-]*/g, '_')
    .replace(/^_+|_+$/g, '')
}

const negations = /^(?:nicht|nie|ohne|no|not|never|non|kein\p{L}*)$/u

/** Whether the words deny something. `un-` denies where the rest is a word that `others` use: "unbekannt" beside "bekannt". */
export function denies(words: readonly string[], others: ReadonlySet<string>): boolean {
  return words.some(
    (word) =>
      negations.test(word) ||
      (word.startsWith('un') && word.length >= 7 && others.has(word.slice(2, 6))),
  )
}

/** Words that change what a label means, so that "zufrieden" is not taken for "sehr zufrieden". */
const degrees =
  /^(?:eher|sehr|ziemlich|etwas|wenig\p{L}*|mehr\p{L}*|teil\p{L}*|fast|kaum|voll\p{L}*|ganz|gar|uberhaupt|besonders|uberwiegend|very|rather|somewhat|slightly|extremely|fairly|mostly|less|more|hardly|completely|totally|partly|at|all)$/u

/** True if leaving out `words` leaves the meaning: none of them denies or grades. */
export function areEmpty(words: readonly string[]): boolean {
  return !words.some(
    (word) => negations.test(word) || degrees.test(word) || /^(?:un|nichts?$|niemand)/.test(word),
  )
}
