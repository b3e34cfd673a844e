import {
  Button,
  CheckboxGroup,
  DateField,
  Fold,
  Select,
  TextArea,
  textsFor,
  TextField,
  type FormError,
} from '@meinungsbild/design'
import { addressable, composing, pointTitle, type DirectivePoint } from '@meinungsbild/procedure'
import type { ShownInitiative } from '../dossier/initiative-for.ts'
import { errorAt } from '../layout/error-at.ts'
import { Form } from '../layout/form.tsx'
import type { Frame } from '../layout/frame.ts'
import { officeWords } from '../people/signature-words.ts'
import { routes } from '../routes.ts'
import type { PointFields } from './directive-fields.ts'
import { directivesTexts } from './directives.texts.ts'

type PointPart = DirectivePoint['parts'][number]

type FormProps = {
  readonly frame: Frame
  readonly initiative: ShownInitiative
  readonly memo: string
}

/** A point in a line, as lists of points name it: "6. Wv. 15.09.2026 Rücklauf prüfen". */
function pointWords({ number, title, text }: DirectivePoint, language: 'de' | 'en'): string {
  return [`${number}. ${title[language]}`, text?.[language]].filter(Boolean).join(' ')
}

type FinishFormProps = FormProps & { readonly point: DirectivePoint; readonly part: PointPart }

/** Below a point that waits for the person before the screen: done, with a note if there is something to say. */
export function FinishForm({ frame, initiative, memo, point, part }: FinishFormProps) {
  const { language } = frame
  const texts = textsFor(directivesTexts, language)
  const { id, seat } = initiative
  const isMine = part.addressees.some(({ account }) => account === seat)
  const action = { kind: 'finishPoint', document: memo, target: point.id } as const
  if (!part.ticked || part.status !== 'current' || !isMine || !initiative.may(action).ok)
    return null
  return (
    <Form
      frame={frame}
      action={routes.directivePoint.href({ id, memo, point: point.id })}
      id={`erledigt-${point.id}`}
    >
      <TextField name="note" id={`note-${point.id}`} label={texts.finishNote} optional />
      <Button style="secondary" label={texts.finishLabel(pointWords(point, language))}>
        {texts.finish}
      </Button>
    </Form>
  )
}

type AddFormProps = FormProps & {
  readonly typed?: PointFields | undefined
  readonly errors: readonly FormError[]
}

/** Nachtrag: one more point under a memo that has been submitted. */
export function AddPointForm({ frame, initiative, memo, typed, errors }: AddFormProps) {
  const { language } = frame
  const texts = textsFor(directivesTexts, language)
  const { id, model, state } = initiative
  if (!initiative.may({ kind: 'addPoint', document: memo }).ok) return null
  const kinds = (composing(model, state, memo)?.addable ?? []).filter((kind) => kind !== 'file')
  return (
    <Fold title={texts.addLater} open={typed !== undefined} id="nachtrag">
      <p>{texts.addLaterLead}</p>
      <Form frame={frame} action={routes.directivePoints.href({ id, memo })}>
        <Select
          name="kind"
          label={texts.newKind}
          value={typed?.kind ?? 'followUp'}
          options={kinds.map((kind) => ({ value: kind, label: pointTitle(kind)[language] }))}
          error={errorAt(errors, 'kind')}
        />
        <CheckboxGroup
          name="to"
          id="feld-addressees"
          label={texts.to}
          values={typed?.to ?? []}
          options={addressable(model, state, memo, 'followUp').map((person) => ({
            value: person.account,
            label: person.name,
            hint: officeWords({ ...person, deputy: person.deputy === true }, language),
          }))}
          error={errorAt(errors, 'addressees')}
        />
        <TextField
          name="text"
          label={texts.text}
          value={typed?.text}
          optional
          error={errorAt(errors, 'text')}
        />
        <DateField
          name="term"
          label={texts.term}
          value={typed?.term}
          optional
          error={errorAt(errors, 'term')}
        />
        <Button style="secondary">{texts.addLaterButton}</Button>
      </Form>
    </Fold>
  )
}

type SkipFormProps = FormProps & {
  readonly points: readonly DirectivePoint[]
  readonly typed?: { readonly part: string; readonly reason: string } | undefined
  readonly errors: readonly FormError[]
}

/** Sparing somebody a point, with the reason; what the procedure demands is not offered. */
export function SkipPointForm({ frame, initiative, memo, points, typed, errors }: SkipFormProps) {
  const { language } = frame
  const texts = textsFor(directivesTexts, language)
  const { id } = initiative
  const options = points.flatMap((point) =>
    point.parts
      .filter(({ skippable }) => skippable)
      .flatMap(({ addressees }) =>
        addressees.map(({ account, name }) => ({
          value: `${point.id} ${account}`,
          label: `${pointWords(point, language)}: ${name}`,
        })),
      ),
  )
  if (options.length === 0 || !initiative.may({ kind: 'skipPoint', document: memo }).ok) return null
  return (
    <Fold title={texts.skipTitle} open={typed !== undefined} id="ueberspringen">
      <p>{texts.skipLead}</p>
      <Form frame={frame} action={routes.directiveSkips.href({ id, memo })}>
        <Select
          name="part"
          label={texts.skipWhich}
          value={typed?.part}
          options={options}
          error={errorAt(errors, 'part')}
        />
        <TextArea
          name="reason"
          label={texts.skipReason}
          value={typed?.reason}
          rows={2}
          error={errorAt(errors, 'reason')}
        />
        <Button style="secondary">{texts.skip}</Button>
      </Form>
    </Fold>
  )
}
