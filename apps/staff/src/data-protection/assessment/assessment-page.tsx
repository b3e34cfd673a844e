import {
  Button,
  Card,
  SubNavigation,
  formatDay,
  textsFor,
  type FormError,
} from '@meinungsbild/design'
import type { ShownInitiative } from '../../dossier/initiative-for.ts'
import { InitiativeFrame } from '../../initiatives/initiative-frame.tsx'
import { Form } from '../../layout/form.tsx'
import type { Frame } from '../../layout/frame.ts'
import { Guarded } from '../../layout/guarded.tsx'
import { routes } from '../../routes.ts'
import type { ProtectionFacts } from '../facts/protection-facts.ts'
import type { Assessment } from './assessment-content.ts'
import { stages, type Stage } from './assessment-fields.ts'
import { assessmentTexts } from './assessment.texts.ts'
import { SettledStage } from './settled-stage.tsx'
import { ConclusionStage, RiskStage, ThresholdStage } from './stages.tsx'

export type AssessmentProps = {
  readonly frame: Frame
  readonly initiative: ShownInitiative
  readonly stage: Stage
  readonly facts: ProtectionFacts
  readonly assessment: Assessment
  readonly errors: readonly FormError[]
  readonly done: string | undefined
}

/** One stage of the wizard, the way to the others, and the versions so far. */
export function AssessmentPage(props: AssessmentProps) {
  const { frame, initiative, stage, errors, done } = props
  const texts = textsFor(assessmentTexts, frame.language)
  const { id, state } = initiative
  const labels = { schwelle: texts.threshold, risiken: texts.risks, ergebnis: texts.conclusion }
  const versions = state.dataProtection.assessment ?? []
  const permission = initiative.may({ kind: 'saveDataProtection', target: 'assessment' })
  return (
    <InitiativeFrame
      {...{ frame, initiative, errors, done }}
      title={`${texts.title}: ${labels[stage]}`}
    >
      <SubNavigation
        label={texts.stages}
        style="inner"
        items={stages.map((each, index) => ({
          href: routes.assessmentStage.href({ id, stage: each }),
          label: `${index + 1}. ${labels[each]}`,
          current: each === stage,
        }))}
      />
      {!permission.ok && versions.length > 0 && (
        <SettledStage language={frame.language} stage={stage} assessment={props.assessment} />
      )}
      <Guarded frame={frame} permission={permission}>
        <Form frame={frame} action={routes.assessmentStage.href({ id, stage })}>
          {stage === 'schwelle' && <ThresholdStage {...props} />}
          {stage === 'risiken' && <RiskStage {...props} />}
          {stage === 'ergebnis' && <ConclusionStage {...props} />}
          <Button>{stage === 'ergebnis' ? texts.saveEnd : texts.save}</Button>
        </Form>
      </Guarded>
      {versions.length > 0 && (
        <Card title={texts.versions}>
          <ul class="kern-list">
            {versions.map(({ version, by, at }) => (
              <li>{texts.version(version, by.name, formatDay(at, frame.language))}</li>
            ))}
          </ul>
        </Card>
      )}
    </InitiativeFrame>
  )
}
