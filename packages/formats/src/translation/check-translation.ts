import {
  stableTexts,
  type Language,
  type Questionnaire,
  type StableText,
  type Text,
} from '@meinungsbild/questionnaire'
import { refused, type Refused } from '../report.ts'
import { fillsInTheSame } from './placeholders.ts'
import { tidied, type TranslationEntry, type TranslationFile } from './translation-file.ts'

/** What a translation file would change, and which of its texts do not fit. */
export type TranslationCheck = {
  readonly ok: true
  readonly taken: readonly TakenText[]
  readonly refused: readonly RefusedText[]
  /** Texts that are the same already. */
  readonly unchanged: number
  /** Texts that the file has no translation of. What was translated before stays. */
  readonly empty: number
}

export type TakenText = {
  readonly id: string
  readonly language: Language
  /** Empty: not translated before. */
  readonly before: string
  readonly words: string
}

export type RefusedText = {
  readonly id: string
  readonly language: Language
  readonly code: 'unknownText' | 'sourceChanged' | 'brokenPlaceholder' | 'strangeMarkup'
  readonly message: Text
}

/**
 * Holds a translation file against the questionnaire as it is now. Refused as a whole: a file of another questionnaire,
 * and languages that the survey does not have. Refused text by text: an unknown id, a source that reads differently by
 * now, earlier answers filled in otherwise than in the source.
 *
 * `original` is what the questionnaire is called in files that say so.
 */
export function checkTranslation(
  questionnaire: Questionnaire,
  file: TranslationFile,
  original: string,
): TranslationCheck | Refused {
  if (file.original !== undefined && file.original !== original) return otherQuestionnaire
  const languages = new Set([file.source, ...file.entries.map(({ language }) => language)])
  const strange = [...languages].find((own) => !questionnaire.languages.includes(own))
  if (strange !== undefined) return noSuchLanguage(strange)
  const known = new Map(stableTexts(questionnaire).map((own) => [own.id, own]))
  const judged = file.entries.map((entry) => judge(entry, file.source, known.get(entry.id)))
  const refusedTexts = judged.flatMap((each) => (each.kind === 'refused' ? [each.text] : []))
  const isForeign = refusedTexts.every(
    ({ code }) => code === 'unknownText' || code === 'sourceChanged',
  )
  if (judged.length > 0 && refusedTexts.length === judged.length && isForeign) {
    return otherQuestionnaire
  }
  return {
    ok: true,
    taken: judged.flatMap((each) => (each.kind === 'taken' ? [each.text] : [])),
    refused: refusedTexts,
    unchanged: judged.filter(({ kind }) => kind === 'unchanged').length,
    empty: judged.filter(({ kind }) => kind === 'empty').length,
  }
}

type Judged =
  | { readonly kind: 'taken'; readonly text: TakenText }
  | { readonly kind: 'refused'; readonly text: RefusedText }
  | { readonly kind: 'unchanged' | 'empty' }

function judge(entry: TranslationEntry, source: Language, known: StableText | undefined): Judged {
  const { id, language, words } = entry
  const refuse = (code: RefusedText['code'], de: string, en: string): Judged => ({
    kind: 'refused',
    text: { id, language, code, message: { de, en } },
  })
  if (known === undefined) {
    return refuse(
      'unknownText',
      'Diesen Text gibt es im Fragebogen nicht (mehr).',
      'The questionnaire does not have this text (any more).',
    )
  }
  const present = tidied(known.text[source] ?? '')
  if (present !== entry.source) {
    return refuse(
      'sourceChanged',
      `Der Ausgangstext lautet jetzt anders: „${present}“. Übersetzt wurde: „${entry.source}“.`,
      `The source now reads differently: “${present}”. Translated was: “${entry.source}”.`,
    )
  }
  if (words === undefined) {
    return refuse(
      'strangeMarkup',
      'Die Übersetzung enthält Auszeichnungen eines Übersetzungsprogramms, die hier niemand versteht.',
      'The translation contains marks of a translation program that nobody understands here.',
    )
  }
  if (words === '') return { kind: 'empty' }
  const before = tidied(known.text[language] ?? '')
  if (words === before) return { kind: 'unchanged' }
  return fillsInTheSame(present, words)
    ? { kind: 'taken', text: { id, language, before, words } }
    : refuse(
        'brokenPlaceholder',
        `Was in geschweiften Klammern steht, muss in der Übersetzung dasselbe sein. Ausgangstext: „${present}“, Übersetzung: „${words}“.`,
        `What stands in braces must be the same in the translation. Source: “${present}”, translation: “${words}”.`,
      )
}

const otherQuestionnaire = refused(
  'otherQuestionnaire',
  'Die Datei gehört zu einem anderen Fragebogen: Keiner ihrer Ausgangstexte steht in diesem.',
  'The file belongs to another questionnaire: none of its source texts stands in this one.',
)

function noSuchLanguage(language: Language): Refused {
  return refused(
    'noSuchLanguage',
    `Die Sprache „${language}“ der Datei gehört nicht zur Befragung. Bitte nehmen Sie sie zuerst auf.`,
    `The language “${language}” of the file is none of the survey. Please add it first.`,
  )
}
