import {
  Button,
  Buttons,
  Card,
  DataTable,
  RadioGroup,
  TextField,
  textsFor,
  type FormError,
} from '@meinungsbild/design'
import type { StepView } from '@meinungsbild/procedure'
import type { ShownInitiative } from '../dossier/initiative-for.ts'
import { errorAt } from '../layout/error-at.ts'
import { Form } from '../layout/form.tsx'
import type { Frame } from '../layout/frame.ts'
import { Guarded } from '../layout/guarded.tsx'
import { routes } from '../routes.ts'
import { stepTexts } from './step.texts.ts'

type StepChecklistProps = {
  readonly frame: Frame
  readonly initiative: ShownInitiative
  readonly view: StepView
  readonly note: string
  readonly errors: readonly FormError[]
}

/** The checklist of a step, if it has one: every point with its state, and a form to tick one. */
export function StepChecklist({ frame, initiative, view, note, errors }: StepChecklistProps) {
  const { language } = frame
  const texts = textsFor(stepTexts, language)
  const points = view.step.checklist ?? []
  if (points.length === 0) return null
  const ticks = initiative.state.ticks[view.id] ?? {}
  const noteOf = ({ id }: { readonly id: string }) => ticks[id]?.note ?? ''
  const hasNotes = points.some((point) => noteOf(point) !== '')
  return (
    <Card title={texts.checklist}>
      <DataTable
        caption={texts.checklist}
        captionHidden
        rows={points}
        columns={[
          { head: texts.point, cell: ({ title }) => title[language] },
          {
            head: texts.state,
            cell: ({ id }) =>
              ticks[id]?.done ? `${texts.ticked}, ${ticks[id].by.name}` : texts.open,
          },
          ...(hasNotes ? [{ head: texts.note, cell: noteOf }] : []),
        ]}
      />
      <Guarded frame={frame} permission={initiative.may({ kind: 'tickChecklist', step: view.id })}>
        <Form frame={frame} action={routes.step.href({ id: initiative.id, step: view.id })}>
          <RadioGroup
            name="point"
            label={texts.tickTitle}
            options={points.map(({ id, title }) => ({ value: id, label: title[language] }))}
            error={errorAt(errors, 'point')}
          />
          <TextField name="note" label={texts.note} value={note} optional />
          <Buttons>
            <Button style="secondary" name="tun" value="tick">
              {texts.tick}
            </Button>
            <Button style="secondary" name="tun" value="untick">
              {texts.untick}
            </Button>
          </Buttons>
        </Form>
      </Guarded>
    </Card>
  )
}
