import { textsFor } from '@meinungsbild/design'
import type { LetterKind } from '@meinungsbild/storage'
import type { LetterContent } from './letter-content.ts'
import { proposalTexts } from './proposal.texts.ts'

/** What stands in the form before somebody has written anything: a proposal, to be checked and translated. */
export function proposedContent(kind: LetterKind, language: string): LetterContent {
  const words = textsFor(proposalTexts, language)
  return {
    subject: words[`${kind}Subject`],
    body: words[`${kind}Body`],
    closing: words.closing,
    name: '',
    office: '',
    accessTitle: words.accessTitle,
    accessHint: words.accessHint,
    codeLabel: words.codeLabel,
    notice: words.notice,
  }
}
