import { Checkbox, CheckboxGroup, Fieldset, textsFor, type FormError } from '@meinungsbild/design'
import { checkedThings, type ChecklistPoint } from '@meinungsbild/procedure'
import type { Frame } from '../../layout/frame.ts'
import { checkedThingTexts } from './checked-thing.texts.ts'
import { stepTexts } from './step.texts.ts'
import { blankPoints } from './point-rows.ts'
import { WordsFields } from './words-fields.tsx'

type PointFieldsProps = {
  readonly frame: Frame
  readonly errors: readonly FormError[]
  readonly points: readonly ChecklistPoint[]
}

/** The checklist of a step; emptied points go, blank ones become new ones. */
export function PointFields({ frame, errors, points }: PointFieldsProps) {
  const texts = textsFor(stepTexts, frame.language)
  const things = textsFor(checkedThingTexts, frame.language)
  const rows: readonly (ChecklistPoint | undefined)[] = [
    ...points,
    ...Array.from({ length: blankPoints }, () => undefined),
  ]
  return (
    <>
      <p>{texts.checklistHint}</p>
      {rows.map((point, index) => (
        <Fieldset
          id={`punkt-${index}`}
          legend={point === undefined ? texts.newPoint : texts.point(index + 1)}
        >
          <WordsFields
            frame={frame}
            errors={errors}
            name={`point-${index}`}
            label={texts.pointName}
            words={point?.title ?? { de: '', en: '' }}
            optional
          />
          <CheckboxGroup
            name={`point-${index}-restsOn`}
            label={texts.restsOn}
            values={point?.restsOn ?? []}
            options={checkedThings.map((thing) => ({ value: thing, label: things[thing] }))}
            optional
          />
          <Checkbox
            name={`point-${index}-mayLapse`}
            value="yes"
            label={texts.mayLapse}
            checked={point?.mayLapse === true}
          />
        </Fieldset>
      ))}
    </>
  )
}
