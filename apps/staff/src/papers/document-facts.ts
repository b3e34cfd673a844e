import { formatDay, textsFor } from '@meinungsbild/design'
import { signatureWords } from '../people/signature-words.ts'
import type { PaperInput } from './paper-input.ts'
import { papersTexts } from './papers.texts.ts'
import { plainText } from './plain-text.ts'
import { standing } from './standing.ts'
import type { PaperFact } from './steckbrief.ts'

/** The head of a paper that has no Steckbrief: who wrote which version, and where it stands. */
export function documentFacts(input: PaperInput): readonly PaperFact[] {
  const { version, language } = input
  const texts = textsFor(papersTexts, language)
  return [
    { label: texts.editor, value: signatureWords(version.by, language) },
    {
      label: texts.version,
      value: texts.versionOf(version.version, formatDay(version.at, language)),
    },
    { label: texts.standing, value: standing(input) },
  ].map(({ label, value }) => ({ label, value: plainText(value) }))
}
