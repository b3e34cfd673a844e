import { Button, ButtonLink, Buttons, DataTable, SummaryList, textsFor } from '@meinungsbild/design'
import type { StudyDescription } from '@meinungsbild/formats'
import { inLanguage, type Language, type Questionnaire } from '@meinungsbild/questionnaire'
import type { LoadedInitiative } from '../../dossier/load-initiative.ts'
import { InitiativeFrame } from '../../initiatives/initiative-frame.tsx'
import type { Frame } from '../../layout/frame.ts'
import { routes } from '../../routes.ts'
import { codebookOf } from './codebook-of.ts'
import type { CodebookQuestion } from './codebook-question.ts'
import { codebookTexts } from './codebook.texts.ts'
import { describedQuestion } from './described-question.ts'
import { describedStudy } from './described-study.ts'
import { tableDescriber, type DescribedTable } from './described-tables.ts'
import { missingTable } from './missing-table.ts'
import { studyTexts } from './study.texts.ts'
import { LanguageSelect, VersionSelect } from '../parts/version-select.tsx'

type CodebookPageProps = {
  readonly frame: Frame
  readonly loaded: LoadedInitiative
  readonly questionnaire: Questionnaire
  readonly study: StudyDescription
  /** What was chosen, and what can be. */
  readonly version: string
  readonly versions: readonly string[]
  readonly language: Language
}

/** Every variable with its codes, question by question. */
export function CodebookPage(props: CodebookPageProps) {
  const { frame, loaded, questionnaire, study, version, language } = props
  const texts = textsFor(codebookTexts, frame.language)
  const codebook = codebookOf(questionnaire)
  const variables = codebook.flatMap(({ groups }) => groups.flatMap((group) => group.variables))
  const chosen = { fassung: version, sprache: language }
  const tablesOf = tableDescriber(questionnaire, language, frame.language)
  return (
    <InitiativeFrame frame={frame} initiative={loaded} title={texts.title}>
      <p>
        {texts.lead} {texts.count(variables.length, codebook.length)}.
      </p>
      <ChoiceForm {...props} />
      <section class="stack" aria-labelledby="dateien">
        <h2 id="dateien">{texts.files}</h2>
        <Buttons>
          {(['pdf', 'odt', 'ddi', 'csv', 'json'] as const).map((art) => (
            <ButtonLink
              key={art}
              href={routes.codebook.href({ id: loaded.id }, { ...chosen, art })}
            >
              {texts[art]}
            </ButtonLink>
          ))}
        </Buttons>
      </section>
      <section class="stack" aria-labelledby="studie">
        <h2 id="studie">{textsFor(studyTexts, frame.language).title}</h2>
        <SummaryList facts={describedStudy(study, language, frame.language)} />
      </section>
      {codebook.length === 0 && <p>{texts.empty}</p>}
      {codebook.map((entry) => (
        <EntrySection
          key={entry.question.id}
          {...{ frame, questionnaire, language, entry }}
          tables={tablesOf(entry)}
        />
      ))}
      <section class="stack" aria-labelledby="fehlend">
        <h2 id="fehlend">{texts.missingTitle}</h2>
        <p>{texts.missingLead}</p>
        <PlainTable {...missingTable(frame.language)} />
      </section>
    </InitiativeFrame>
  )
}

function ChoiceForm({
  frame,
  loaded,
  questionnaire,
  version,
  versions,
  language,
}: CodebookPageProps) {
  const texts = textsFor(codebookTexts, frame.language)
  return (
    <form class="stack" method="get" action={routes.codebook.href({ id: loaded.id })}>
      <div class="side-by-side">
        <VersionSelect shownIn={frame.language} {...{ version, versions }} />
        <LanguageSelect
          shownIn={frame.language}
          {...{ language }}
          languages={questionnaire.languages}
        />
      </div>
      <Button style="secondary">{texts.show}</Button>
    </form>
  )
}

type EntryProps = {
  readonly frame: Frame
  readonly questionnaire: Questionnaire
  readonly language: Language
  readonly entry: CodebookQuestion
  readonly tables: readonly DescribedTable[]
}

function EntrySection({ frame, questionnaire, language, entry, tables }: EntryProps) {
  const { id, text } = entry.question
  const heading = `codebuch-${id}`
  return (
    <section class="stack" aria-labelledby={heading}>
      <h2 id={heading}>
        {id} – {inLanguage(text, language)}
      </h2>
      <SummaryList facts={describedQuestion(entry, questionnaire, language, frame.language)} />
      {tables.map((table) => (
        <PlainTable key={table.caption} {...table} />
      ))}
    </section>
  )
}

function PlainTable({ caption, head, rows, numeric }: DescribedTable) {
  return (
    <DataTable<readonly string[]>
      caption={caption}
      rows={rows}
      columns={head.map((name, column) => ({
        head: name,
        cell: (row) => row[column],
        numeric: numeric.includes(column),
      }))}
    />
  )
}
