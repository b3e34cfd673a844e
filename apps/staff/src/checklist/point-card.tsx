import {
  Badge,
  Button,
  Buttons,
  TextField,
  fieldId,
  formatDay,
  textsFor,
  type FormError,
} from '@meinungsbild/design'
import type { ShownInitiative } from '../dossier/initiative-for.ts'
import { errorAt } from '../layout/error-at.ts'
import { Form } from '../layout/form.tsx'
import type { Frame } from '../layout/frame.ts'
import { routes } from '../routes.ts'
import { checklistTexts } from './checklist.texts.ts'
import { noteField } from './tick-command.ts'
import type { PointView } from './point-view.ts'

type PointCardProps = {
  readonly frame: Frame
  readonly initiative: ShownInitiative
  readonly step: string
  readonly view: PointView
  readonly mayTick: boolean
  readonly note: string
  readonly errors: readonly FormError[]
}

/** One point: its state in a word, what is there, where it is done, and the buttons that are of use now. */
export function PointCard(props: PointCardProps) {
  const { frame, view, mayTick } = props
  const { language } = frame
  const texts = textsFor(checklistTexts, language)
  const { point, facts, links, tick, because, absent, standing } = view
  return (
    <li class="checklist__point" id={`punkt-${point.id}`}>
      <h3 class="checklist__title">
        {point.title[language]} <State frame={frame} view={view} />
      </h3>
      {facts.length > 0 && (
        <ul class="checklist__facts">
          {facts.map((fact) => (
            <li>{fact}</li>
          ))}
        </ul>
      )}
      {tick && (
        <p class="muted">
          {texts.tickedBy(tick.by.name, formatDay(tick.at, language))}
          {tick.note !== undefined && `: ${tick.note}`}
        </p>
      )}
      {because.length > 0 && <p>{because.join(' ')}</p>}
      {standing !== 'holds' && absent.length > 0 && (
        <p class="muted">
          {texts.absent}: {absent.join(' ')}
        </p>
      )}
      {links.length > 0 && (
        <p class="checklist__links">
          {links.map(({ href, label }) => (
            <a class="kern-link" href={href}>
              {label}
            </a>
          ))}
        </p>
      )}
      {mayTick && <Acts {...props} />}
    </li>
  )
}

function State({ frame, view: { standing, tick } }: Pick<PointCardProps, 'frame' | 'view'>) {
  const texts = textsFor(checklistTexts, frame.language)
  switch (standing) {
    case 'open':
      return <Badge label={texts.open} />
    case 'stale':
      return <Badge tone="warning" label={texts.stale} />
    case 'holds':
      return tick?.notNeeded === true ? (
        <Badge tone="info" label={texts.notNeeded} />
      ) : (
        <Badge tone="success" label={texts.holds} />
      )
    default:
      return standing satisfies never
  }
}

/** A tick is offered only where the thing is there; that there is nothing to tick only where the procedure allows it. */
function Acts({ frame, initiative, step, view, note, errors }: PointCardProps) {
  const { language } = frame
  const texts = textsFor(checklistTexts, language)
  const { point, standing, absent, needsNote, lapse } = view
  const action = `${routes.step.href({ id: initiative.id, step })}#punkt-${point.id}`
  const title = point.title[language]
  const field = noteField(point.id)
  if (standing === 'holds') {
    return (
      <Form frame={frame} action={action}>
        <Button
          style="tertiary"
          name="tun"
          value={`untick:${point.id}`}
          label={texts.untickNamed(title)}
        >
          {texts.untick}
        </Button>
      </Form>
    )
  }
  const mayLapse = point.mayLapse === true && (absent.length > 0 || lapse !== undefined)
  return (
    <>
      {absent.length === 0 && lapse === undefined && (
        <Form frame={frame} action={action}>
          {needsNote !== undefined && <p>{needsNote}</p>}
          <TextField
            name="note"
            id={fieldId(field)}
            label={needsNote === undefined ? texts.note : texts.noteNeeded}
            value={note}
            optional={needsNote === undefined}
            error={errorAt(errors, field)}
          />
          <Buttons>
            <Button
              style="secondary"
              name="tun"
              value={`tick:${point.id}`}
              label={standing === 'stale' ? texts.againNamed(title) : texts.tickNamed(title)}
            >
              {standing === 'stale' ? texts.again : texts.tick}
            </Button>
          </Buttons>
        </Form>
      )}
      {mayLapse && (
        <Form frame={frame} action={action}>
          <TextField
            name="note"
            id={fieldId(field)}
            label={texts.reason}
            value={note === '' ? (lapse ?? '') : note}
            error={errorAt(errors, field)}
          />
          <Button
            style="secondary"
            name="tun"
            value={`lapse:${point.id}`}
            label={texts.lapseNamed(title)}
          >
            {texts.lapse}
          </Button>
        </Form>
      )}
    </>
  )
}
