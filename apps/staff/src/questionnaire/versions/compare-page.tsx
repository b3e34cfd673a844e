import { Button, ButtonLink, DataTable, Select, textsFor } from '@meinungsbild/design'
import {
  compareQuestionnaires,
  findQuestion,
  inLanguage,
  joinVariables,
  type ChangedPart,
  type Difference,
  type JoinedVariable,
  type Questionnaire,
} from '@meinungsbild/questionnaire'
import type { LoadedInitiative } from '../../dossier/load-initiative.ts'
import { InitiativeFrame } from '../../initiatives/initiative-frame.tsx'
import type { Frame } from '../../layout/frame.ts'
import { routes } from '../../routes.ts'
import { compareTexts, joinabilityTexts, type CompareWords } from './compare.texts.ts'
import { partNames } from './part-names.texts.ts'
import { versionName } from '../parts/version-name.ts'

export type ComparedVersion = {
  /** A number, or `arbeitsstand`. */
  readonly name: string
  readonly questionnaire: Questionnaire
}

type ComparePageProps = {
  readonly frame: Frame
  readonly loaded: LoadedInitiative
  readonly older: ComparedVersion
  readonly newer: ComparedVersion
  /** What can be chosen to be compared. */
  readonly names: readonly string[]
}

/** Two versions of the questionnaire side by side: what differs, and what that means for the answers. */
export function ComparePage({ frame, loaded, older, newer, names }: ComparePageProps) {
  const texts = textsFor(compareTexts, frame.language)
  const differences = compareQuestionnaires(older.questionnaire, newer.questionnaire)
  const joined = joinVariables(older.questionnaire, newer.questionnaire).filter(
    ({ joinability }) => joinability !== 'same',
  )
  const called = (name: string) => versionName(name, frame.language)
  return (
    <InitiativeFrame
      width="wide"
      frame={frame}
      initiative={loaded}
      title={texts.title(called(older.name), called(newer.name))}
    >
      <p>{differences.length === 0 ? texts.same : texts.lead(differences.length)}</p>
      {differences.map((difference) => (
        <DifferenceView
          key={`${difference.thing} ${difference.id}`}
          {...{ frame, difference }}
          questionnaire={difference.kind === 'removed' ? older.questionnaire : newer.questionnaire}
        />
      ))}
      {joined.length > 0 && (
        <section class="stack">
          <h2>{texts.joinTitle}</h2>
          <p>{texts.joinLead}</p>
          <DataTable<JoinedVariable>
            caption={texts.joinCaption}
            captionHidden
            rows={joined}
            columns={[
              { head: texts.column, cell: ({ id }) => id },
              {
                head: texts.verdict,
                cell: ({ joinability }) => textsFor(joinabilityTexts, frame.language)[joinability],
              },
            ]}
          />
        </section>
      )}
      <form class="stack" method="get" action={routes.questionnaireCompare.href({ id: loaded.id })}>
        <h2>{texts.choose}</h2>
        <div class="side-by-side">
          {(['von', 'nach'] as const).map((field) => (
            <Select
              key={field}
              name={field}
              label={field === 'von' ? texts.from : texts.to}
              value={field === 'von' ? older.name : newer.name}
              options={names.map((name) => ({ value: name, label: called(name) }))}
            />
          ))}
        </div>
        <Button style="secondary">{texts.show}</Button>
      </form>
      <ButtonLink style="tertiary" href={routes.questionnaire.href({ id: loaded.id })}>
        {texts.back}
      </ButtonLink>
    </InitiativeFrame>
  )
}

type DifferenceViewProps = {
  readonly frame: Frame
  readonly difference: Difference
  /** The version that has the thing. */
  readonly questionnaire: Questionnaire
}

function DifferenceView({ frame, difference, questionnaire }: DifferenceViewProps) {
  const texts = textsFor(compareTexts, frame.language)
  const name = nameOf(difference, questionnaire, texts)
  const said =
    difference.kind === 'changed' ? (difference.moved ? texts.moved : '') : texts[difference.kind]
  return (
    <section class="stack">
      <h2>
        {name}
        {said !== '' && ` – ${said}`}
      </h2>
      {difference.kind === 'changed' && difference.parts.length > 0 && (
        <DataTable<ChangedPart>
          caption={texts.changesCaption(name)}
          captionHidden
          rows={difference.parts}
          columns={[
            { head: texts.place, cell: ({ path }) => placeInWords(path, frame) },
            {
              head: texts.before,
              cell: ({ before }) =>
                before === undefined ? texts.nothing : <del>{shown(before, frame)}</del>,
            },
            {
              head: texts.after,
              cell: ({ after }) =>
                after === undefined ? texts.nothing : <ins>{shown(after, frame)}</ins>,
            },
          ]}
        />
      )}
    </section>
  )
}

function nameOf(
  { thing, id }: Difference,
  questionnaire: Questionnaire,
  texts: CompareWords,
): string {
  const [language] = questionnaire.languages
  switch (thing) {
    case 'questionnaire':
      return texts.questionnaire
    case 'page': {
      const page = questionnaire.pages.find((own) => own.id === id)
      return texts.page(page?.title === undefined ? id : inLanguage(page.title, language))
    }
    case 'question': {
      const question = findQuestion(questionnaire, id)
      return texts.question(question === undefined ? id : inLanguage(question.text, language) || id)
    }
    default:
      return thing satisfies never
  }
}

/** "Antwort north, Beschriftung (de)": keys in words, names and languages as they are. */
function placeInWords(path: string, frame: Frame): string {
  const names = textsFor(partNames, frame.language)
  return path
    .split('.')
    .map((key) => (Object.hasOwn(names, key) ? names[key] : key))
    .join(' ')
}

function shown(value: string | number | boolean, { language }: Frame): string {
  if (typeof value !== 'boolean') return String(value)
  return value ? { de: 'ja', en: 'yes' }[language] : { de: 'nein', en: 'no' }[language]
}
