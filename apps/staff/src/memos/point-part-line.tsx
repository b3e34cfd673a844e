import { Badge, Moment, textsFor, type UiLanguage } from '@meinungsbild/design'
import type { DirectivePoint } from '@meinungsbild/procedure'
import { signatureWords } from '../people/signature-words.ts'
import { markTones } from './mark-tones.ts'
import { memosTexts } from './memos.texts.ts'

type PointPartLineProps = {
  readonly language: UiLanguage
  readonly part: DirectivePoint['parts'][number]
}

const tones = {
  future: 'neutral',
  current: 'info',
  done: 'success',
  skipped: 'neutral',
} as const

/** For whom a point of a directive is, and what became of it: open, done, skipped, by whom and when. */
export function PointPartLine({ language, part }: PointPartLineProps) {
  const texts = textsFor(memosTexts, language)
  const { addressees, status, handled, because } = part
  const tone = handled?.mark === undefined ? tones[status] : markTones[handled.mark]
  const names = addressees.map(({ name, unit }) => (unit === undefined ? name : `${name}, ${unit}`))
  // Whoever was asked did it: naming them once is enough.
  const isOther = handled && !addressees.some(({ account }) => account === handled.by.account)
  return (
    <>
      {names.length > 0 && `${names.join('; ')} `}
      <Badge label={handled?.what[language] ?? texts[`point-${status}`]} tone={tone} />
      {handled && (
        <span class="muted">
          {' '}
          {isOther && `${signatureWords(handled.by, language)}, `}
          <Moment instant={handled.at} />
        </span>
      )}
      {because && <span class="muted"> {because[language]}</span>}
      {handled?.note !== undefined && handled.note !== '' && (
        <p class="muted directive__note">{handled.note}</p>
      )}
    </>
  )
}
