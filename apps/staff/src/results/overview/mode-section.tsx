import type { ModeComparison, ModeDifference, Withheld } from '@meinungsbild/analysis'
import { DataTable, textsFor } from '@meinungsbild/design'
import { inLanguage } from '@meinungsbild/questionnaire'
import type { Frame } from '../../layout/frame.ts'
import { variableLabel } from '../../questionnaire/condition/variable-label.ts'
import { resultTexts } from '../result.texts.ts'
import { inWords } from '../share-in-words.ts'
import { overviewTexts } from './overview.texts.ts'

type ModeProps = { readonly frame: Frame; readonly modes: ModeComparison | Withheld | undefined }

/** Whether people answered otherwise on paper; nothing where too few did it in one of the ways. */
export function ModeSection({ frame, modes }: ModeProps) {
  const { language } = frame
  const texts = textsFor(overviewTexts, language)
  if (modes?.kind !== 'modes') return null
  const isTested = modes.items.some(({ isProven }) => isProven !== undefined)
  return (
    <section class="stack" aria-labelledby="wege">
      <h2 id="wege">{texts.modes}</h2>
      <p>{texts.modesLead(inWords(modes.web, language), inWords(modes.paper, language))}</p>
      <DataTable<ModeDifference>
        caption={texts.modes}
        captionHidden
        rows={modes.items}
        empty={texts.modesNone}
        columns={[
          {
            head: textsFor(resultTexts, language).meanHead,
            cell: ({ variable }) => variableLabel(variable, language),
          },
          { head: texts.web, numeric: true, cell: (item) => inLanguage(item.web.shown, language) },
          {
            head: texts.paper,
            numeric: true,
            cell: (item) => inLanguage(item.paper.shown, language),
          },
          {
            head: texts.difference,
            numeric: true,
            cell: (item) => inLanguage(item.difference.shown, language),
          },
          ...(isTested
            ? [
                {
                  head: texts.finding,
                  cell: ({ isProven }: ModeDifference) =>
                    isProven === undefined ? '' : isProven ? texts.proven : texts.notProven,
                },
              ]
            : []),
        ]}
      />
    </section>
  )
}
