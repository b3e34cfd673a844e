import { BlockView, CellInput, DataTable, textsFor } from '@meinungsbild/design'
import { smallStratum } from '@meinungsbild/participants'
import { errorAt } from '../../layout/error-at.ts'
import { signsAmong } from '../../results/figures/explained-signs.ts'
import { countInTable, notYet } from '../../results/figures/table-cells.ts'
import { sizeField } from './draw-form.ts'
import type { DrawProps } from './draw-page.tsx'
import { drawTexts } from './draw.texts.ts'
import { StratumName } from './stratum-name.tsx'

/** The strata of the file with their sizes, small ones marked, and a field for those who set numbers of their own. */
export function StrataTable({ frame, settled, fields, shares, errors }: DrawProps) {
  const texts = textsFor(drawTexts, frame.language)
  const shown = (count: number | undefined) =>
    count === undefined ? notYet : countInTable(count, frame.language)
  const rows = settled.list.strata.map((each, index) => ({
    ...each,
    index,
    name: each.stratum === '' ? texts.all : each.stratum,
    share: shares?.[index],
  }))
  return (
    <section class="stack" aria-labelledby="schichten">
      <h2 id="schichten">{texts.strata}</h2>
      <p class="muted">{texts.givenHint}</p>
      <DataTable
        caption={texts.strata}
        captionHidden
        rows={rows}
        columns={[
          {
            head: texts.stratum,
            cell: ({ name, population }) => (
              <StratumName frame={frame} name={name} isSmall={population < smallStratum} />
            ),
          },
          { head: texts.population, numeric: true, cell: ({ population }) => shown(population) },
          { head: texts.drawn, numeric: true, cell: ({ share }) => shown(share?.drawn) },
          { head: texts.reserveOf, numeric: true, cell: ({ share }) => shown(share?.reserve) },
          {
            head: texts.given,
            cell: ({ index, name }) => (
              <CellInput
                name={sizeField(index)}
                label={texts.givenOf(name)}
                value={fields.sizes[index] ?? ''}
                size={6}
                numeric
                error={errorAt(errors, sizeField(index))}
              />
            ),
          },
        ]}
      />
      <BlockView
        language={frame.language}
        blocks={signsAmong(
          rows.flatMap(({ share }) => [shown(share?.drawn), shown(share?.reserve)]),
          frame.language,
        )}
      />
    </section>
  )
}
