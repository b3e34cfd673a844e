import { Button, Buttons, CellSelect, IconButton, textsFor } from '@meinungsbild/design'
import type { FormView } from '../parts/form-view.ts'
import { presentRows } from '../parts/rows.ts'
import { joinIn } from './condition-fields.ts'
import { conditionTexts } from './condition.texts.ts'
import { ConditionRow } from './condition-row.tsx'
import { mostAtOnce } from './most-at-once.ts'
import type { Subject } from './subject.ts'

type ConditionRowsProps = FormView & {
  readonly name: string
  readonly subjects: readonly Subject[]
}

/** The sentences of a condition, and the groups of such; an empty one stands at the end. */
export function ConditionRows(props: ConditionRowsProps) {
  const { frame, form, name } = props
  const texts = textsFor(conditionTexts, frame.language)
  const present = presentRows(form, name)
  return (
    <div class="condition__rows stack">
      <JoinSelect {...props} />
      {withSpare(props, present).map((index) =>
        form.has(`${name}.${index}.join`) ? (
          <ConditionGroup key={index} {...props} index={index} />
        ) : (
          <ConditionRow key={index} {...props} list={name} index={index} number={`${index + 1}`} />
        ),
      )}
      <Buttons>
        <Button style="tertiary" name="tun" value="show">
          {texts.show}
        </Button>
        <Button style="tertiary" name="tun" value={`row:${name}`}>
          {texts.addRow}
        </Button>
        <Button style="tertiary" name="tun" value={`group:${name}`}>
          {texts.addGroup}
        </Button>
        <Button style="tertiary" name="tun" value={`asText:${name}`}>
          {texts.asText}
        </Button>
      </Buttons>
    </div>
  )
}

/** Sentences in brackets, joined in their own way. */
function ConditionGroup(props: ConditionRowsProps & { readonly index: number }) {
  const { frame, form, name, index } = props
  const texts = textsFor(conditionTexts, frame.language)
  const list = `${name}.${index}`
  const present = presentRows(form, list)
  return (
    <fieldset class="condition__group stack">
      <legend class="kern-sr-only">{texts.groupLegend(index + 1)}</legend>
      <div class="condition__group-head">
        <JoinSelect {...props} name={list} />
        <IconButton
          icon="delete"
          name="tun"
          value={`remove:${name}:${index}`}
          label={texts.removeGroup(index + 1)}
        />
      </div>
      {withSpare(props, present).map((row) => (
        <ConditionRow
          key={row}
          {...props}
          list={list}
          index={row}
          number={`${index + 1}.${row + 1}`}
        />
      ))}
    </fieldset>
  )
}

function JoinSelect({ frame, form, name }: Pick<ConditionRowsProps, 'frame' | 'form' | 'name'>) {
  const texts = textsFor(conditionTexts, frame.language)
  return (
    <CellSelect
      name={`${name}.join`}
      label={texts.joinLabel}
      value={joinIn(form, name)}
      options={[
        { value: 'and', label: texts.and },
        { value: 'or', label: texts.or },
      ]}
    />
  )
}

/** The sentences that are there and an empty one for more. */
function withSpare(
  { subjects }: ConditionRowsProps,
  present: readonly number[],
): readonly number[] {
  const next = (present.at(-1) ?? -1) + 1
  return present.length === 0 || subjects.length <= mostAtOnce ? [...present, next] : present
}
