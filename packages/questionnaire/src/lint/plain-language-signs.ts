import { foreignWords } from './foreign-words.ts'
import { passiveIn } from './passive-voice.ts'

const mostWords = 15
const mostLetters = 18

/** A sign that a text is not easy to read, and what to say about it. */
type Sign = {
  readonly code: string
  /** The words at fault, or how many there are. */
  readonly find: (sentence: string) => string | undefined
  /** Points of scales and answers stay as they are: "nicht zufrieden" has no other word. */
  readonly notInLabels?: true
  readonly advice: (found: string) => { readonly de: string; readonly en: string }
}

/*
 * The rules of BITV 2.0, Anlage 2 Teil 2 (no negation, subjunctive, passive, genitive, abbreviation; common words,
 * compounds with a hyphen; short sentences), with the limits in use at offices for Leichte Sprache. They are wrong now
 * and then, and none replaces the reading by a group of testers: advice, never more.
 */
export const plainLanguageSigns: readonly Sign[] = [
  {
    code: 'longSentence',
    find: (sentence) => {
      const count = wordsOf(sentence).length
      return count > mostWords ? String(count) : undefined
    },
    advice: (count) => ({
      de: `Leichte Sprache: Ein Satz hat ${count} Wörter. Bitte machen Sie mehrere Sätze daraus, jeden mit höchstens ${mostWords} Wörtern.`,
      en: `Easy language: a sentence has ${count} words. Please make several of it, each of at most ${mostWords} words.`,
    }),
  },
  {
    code: 'longWord',
    find: (sentence) => wordsOf(sentence).find(isLongCompound),
    advice: (word) => ({
      de: `Leichte Sprache: „${word}“ ist ein langes Wort. Bitte trennen Sie es mit Bindestrich oder Mediopunkt (·), oder nehmen Sie ein kürzeres.`,
      en: `Easy language: “${word}” is a long word. Please part it with a hyphen or an interpunct (·), or take a shorter one.`,
    }),
  },
  {
    code: 'foreignWord',
    find: (sentence) => wordsOf(sentence).find((word) => foreignWords.has(word.toLowerCase())),
    advice: (word) => {
      const easier = foreignWords.get(word.toLowerCase()) ?? ''
      return {
        de: `Leichte Sprache: „${word}“ ist ein schweres Wort. Leichter ist zum Beispiel „${easier}“; sonst erklären Sie es bitte.`,
        en: `Easy language: “${word}” is a difficult word. Easier is for example “${easier}”; otherwise please explain it.`,
      }
    },
  },
  {
    code: 'passiveVoice',
    find: passiveIn,
    advice: (found) => ({
      de: `Leichte Sprache: „${found}“ klingt nach einem Passiv. Bitte sagen Sie, wer etwas tut.`,
      en: `Easy language: “${found}” sounds like the passive voice. Please say who does something.`,
    }),
  },
  {
    code: 'genitive',
    find: matching(
      /\b((?:des|eines|meines|seines|ihres|unseres|eures|keines) (?:\p{L}+(?:en|es) )?\p{Lu}[\p{L}-]+s)(?!\p{L})/iu,
    ),
    advice: (found) => ({
      de: `Leichte Sprache: „${found}“ ist ein Genitiv. Leichter ist es mit „von“.`,
      en: `Easy language: “${found}” is a genitive. It is easier with “von”.`,
    }),
  },
  {
    code: 'negation',
    find: matching(
      /(?<!\p{L})(nicht|kein(?:e[mnrs]?)?|nie(?:mals|mand(?:en|em)?)?|weder)(?!\p{L})/iu,
    ),
    notInLabels: true,
    advice: (found) => ({
      de: `Leichte Sprache: „${found}“ ist eine Verneinung. Bitte sagen Sie, was ist, nicht was nicht ist.`,
      en: `Easy language: “${found}” is a negation. Please say what is, not what is not.`,
    }),
  },
  {
    code: 'subjunctive',
    find: matching(
      /(?<!\p{L})((?:würde|hätte|wäre|könnte|sollte|müsste|dürfte)(?:st|n|t)?)(?!\p{L})/iu,
    ),
    advice: (found) => ({
      de: `Leichte Sprache: „${found}“ ist eine Möglichkeits-Form. Bitte sagen Sie es einfach: „kann“, „will“, „ist“.`,
      en: `Easy language: “${found}” is a subjunctive. Please say it simply: “kann”, “will”, “ist”.`,
    }),
  },
  {
    code: 'abbreviation',
    find: matching(
      /(?<!\p{L})(z\. ?B\.|d\. ?h\.|u\. ?a\.|bzw\.|usw\.|etc\.|ggf\.|ca\.|inkl\.|evtl\.)/iu,
    ),
    advice: (found) => ({
      de: `Leichte Sprache: „${found}“ ist eine Abkürzung. Bitte schreiben Sie das Wort aus.`,
      en: `Easy language: “${found}” is an abbreviation. Please write the word out.`,
    }),
  },
]

function wordsOf(sentence: string): readonly string[] {
  return sentence.match(/\p{L}[\p{L}\p{M}\p{N}·‧-]*/gu) ?? []
}

function isLongCompound(word: string): boolean {
  return word.split(/[·‧-]/).some((part) => part.length > mostLetters)
}

/** What the first group of the pattern finds. */
function matching(pattern: RegExp): (sentence: string) => string | undefined {
  return (sentence) => pattern.exec(sentence)?.[1]
}
