import { Button, Buttons, TextArea, textsFor, type FormError } from '@meinungsbild/design'
import { earlyReadingHours, openEarlyRequest } from '@meinungsbild/procedure'
import type { ComponentChildren } from 'preact'
import type { ShownInitiative } from '../../dossier/initiative-for.ts'
import { errorAt } from '../../layout/error-at.ts'
import { Form } from '../../layout/form.tsx'
import type { Frame } from '../../layout/frame.ts'
import { Guarded } from '../../layout/guarded.tsx'
import { routes } from '../../routes.ts'
import { readingTexts } from './reading.texts.ts'
import { EarlyNames } from './right-notice.tsx'

type EarlyReadingProps = {
  readonly frame: Frame
  readonly initiative: ShownInitiative
  /** The reason as it was typed, if it could not be taken. */
  readonly typed: string
  readonly errors: readonly FormError[]
}

/** Breaking the glass: one asks to read before the field's end and says why, another rules on it (Vier-Augen-Prinzip). */
export function EarlyReadingSection(props: EarlyReadingProps) {
  const { frame, initiative } = props
  const texts = textsFor(readingTexts, frame.language)
  const open = openEarlyRequest(initiative.state)
  const ruled = initiative.state.evaluation.earlyReadings.filter(({ ruling }) => ruling)
  return (
    <section class="stack" aria-labelledby="vorzeitig">
      <h2 id="vorzeitig">{texts.earlyHeading}</h2>
      <p>{texts.earlyLead(String(earlyReadingHours))}</p>
      {open === undefined ? (
        <Guarded frame={frame} permission={initiative.may({ kind: 'askEarlyReading' })}>
          <Ask {...props} />
        </Guarded>
      ) : (
        <>
          <EarlyNames reading={open} frame={frame} />
          <Guarded frame={frame} permission={initiative.may({ kind: 'ruleEarlyReading' })}>
            <Rule {...props} />
          </Guarded>
        </>
      )}
      {ruled.length > 0 && (
        <>
          <h3>{texts.earlierRequests}</h3>
          <ul class="kern-list">
            {ruled.toReversed().map((reading) => (
              <li>
                <EarlyNames reading={reading} frame={frame} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

function Ask(props: EarlyReadingProps) {
  const texts = textsFor(readingTexts, props.frame.language)
  return (
    <ReasonForm {...props} hint={texts.askHint}>
      <Button style="secondary" name="tun" value="ask">
        {texts.ask}
      </Button>
    </ReasonForm>
  )
}

function Rule(props: EarlyReadingProps) {
  const texts = textsFor(readingTexts, props.frame.language)
  return (
    <ReasonForm {...props} hint={texts.ruleHint(String(earlyReadingHours))}>
      <Buttons>
        <Button name="tun" value="grant">
          {texts.grant}
        </Button>
        <Button style="secondary" name="tun" value="refuse">
          {texts.refuse}
        </Button>
      </Buttons>
    </ReasonForm>
  )
}

type ReasonFormProps = EarlyReadingProps & {
  readonly hint: string
  readonly children: ComponentChildren
}

function ReasonForm({ frame, initiative, typed, errors, hint, children }: ReasonFormProps) {
  return (
    <Form frame={frame} action={routes.earlyReading.href({ id: initiative.id })}>
      <TextArea
        name="reason"
        label={textsFor(readingTexts, frame.language).reason}
        hint={hint}
        value={typed}
        error={errorAt(errors, 'reason')}
      />
      {children}
    </Form>
  )
}
