import { Notice, SummaryList, textsFor, type FormError } from '@meinungsbild/design'
import type { Permission } from '@meinungsbild/procedure'
import { inLanguage, type Variable } from '@meinungsbild/questionnaire'
import type { LoadedInitiative } from '../dossier/load-initiative.ts'
import { InitiativeFrame } from '../initiatives/initiative-frame.tsx'
import type { Frame } from '../layout/frame.ts'
import { QuietReason } from '../layout/quiet-reason.tsx'
import { writeDecimal } from '../questionnaire/parts/decimal.ts'
import type { SurveyResults } from '../results/results-of.ts'
import { WeightingForm } from './weighting-form.tsx'
import { weightingTexts } from './weighting.texts.ts'

type WeightingPageProps = {
  readonly frame: Frame
  readonly initiative: LoadedInitiative
  readonly form: URLSearchParams
  readonly errors: readonly FormError[]
  readonly done: boolean
  readonly results: SurveyResults | undefined
  readonly variables: readonly Variable[]
  readonly stratified: boolean
  readonly permission: Permission
}

/** What the weights do now, and the form by which they are settled. */
export function WeightingPage(props: WeightingPageProps) {
  const { frame, initiative, errors, done, results, permission } = props
  const texts = textsFor(weightingTexts, frame.language)
  return (
    <InitiativeFrame
      {...{ frame, initiative, errors }}
      title={texts.title}
      done={done ? texts.saved : undefined}
    >
      <p>{texts.lead}</p>
      <p>{texts.effect}</p>
      {results?.released.selection === 'selfSelected' && (
        <Notice tone="warning" title={texts.title}>
          <p>{texts.selfSelected}</p>
        </Notice>
      )}
      {results && <Outcome frame={frame} results={results} />}
      {permission.ok ? (
        <WeightingForm {...props} initiative={initiative.id} />
      ) : (
        permission.refusal.code !== 'closed' && (
          <QuietReason text={`${texts.readOnly} ${permission.refusal.message[frame.language]}`} />
        )
      )}
    </InitiativeFrame>
  )
}

function Outcome({ frame, results }: { readonly frame: Frame; readonly results: SurveyResults }) {
  const { language } = frame
  const texts = textsFor(weightingTexts, language)
  const { weightingFlaw, released } = results
  if (weightingFlaw !== undefined) {
    return (
      <Notice tone="warning" title={texts.none}>
        <p>{inLanguage(weightingFlaw.message, language)}</p>
      </Notice>
    )
  }
  if (released.weights === undefined) return <p>{texts.none}</p>
  const { least, greatest, designEffect, effectiveCases, iterations, greatestGap } =
    released.weights
  const shown = (value: number) => writeDecimal(Number(value.toFixed(2)), language)
  return (
    <>
      <h2>{texts.outcome}</h2>
      <SummaryList
        facts={[
          { label: texts.range, value: `${shown(least)} – ${shown(greatest)}` },
          { label: texts.deff, value: shown(designEffect) },
          {
            label: texts.effective,
            value: Math.round(effectiveCases).toLocaleString(language),
          },
          {
            label: texts.reached,
            value: texts.gap(shown(greatestGap * 100), String(iterations)),
          },
        ]}
      />
    </>
  )
}
