import { Card, Fold, formatMoment, textsFor, type UiLanguage } from '@meinungsbild/design'
import type { Notice } from '@meinungsbild/procedure'
import { signatureWords } from '../people/signature-words.ts'
import { NoticeTable } from './notice-table.tsx'
import { noticesTexts } from './notices.texts.ts'

type SentInParallelProps = { readonly language: UiLanguage; readonly notices: readonly Notice[] }

/** So many stand open to the eye; more make the page long, and what is old has mostly been noted. */
const shown = 5

/** Everything that went out by itself, the newest first: a line for each, with its addressees inside. */
export function SentInParallel({ language, notices }: SentInParallelProps) {
  const texts = textsFor(noticesTexts, language)
  if (notices.length === 0) return null
  const batches = batchesOf(notices)
  const earlier = batches.slice(shown)
  return (
    <Card title={texts.title}>
      <p>{texts.lead}</p>
      {batches.slice(0, shown).map((batch) => (
        <SentBatch language={language} batch={batch} />
      ))}
      {earlier.length > 0 && (
        <Fold title={texts.earlier(earlier.length)}>
          {earlier.map((batch) => (
            <SentBatch language={language} batch={batch} />
          ))}
        </Fold>
      )}
    </Card>
  )
}

type SentBatchProps = { readonly language: UiLanguage; readonly batch: Batch }

function SentBatch({ language, batch }: SentBatchProps) {
  const texts = textsFor(noticesTexts, language)
  const [{ by, sentAt, text }] = batch
  const noted = batch.filter(({ acknowledged }) => acknowledged !== undefined).length
  return (
    <Fold title={text[language]} summary={texts.count(batch.length, noted)}>
      <p class="muted">
        {texts.from(signatureWords(by, language), formatMoment(sentAt, language))}
      </p>
      <NoticeTable language={language} notices={batch} />
    </Fold>
  )
}

type Batch = readonly [Notice, ...Notice[]]

/** Notices of one deed that say the same, the newest first. */
function batchesOf(notices: readonly Notice[]): readonly Batch[] {
  const batches = new Map<string, Batch>()
  for (const notice of notices) {
    const key = `${notice.sentAt} ${notice.by.account} ${notice.text.de}`
    const there = batches.get(key)
    batches.set(key, there === undefined ? [notice] : [...there, notice])
  }
  return [...batches.values()].toReversed()
}
