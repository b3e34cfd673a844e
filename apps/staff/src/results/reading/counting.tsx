import { Button, ProgressBar, textsFor } from '@meinungsbild/design'
import type { ShownInitiative } from '../../dossier/initiative-for.ts'
import { InitiativeFrame } from '../../initiatives/initiative-frame.tsx'
import { Form } from '../../layout/form.tsx'
import type { Frame } from '../../layout/frame.ts'
import { csrfField } from '../../requests/csrf-field.ts'
import type { Progress } from '../columns/progress.ts'
import { readingTexts } from './reading.texts.ts'

/** Seconds until a page that waits for figures loads itself again. */
export const countingPace = '2'

/** What was sent and waits for figures, to be sent once more as it is. */
type Sent = { readonly action: string; readonly fields: URLSearchParams }

type CountingProps = {
  readonly frame: Frame
  readonly progress: Progress
  /** Only where a form was sent: such a page does not load itself again. */
  readonly sent?: Sent | undefined
}

/** How far work on figures is; the page that shows it loads itself again, or sends once more what was sent. */
export function Counting({ frame, progress: { of, done, all }, sent }: CountingProps) {
  const texts = textsFor(readingTexts, frame.language)
  const shown = (count: number) => count.toLocaleString(frame.language)
  const [label, inWords] =
    of === 'answers'
      ? [texts.countingAnswers, texts.countedAnswers]
      : [texts.protectingQuestions, texts.protectedQuestions]
  return (
    <>
      <p>{sent === undefined ? texts.countingLead : texts.countingSent}</p>
      {all > 0 ? (
        <ProgressBar
          id="fortschritt"
          label={label}
          value={done}
          max={all}
          shown={inWords(shown(done), shown(all))}
        />
      ) : (
        <p>{texts.starting}</p>
      )}
      {sent && (
        <Form frame={frame} action={sent.action} id="noch-einmal">
          {[...sent.fields]
            .filter(([name]) => name !== csrfField)
            .map(([name, value]) => (
              <input type="hidden" name={name} value={value} />
            ))}
          <Button>{texts.sendAgain}</Button>
        </Form>
      )}
    </>
  )
}

/** The same in the place of a page that needs figures. */
export function CountingPage(props: CountingProps & { readonly initiative: ShownInitiative }) {
  const { countingTitle } = textsFor(readingTexts, props.frame.language)
  return (
    <InitiativeFrame frame={props.frame} initiative={props.initiative} title={countingTitle}>
      <Counting {...props} />
    </InitiativeFrame>
  )
}
