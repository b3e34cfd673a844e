import type { CodeCounts, Withheld } from '@meinungsbild/analysis'
import { DataTable, textsFor } from '@meinungsbild/design'
import { inLanguage } from '@meinungsbild/questionnaire'
import type { Frame } from '../../layout/frame.ts'
import { codeCountTexts } from './code-count.texts.ts'
import { codingTexts } from './coding.texts.ts'

type CodeCountProps = {
  readonly frame: Frame
  readonly counts: CodeCounts | Withheld
  /** How many have coded all texts. */
  readonly coders: number
}

/** The counted codes of a question, or why they are not shown. */
export function CodeCountTable({ frame, counts, coders }: CodeCountProps) {
  const { language } = frame
  const texts = textsFor(codeCountTexts, language)
  if (counts.kind === 'withheld') return <p>{inLanguage(counts.message, language)}</p>
  const { noneFits } = textsFor(codingTexts, language)
  return (
    <>
      <DataTable
        caption={texts.base(inLanguage(counts.base.shown, language))}
        rows={counts.rows}
        columns={[
          {
            head: texts.code,
            cell: ({ code }) => (code ? inLanguage(code.label, language) : noneFits),
          },
          {
            head: texts.count,
            cell: ({ count }) => inLanguage(count.shown, language),
            numeric: true,
          },
          {
            head: texts.share,
            cell: ({ share }) => inLanguage(share.shown, language),
            numeric: true,
          },
        ]}
      />
      <p class="muted">
        {texts.several} {texts.rounded} {coders === 1 && texts.oneCoder}
      </p>
    </>
  )
}
