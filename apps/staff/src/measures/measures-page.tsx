import {
  Button,
  DateField,
  Fold,
  Select,
  TextArea,
  TextField,
  textsFor,
  type FormError,
} from '@meinungsbild/design'
import type { ShownInitiative } from '../dossier/initiative-for.ts'
import { InitiativeFrame } from '../initiatives/initiative-frame.tsx'
import { errorAt } from '../layout/error-at.ts'
import { Form } from '../layout/form.tsx'
import type { Frame } from '../layout/frame.ts'
import { GuardedCard } from '../layout/guarded-card.tsx'
import { routes } from '../routes.ts'
import { MeasureCard } from './measure-card.tsx'
import { measuresTexts } from './measures.texts.ts'
import { unitsIn, type MeasureFields } from './proposal-fields.ts'
import type { ReportFields } from './report-fields.ts'

type MeasuresProps = {
  readonly frame: Frame
  readonly initiative: ShownInitiative
  readonly fields: MeasureFields
  /** A report that could not be taken, as it was typed. */
  readonly report: ReportFields | undefined
  readonly errors: readonly FormError[]
}

/** All measures with their decision and progress, and the form that proposes another. */
export function MeasuresPage({ frame, initiative, fields, report, errors }: MeasuresProps) {
  const texts = textsFor(measuresTexts, frame.language)
  const { measures } = initiative.state
  const units = unitsIn(initiative.state)
  return (
    <InitiativeFrame frame={frame} initiative={initiative} title={texts.title} errors={errors}>
      <p>{texts.lead}</p>
      {initiative.state.status === 'closed' && <p>{texts.afterClosing}</p>}
      {measures.length === 0 && <p>{texts.none}</p>}
      {measures.map((measure) => (
        <MeasureCard {...{ frame, initiative, measure, report, errors }} />
      ))}
      <GuardedCard
        frame={frame}
        initiative={initiative}
        title={texts.propose}
        action={{ kind: 'proposeMeasures' }}
      >
        <Form frame={frame} action={routes.measures.href({ id: initiative.id })}>
          <TextField
            name="title"
            label={texts.measure}
            value={fields.title}
            error={errorAt(errors, 'title')}
          />
          <Select
            name="unit"
            label={texts.unit}
            value={fields.unit}
            options={units.map((unit) => ({ value: unit, label: unit }))}
            error={errorAt(errors, 'unit')}
          />
          <DateField
            name="due"
            label={texts.due}
            value={fields.due}
            error={errorAt(errors, 'due')}
          />
          <TextField
            name="cost"
            label={texts.cost}
            value={fields.cost}
            error={errorAt(errors, 'cost')}
          />
          <TextArea
            name="effect"
            label={texts.effect}
            value={fields.effect}
            rows={2}
            error={errorAt(errors, 'effect')}
          />
          <Fold
            title={texts.english}
            summary={texts.englishWords}
            open={fields.english !== undefined}
          >
            <TextField
              name="englishTitle"
              label={texts.englishTitle}
              hint={texts.englishHint}
              value={fields.english?.title}
              error={errorAt(errors, 'englishTitle')}
              optional
            />
            <TextArea
              name="englishEffect"
              label={texts.englishEffect}
              value={fields.english?.effect}
              rows={2}
              optional
            />
          </Fold>
          <Button name="tun" value="propose">
            {texts.proposeButton}
          </Button>
        </Form>
      </GuardedCard>
    </InitiativeFrame>
  )
}
