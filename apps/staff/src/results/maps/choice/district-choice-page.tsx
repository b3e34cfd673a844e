import {
  Button,
  Buttons,
  formatMoment,
  Select,
  SummaryList,
  textsFor,
  type FormError,
} from '@meinungsbild/design'
import { inLanguage, type Variable } from '@meinungsbild/questionnaire'
import type { DistrictChoice, DistrictSet } from '@meinungsbild/storage'
import type { ShownInitiative } from '../../../dossier/initiative-for.ts'
import { InitiativeFrame } from '../../../initiatives/initiative-frame.tsx'
import { errorAt } from '../../../layout/error-at.ts'
import { Form } from '../../../layout/form.tsx'
import type { Frame } from '../../../layout/frame.ts'
import { QuietReason } from '../../../layout/quiet-reason.tsx'
import { variableLabel } from '../../../questionnaire/condition/variable-label.ts'
import { routes } from '../../../routes.ts'
import { districtNames, type FittingSet } from '../fitting-set.ts'
import { choiceTexts } from './choice.texts.ts'
import { districtField } from './district-field.ts'

type DistrictChoiceProps = {
  readonly frame: Frame
  readonly initiative: ShownInitiative
  readonly variable: Variable
  readonly sets: readonly DistrictSet[]
  /** What somebody chose, with their name. */
  readonly choice: DistrictChoice | undefined
  /** What is drawn now. */
  readonly fit: FittingSet | undefined
  /** The set that the form is about. */
  readonly set: DistrictSet | undefined
  /** The district of each answer, in their order; '' for none. */
  readonly values: readonly string[]
  readonly barred: 'closed' | 'readOnly' | undefined
  readonly errors: readonly FormError[]
  readonly done: boolean
}

/** Which districts the answers stand for, and how to say it. */
export function DistrictChoicePage(props: DistrictChoiceProps) {
  const { frame, initiative, variable, sets, barred, errors, done } = props
  const { language } = frame
  const texts = textsFor(choiceTexts, language)
  const back = routes.resultQuestion.href({ id: initiative.id, question: variable.question })
  return (
    <InitiativeFrame
      {...{ frame, initiative, errors }}
      title={texts.title}
      done={done ? texts.saved : undefined}
    >
      <p>
        <a class="kern-link" href={back}>
          {texts.back}: {variableLabel(variable, language)}
        </a>
      </p>
      <p>{texts.lead}</p>
      {sets.length === 0 ? <p>{texts.noSets}</p> : <InForce {...props} />}
      {barred !== undefined && <QuietReason text={texts[barred]} />}
      {barred === undefined && sets.length > 0 && (
        <>
          <SetForm {...props} />
          <AssignForm {...props} />
        </>
      )}
    </InitiativeFrame>
  )
}

/** What is drawn now, and what is left out on either side. */
function InForce({ frame, variable, choice, fit }: DistrictChoiceProps) {
  const { language } = frame
  const texts = textsFor(choiceTexts, language)
  const listed = (names: readonly string[]) =>
    names.length === 0 ? texts.nobody : names.join(', ')
  if (fit === undefined) {
    const value =
      choice?.set === '' ? texts.noMap(choice.by, formatMoment(choice.at, language)) : texts.none
    return <SummaryList facts={[{ label: texts.now, value }]} />
  }
  const { set, codes } = fit
  const isChosen = choice !== undefined && choice.set === set.id
  const used = new Set(codes.values())
  const apart = variable.categories.filter(({ code }) => !used.has(code))
  const names = districtNames(set)
  return (
    <SummaryList
      facts={[
        {
          label: texts.now,
          value: isChosen
            ? texts.chosen(set.title, choice.by, formatMoment(choice.at, language))
            : texts.byName(set.title),
        },
        { label: texts.onMap, value: listed(names.filter((name) => codes.has(name))) },
        {
          label: texts.apart,
          value: listed(apart.map(({ label }) => inLanguage(label, language))),
        },
        { label: texts.blank, value: listed(names.filter((name) => !codes.has(name))) },
      ]}
    />
  )
}

/** Another set, by GET: its districts then stand to choose from. */
function SetForm({ frame, initiative, variable, sets, set, errors }: DistrictChoiceProps) {
  const texts = textsFor(choiceTexts, frame.language)
  if (sets.length < 2) return null
  const action = routes.districtChoice.href({ id: initiative.id, variable: variable.id })
  return (
    <form class="stack" method="get" action={action} id="einteilung-waehlen">
      <Select
        name="einteilung"
        label={texts.set}
        value={set?.id}
        options={sets.map(({ id, title }) => ({ value: id, label: title }))}
        error={errorAt(errors, 'einteilung')}
      />
      <Button style="secondary">{texts.takeSet}</Button>
    </form>
  )
}

function AssignForm(props: DistrictChoiceProps) {
  const { frame, initiative, variable, set, values, errors } = props
  const { language } = frame
  const texts = textsFor(choiceTexts, language)
  if (set === undefined) return null
  const action = routes.districtChoice.href({ id: initiative.id, variable: variable.id })
  const options = [
    { value: '', label: texts.noDistrict },
    ...districtNames(set)
      .toSorted((one, other) => one.localeCompare(other, language))
      .map((name) => ({ value: name, label: name })),
  ]
  return (
    <>
      <h2>{texts.assign(set.title)}</h2>
      <Form frame={frame} action={action} id="gebiete-zuordnen">
        <input type="hidden" name="set" value={set.id} />
        <div class="conditions">
          {variable.categories.map(({ label, code }, place) => (
            <Select
              name={districtField(place)}
              label={inLanguage(label, language) || code}
              value={values[place] ?? ''}
              options={options}
              error={errorAt(errors, districtField(place))}
            />
          ))}
        </div>
        <Buttons>
          <Button name="tun" value="save">
            {texts.save}
          </Button>
          <Button style="secondary" name="tun" value="auto">
            {texts.auto}
          </Button>
          <Button style="secondary" name="tun" value="none">
            {texts.noMapButton}
          </Button>
        </Buttons>
      </Form>
    </>
  )
}
