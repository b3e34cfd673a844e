import { DataTable, textsFor } from '@meinungsbild/design'
import { compareQuestionnaires, type Difference } from '@meinungsbild/questionnaire'
import type { Frame } from '../../layout/frame.ts'
import type { ShownWording } from './bank-item-page.tsx'
import { itemBankTexts } from './item-bank.texts.ts'
import { partPlace, partValue } from './part-in-words.ts'

type WordingChangesProps = {
  readonly frame: Frame
  readonly older: ShownWording | undefined
  readonly newer: ShownWording
}

type Line = {
  readonly question: string
  readonly what: string
  readonly before: string
  readonly after: string
}

/** What changed from one wording of an item to the next. */
export function WordingChanges({ frame, older, newer }: WordingChangesProps) {
  const texts = textsFor(itemBankTexts, frame.language)
  if (older?.content === undefined || newer.content === undefined) return null
  const lines = compareQuestionnaires(older.content, newer.content).flatMap((difference) =>
    linesOf(difference, frame),
  )
  return (
    <section class="stack">
      <DataTable<Line>
        caption={texts.differences(older.wording, newer.wording)}
        rows={lines}
        columns={[
          { head: texts.question, cell: ({ question }) => question },
          { head: texts.what, cell: ({ what }) => what },
          {
            head: texts.before,
            cell: ({ before }) => (before === '' ? texts.nothingThere : <del>{before}</del>),
          },
          {
            head: texts.after,
            cell: ({ after }) => (after === '' ? texts.nothingThere : <ins>{after}</ins>),
          },
        ]}
      />
      <p class="muted">{texts.differencesHint}</p>
    </section>
  )
}

function linesOf(difference: Difference, { language }: Frame): readonly Line[] {
  const { id, kind, thing } = difference
  const texts = textsFor(itemBankTexts, language)
  const question = thing === 'question' ? id : ''
  if (kind !== 'changed') {
    const isNew = kind === 'added'
    return [{ question, what: texts[kind], before: isNew ? '' : id, after: isNew ? id : '' }]
  }
  const moved = difference.moved ? [{ question, what: texts.moved, before: id, after: id }] : []
  const parts = difference.parts.map((part) => ({
    question,
    what: partPlace(part, language),
    before: partValue(part.before, language),
    after: partValue(part.after, language),
  }))
  return [...moved, ...parts]
}
