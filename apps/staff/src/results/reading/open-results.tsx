import { Button, CheckboxGroup, Notice, textsFor, type FormError } from '@meinungsbild/design'
import type { ShownInitiative } from '../../dossier/initiative-for.ts'
import { errorAt } from '../../layout/error-at.ts'
import { Form } from '../../layout/form.tsx'
import type { Frame } from '../../layout/frame.ts'
import { Guarded } from '../../layout/guarded.tsx'
import { routes } from '../../routes.ts'
import type { Progress } from '../columns/progress.ts'
import { Counting } from './counting.tsx'
import { readingTexts } from './reading.texts.ts'

/** What is there to be opened. */
export type ToOpen = {
  readonly answers: number
  /** How many still lie in a sealed ballot box. */
  readonly sealed: number
  /** Forms on paper that are no answers yet. */
  readonly unkeyed: number
  /** How far the count is that somebody has begun. */
  readonly counting: Progress | undefined
}

type OpenResultsProps = {
  readonly frame: Frame
  readonly initiative: ShownInitiative
  readonly toOpen: ToOpen
  readonly errors: readonly FormError[]
}

/** Closes the count for good and opens the results; whoever does it has seen what will stay out of them. */
export function OpenResults({ frame, initiative, toOpen, errors }: OpenResultsProps) {
  const texts = textsFor(readingTexts, frame.language)
  const shown = (count: number) => count.toLocaleString(frame.language)
  const { answers, unkeyed, counting } = toOpen
  const place = { id: initiative.id }
  return (
    <section class="stack" aria-labelledby="oeffnen">
      <h2 id="oeffnen">{texts.openHeading}</h2>
      {counting !== undefined ? (
        <Counting frame={frame} progress={counting} />
      ) : (
        <Guarded frame={frame} permission={initiative.may({ kind: 'openResults' })}>
          <p>{texts.openLead(shown(answers))}</p>
          <p>{texts.openOnce}</p>
          <Form frame={frame} action={routes.results.href(place)}>
            {unkeyed > 0 && (
              <>
                <Notice tone="warning" title={texts.unkeyedTitle(shown(unkeyed), unkeyed === 1)}>
                  <p>{texts.unkeyedLead}</p>
                  <p>
                    <a class="kern-link" href={routes.paperReturns.href(place)}>
                      {texts.toPaper}
                    </a>
                  </p>
                </Notice>
                <CheckboxGroup
                  name="unkeyed"
                  label={texts.unkeyedLabel}
                  values={[]}
                  error={errorAt(errors, 'unkeyed')}
                  options={[
                    {
                      value: String(unkeyed),
                      label: texts.unkeyedSeen(shown(unkeyed), unkeyed === 1),
                    },
                  ]}
                />
              </>
            )}
            <Button>{texts.open}</Button>
          </Form>
        </Guarded>
      )}
    </section>
  )
}
