import type { Flaw } from '../flaw.ts'
import type { Language, Text } from '../text.ts'
import { flawAt } from './flaw-at.ts'

type Texts = {
  readonly languages: readonly Language[]
  /** Whether the text may be left out altogether; once begun it must be there in every language. */
  readonly optional: boolean
}

const optionalKeys: ReadonlySet<string> = new Set([
  'introduction',
  'closing',
  'help',
  'lowLabel',
  'highLabel',
  'unit',
  'purpose',
])

/** Whether words under this key may be left out. */
export function isOptional(key: string): boolean {
  return optionalKeys.has(key)
}

/** A text must have words in every language of the survey. */
export function* lintText(
  text: Text | undefined,
  path: string,
  { languages, optional }: Texts,
): Iterable<Flaw> {
  const missing = languages.filter((language) => !hasWords(text, language))
  if (missing.length === languages.length) {
    if (!optional) {
      yield flawAt(
        path,
        'emptyText',
        'Hier fehlt der Text. Bitte ergänzen Sie ihn.',
        'The text is missing here. Please add it.',
      )
    }
    return
  }
  for (const language of missing) {
    yield flawAt(
      `${path}.${language}`,
      'missingLanguage',
      `Der Text fehlt in der Sprache „${language}“. Bitte ergänzen Sie ihn.`,
      `The text is missing in the language “${language}”. Please add it.`,
    )
  }
}

function hasWords(text: Text | undefined, language: Language): boolean {
  return text !== undefined && Object.hasOwn(text, language) && (text[language] ?? '').trim() !== ''
}
