import type { KeyDrivers } from '@meinungsbild/analysis'
import {
  Button,
  CheckboxGroup,
  Notice,
  Select,
  SummaryList,
  textsFor,
  type FormError,
} from '@meinungsbild/design'
import { inLanguage, type Variable } from '@meinungsbild/questionnaire'
import { InitiativeFrame } from '../../initiatives/initiative-frame.tsx'
import { errorAt } from '../../layout/error-at.ts'
import type { Frame } from '../../layout/frame.ts'
import { variableLabel } from '../../questionnaire/condition/variable-label.ts'
import { routes } from '../../routes.ts'
import { FigureView } from '../figures/figure-view.tsx'
import type { ResultsAtHand } from '../reading/results-for.ts'
import { driverFigures } from './driver-figures.ts'
import { driversTexts } from './drivers.texts.ts'
import { OddsSection } from './odds-section.tsx'

type DriversProps = {
  readonly frame: Frame
  readonly at: ResultsAtHand
  /** The query as it stands in the address. */
  readonly search: URLSearchParams
  /** Variables with numbers. */
  readonly computable: readonly Variable[]
  /** The same, and questions with two answers. */
  readonly outcomes: readonly Variable[]
  readonly found: KeyDrivers | undefined
}

/** One outcome and two drivers are the least that can be compared. */
const fewestVariables = 3
const fewestDrivers = 2

/** What goes together with an outcome: the choice, then the drivers by their shares. */
export function DriversPage(props: DriversProps) {
  const { frame, at, computable, outcomes, found } = props
  const texts = textsFor(driversTexts, frame.language)
  const { initiative } = at
  const errors: readonly FormError[] =
    found?.kind === 'refused'
      ? [{ field: 'treiber', message: inLanguage(found.message, frame.language) }]
      : []
  return (
    <InitiativeFrame {...{ frame, initiative, errors }} title={texts.title} width="wide">
      <p>
        <a class="kern-link" href={routes.results.href({ id: initiative.id })}>
          {texts.back}
        </a>
      </p>
      <p>{texts.lead}</p>
      <Notice title={texts.noCauseTitle}>
        <p>{texts.noCause}</p>
      </Notice>
      {computable.length < fewestDrivers || outcomes.length < fewestVariables ? (
        <p>{texts.none}</p>
      ) : (
        <Choice {...props} errors={errors} />
      )}
      {found?.kind === 'drivers' && <Found {...props} found={found} />}
      {found?.kind === 'odds' && <OddsSection frame={frame} found={found} />}
    </InitiativeFrame>
  )
}

function Choice({
  frame,
  at,
  search,
  computable,
  outcomes,
  errors,
}: DriversProps & { readonly errors: readonly FormError[] }) {
  const { language } = frame
  const texts = textsFor(driversTexts, language)
  const optionsOf = (all: readonly Variable[]) =>
    all.map((variable) => ({ value: variable.id, label: variableLabel(variable, language) }))
  return (
    <form
      class="stack"
      method="get"
      action={`${routes.drivers.href({ id: at.initiative.id })}#treiber`}
    >
      <Select
        name="ziel"
        label={texts.outcome}
        hint={texts.outcomeHint}
        value={search.get('ziel') ?? ''}
        options={optionsOf(outcomes)}
      />
      <CheckboxGroup
        name="treiber"
        label={texts.drivers}
        hint={texts.driversHint}
        values={search.getAll('treiber')}
        error={errorAt(errors, 'treiber')}
        options={optionsOf(computable)}
      />
      <Button>{texts.show}</Button>
    </form>
  )
}

function Found({
  frame,
  at,
  search,
  found,
}: DriversProps & { readonly found: Extract<KeyDrivers, { readonly kind: 'drivers' }> }) {
  const { language } = frame
  const texts = textsFor(driversTexts, language)
  const figures = driverFigures(found, at.results.released.variables, language)
  const address = routes.driversChart.href({ id: at.initiative.id })
  return (
    <section class="stack" aria-labelledby="treiber">
      <h2 id="treiber">{texts.result}</h2>
      {figures.map((figure, index) => (
        <FigureView
          language={language}
          figure={figure}
          href={(art) => {
            const query = [...search, ['bild', String(index)], ['art', art]]
            return `${address}?${new URLSearchParams(query).toString()}`
          }}
        />
      ))}
      {figures.length === 1 && <p class="muted">{texts.notAlike}</p>}
      {found.alpha && (
        <SummaryList
          facts={[
            {
              label: texts.alpha,
              value: `${inLanguage(found.alpha.shown, language)} – ${texts.alphaHint}`,
            },
          ]}
        />
      )}
    </section>
  )
}
