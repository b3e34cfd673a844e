import { Checkbox, textsFor } from '@meinungsbild/design'
import type { MatrixRow } from '@meinungsbild/questionnaire'
import { ListTable } from '../../parts/list-table.tsx'
import { kindFieldTexts } from '../kinds/kind-fields.texts.ts'
import type { KindFieldsProps } from '../kinds/kind-form.ts'
import { PartDetails } from './part-details.tsx'

type RowListProps = KindFieldsProps & {
  /** As they are saved. */
  readonly saved: readonly MatrixRow[]
  /** The rows may be shuffled. */
  readonly shuffles?: boolean
}

/** The rows of a question, folded away the conditions of single ones. */
export function RowList(props: RowListProps) {
  const { frame, form, shuffles = false } = props
  const texts = textsFor(kindFieldTexts, frame.language)
  return (
    <>
      <ListTable {...props} list="rows" legend={texts.rows} hint={texts.rowsHint} />
      <PartDetails {...props} list="rows" title={texts.rowDetails} />
      {shuffles && (
        <Checkbox
          name="rowOrder"
          value="random"
          label={texts.rowOrder}
          checked={form.has('rowOrder')}
        />
      )}
    </>
  )
}
