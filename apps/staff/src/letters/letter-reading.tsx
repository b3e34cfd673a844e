import { Markdown, SummaryList, textsFor, type UiLanguage } from '@meinungsbild/design'
import type { LetterKind } from '@meinungsbild/storage'
import { letterParts, type LetterContent } from './letter-content.ts'
import { letterTextTexts } from './letter-text.texts.ts'

type LetterReadingProps = {
  /** Of the interface. */
  readonly words: UiLanguage
  readonly kind: LetterKind
  /** Of the letter. */
  readonly language: string
  readonly content: LetterContent
}

/** The text of a letter for whoever may not change it: part by part, with its fields as they were written. */
export function LetterReading({ words, kind, language, content }: LetterReadingProps) {
  const texts = textsFor(letterTextTexts, words)
  const parts = letterParts.filter((part) => kind === 'invitation' || !isOfAccess(part))
  return (
    <SummaryList
      facts={parts.map((part) => ({
        label: isOfAccess(part) ? `${texts.access}: ${texts[part]}` : texts[part],
        value:
          content[part] === '' ? undefined : (
            <div lang={language}>
              {part === 'body' || part === 'notice' ? (
                <Markdown text={content[part]} language={language} />
              ) : (
                content[part].split('\n').map((line) => <div>{line}</div>)
              )}
            </div>
          ),
      }))}
    />
  )
}

/** The box with code and QR code, which reminders do not have. */
function isOfAccess(part: keyof LetterContent): boolean {
  return part === 'accessTitle' || part === 'accessHint' || part === 'codeLabel'
}
