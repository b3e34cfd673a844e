import {
  Badge,
  Button,
  DataTable,
  Notice,
  TextArea,
  textsFor,
  type FormError,
  type Tone,
} from '@meinungsbild/design'
import type { SlipOutcome } from '@meinungsbild/storage'
import type { ShownInitiative } from '../../dossier/initiative-for.ts'
import { InitiativeFrame } from '../../initiatives/initiative-frame.tsx'
import { errorAt } from '../../layout/error-at.ts'
import { Form } from '../../layout/form.tsx'
import type { Frame } from '../../layout/frame.ts'
import { routes } from '../../routes.ts'
import { slipsTexts } from './slips.texts.ts'
import type { SlipVerdict, TakenSlip } from './take-slips.ts'

type SlipsProps = {
  readonly frame: Frame
  readonly initiative: ShownInitiative
  readonly counts: Readonly<Record<SlipOutcome, number>>
  /** Why no slip can be entered; absent where one can. */
  readonly barred: string | undefined
  /** What came of the slips that were just sent. */
  readonly taken: readonly TakenSlip[]
  /** What is to be typed again. */
  readonly typed: string
  readonly errors: readonly FormError[]
}

/** Where return slips are checked before any inner envelope is opened. */
export function SlipsPage({ frame, initiative, counts, barred, taken, ...form }: SlipsProps) {
  const texts = textsFor(slipsTexts, frame.language)
  const { typed, errors } = form
  const shown = (count: number) => count.toLocaleString(frame.language)
  const place = { id: initiative.id }
  return (
    <InitiativeFrame frame={frame} initiative={initiative} title={texts.title} errors={errors}>
      {taken.length > 0 && <Outcomes frame={frame} taken={taken} />}
      {barred === undefined ? (
        <>
          <p>{texts.lead}</p>
          <Notice tone="warning" title={texts.before} />
          <Form frame={frame} action={routes.paperSlips.href(place)}>
            <TextArea
              name="numbers"
              label={texts.numbers}
              hint={texts.numbersHint}
              rows={10}
              value={typed}
              error={errorAt(errors, 'numbers')}
            />
            <Button>{texts.check}</Button>
          </Form>
        </>
      ) : (
        <p>{barred}</p>
      )}
      <p>{texts.counts(shown(counts.closed), shown(counts.alreadyUsed))}</p>
      <p>
        <a class="kern-link" href={routes.paperReturns.href(place)}>
          {texts.back}
        </a>
      </p>
    </InitiativeFrame>
  )
}

const tones: Readonly<Record<SlipVerdict, Tone>> = {
  closed: 'success',
  alreadyUsed: 'danger',
  before: 'warning',
  mistyped: 'warning',
  format: 'warning',
  unknown: 'danger',
  unsent: 'warning',
}

function Outcomes({ frame, taken }: Pick<SlipsProps, 'frame' | 'taken'>) {
  const texts = textsFor(slipsTexts, frame.language)
  const words: Readonly<Record<SlipVerdict, readonly [string, string]>> = {
    closed: [texts.closed, texts.closedTodo],
    alreadyUsed: [texts.alreadyUsed, texts.alreadyUsedTodo],
    before: [texts.beforeOutcome, texts.beforeTodo],
    mistyped: [texts.mistyped, texts.mistypedTodo],
    format: [texts.format, texts.formatTodo],
    unknown: [texts.unknown, texts.unknownTodo],
    unsent: [texts.unsent, texts.unsentTodo],
  }
  return (
    <DataTable
      caption={texts.outcomes}
      rows={taken}
      columns={[
        { head: texts.number, cell: ({ typed }) => typed },
        {
          head: texts.outcome,
          cell: ({ outcome }) => <Badge tone={tones[outcome]} label={words[outcome][0]} />,
        },
        { head: texts.todo, cell: ({ outcome }) => words[outcome][1] },
      ]}
    />
  )
}
