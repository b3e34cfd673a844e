import {
  Button,
  DateField,
  Fold,
  NumberField,
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
import type { FindingChoice } from './bound-to.ts'
import { EarlierMeasuresTable } from './earlier-measures-table.tsx'
import type { EarlierMeasure, LaterWave } from './effects.ts'
import { MeasureCard } from './measure-card.tsx'
import { measuresTexts } from './measures.texts.ts'
import { unitsIn, type MeasureFields } from './proposal-fields.ts'
import type { ReportFields } from './report-fields.ts'

type MeasuresProps = {
  readonly frame: Frame
  readonly initiative: ShownInitiative
  readonly fields: MeasureFields
  readonly findings: readonly FindingChoice[]
  readonly waves: readonly LaterWave[]
  readonly earlier: readonly EarlierMeasure[]
  /** A report that could not be taken, as it was typed. */
  readonly report: ReportFields | undefined
  readonly errors: readonly FormError[]
}

/** All measures with their decision and progress, and the form that proposes another. */
export function MeasuresPage(props: MeasuresProps) {
  const { frame, initiative, fields, findings, waves, report, errors } = props
  const texts = textsFor(measuresTexts, frame.language)
  const { measures } = initiative.state
  const units = unitsIn(initiative.state)
  return (
    <InitiativeFrame frame={frame} initiative={initiative} title={texts.title} errors={errors}>
      <p>
        {texts.lead}{' '}
        <a class="kern-link" href={routes.allMeasures.href()}>
          {texts.toAll}
        </a>
      </p>
      {initiative.state.status === 'closed' && <p>{texts.afterClosing}</p>}
      {measures.length === 0 && <p>{texts.none}</p>}
      {measures.map((measure) => (
        <MeasureCard {...{ frame, initiative, measure, findings, waves, report, errors }} />
      ))}
      <EarlierMeasuresTable frame={frame} earlier={props.earlier} />
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
          <Select
            name="finding"
            label={texts.finding}
            hint={texts.findingHint}
            value={fields.finding}
            options={[
              { value: '', label: texts.findingNone },
              ...findings.map(({ source, label, shown }) => ({
                value: source,
                label: `${label}: ${shown}`,
              })),
            ]}
            error={errorAt(errors, 'finding')}
            optional
          />
          <TextField
            name="cost"
            label={texts.cost}
            value={fields.cost}
            error={errorAt(errors, 'cost')}
          />
          <NumberField
            name="plannedCost"
            label={texts.plannedCost}
            value={fields.plannedCost}
            error={errorAt(errors, 'plannedCost')}
            decimals
            optional
          />
          <TextArea
            name="effect"
            label={texts.effect}
            value={fields.effect}
            rows={2}
            error={errorAt(errors, 'effect')}
          />
          <Select
            name="keyFigure"
            label={texts.effectFigure}
            hint={texts.effectFigureHint}
            value={fields.keyFigure}
            options={[
              { value: '', label: texts.effectFigureNone },
              ...initiative.state.keyFigures.map(({ id, title }) => ({ value: id, label: title })),
            ]}
            error={errorAt(errors, 'keyFigure')}
            optional
          />
          <NumberField
            name="target"
            label={texts.target}
            hint={texts.targetHint}
            value={fields.target}
            error={errorAt(errors, 'target')}
            decimals
            optional
          />
          <Fold
            title={texts.english}
            summary={texts.englishWords}
            open={fields.englishTitle !== '' || fields.englishEffect !== ''}
          >
            <TextField
              name="englishTitle"
              label={texts.englishTitle}
              hint={texts.englishHint}
              value={fields.englishTitle}
              error={errorAt(errors, 'englishTitle')}
              optional
            />
            <TextArea
              name="englishEffect"
              label={texts.englishEffect}
              value={fields.englishEffect}
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
