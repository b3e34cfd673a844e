import type { DifferenceRow, GroupDifference, TwoGroups } from '@meinungsbild/analysis'
import { BlockView, DataTable, Fold, textsFor } from '@meinungsbild/design'
import { inLanguage } from '@meinungsbild/questionnaire'
import type { Frame } from '../../layout/frame.ts'
import { signsAmong } from '../figures/explained-signs.ts'
import { figureInTable } from '../figures/table-cells.ts'
import { variableLabel } from '../../questionnaire/condition/variable-label.ts'
import { respondersTexts } from './responders.texts.ts'

type GroupsViewProps = {
  readonly frame: Frame
  readonly groups: TwoGroups
  readonly caption: string
  /** How the two groups are called. */
  readonly names: readonly [first: string, second: string]
}

type Row = DifferenceRow & { readonly item: GroupDifference; readonly isFirst: boolean }

/** Two groups question by question: what is proven to differ is seen at once, all others are unfolded. */
export function GroupsView({ frame, groups, caption, names }: GroupsViewProps) {
  const { language } = frame
  const texts = textsFor(respondersTexts, language)
  const { items } = groups
  if (items.length === 0) return <p>{texts.noneCompared}</p>
  const proven = items.filter(({ isProven }) => isProven === true)
  const table = { frame, names, isTested: items.some(({ isProven }) => isProven !== undefined) }
  return (
    <>
      {table.isTested ? (
        <p>{texts.provenOf(proven.length, items.length)}</p>
      ) : (
        <p class="muted">{texts.notTested}</p>
      )}
      {proven.length > 0 && (
        <GroupTable {...table} caption={texts.provenOnly(caption)} items={proven} />
      )}
      <Fold title={texts.allQuestions(items.length)}>
        <GroupTable {...table} caption={caption} items={items} />
        <BlockView
          language={language}
          blocks={signsAmong(
            items.flatMap(({ rows }) =>
              rows.flatMap(({ first, second }) => [
                figureInTable(first, language),
                figureInTable(second, language),
              ]),
            ),
            language,
          )}
        />
        <p class="muted">{texts.moved}</p>
      </Fold>
    </>
  )
}

type GroupTableProps = Pick<GroupsViewProps, 'frame' | 'caption' | 'names'> & {
  readonly items: readonly GroupDifference[]
  readonly isTested: boolean
}

function GroupTable({ frame, caption, names, items, isTested }: GroupTableProps) {
  const { language } = frame
  const texts = textsFor(respondersTexts, language)
  const rows = items.flatMap((item) =>
    item.rows.map((row, index): Row => ({ ...row, item, isFirst: index === 0 })),
  )
  return (
    <DataTable<Row>
      caption={caption}
      rows={rows}
      columns={[
        { head: texts.question, cell: ({ item }) => variableLabel(item.variable, language) },
        {
          head: texts.answer,
          cell: ({ item, category }) => {
            const label = (category ?? item.option)?.label
            return label === undefined ? texts.mean : inLanguage(label, language)
          },
        },
        { head: names[0], numeric: true, cell: ({ first }) => figureInTable(first, language) },
        { head: names[1], numeric: true, cell: ({ second }) => figureInTable(second, language) },
        {
          head: texts.difference,
          numeric: true,
          cell: ({ difference }) => inLanguage(difference.shown, language),
        },
        ...(isTested
          ? [
              {
                head: texts.finding,
                cell: ({ item: { isProven }, isFirst }: Row) =>
                  !isFirst || isProven === undefined
                    ? ''
                    : isProven
                      ? texts.proven
                      : texts.notProven,
              },
            ]
          : []),
      ]}
    />
  )
}
