import { textsFor } from '@meinungsbild/design'
import type { FormView } from '../../parts/form-view.ts'
import { ListTable } from '../../parts/list-table.tsx'
import { kindFieldTexts } from '../kinds/kind-fields.texts.ts'

type PointListProps = FormView & { readonly list?: string; readonly legend?: string }

/** The points of a scale with their values. */
export function PointList(props: PointListProps) {
  const { frame, list = 'points', legend } = props
  const texts = textsFor(kindFieldTexts, frame.language)
  return (
    <ListTable
      {...props}
      list={list}
      legend={legend ?? texts.points}
      hint={texts.pointsHint}
      columns={[{ name: 'value', title: texts.value, kind: 'number', size: 4 }]}
    />
  )
}
