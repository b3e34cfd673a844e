import { Button, ButtonLink, Buttons, DataTable, SummaryList, textsFor } from '@meinungsbild/design'
import { inLanguage, type Language, type Questionnaire } from '@meinungsbild/questionnaire'
import type { LoadedInitiative } from '../../dossier/load-initiative.ts'
import { InitiativeFrame } from '../../initiatives/initiative-frame.tsx'
import type { Frame } from '../../layout/frame.ts'
import { routes } from '../../routes.ts'
import { codebookOf } from './codebook-of.ts'
import type { CodebookQuestion } from './codebook-question.ts'
import { codebookTexts } from './codebook.texts.ts'
import { describedQuestion } from './described-question.ts'
import { describedTables } from './described-tables.ts'
import { LanguageSelect, VersionSelect } from '../parts/version-select.tsx'

type CodebookPageProps = {
  readonly frame: Frame
  readonly loaded: LoadedInitiative
  readonly questionnaire: Questionnaire
  /** What was chosen, and what can be. */
  readonly version: string
  readonly versions: readonly string[]
  readonly language: Language
}

/** Every variable with its codes, question by question. */
export function CodebookPage(props: CodebookPageProps) {
  const { frame, loaded, questionnaire, version, language } = props
  const texts = textsFor(codebookTexts, frame.language)
  const codebook = codebookOf(questionnaire)
  const variables = codebook.flatMap(({ groups }) => groups.flatMap((group) => group.variables))
  const chosen = { fassung: version, sprache: language }
  return (
    <InitiativeFrame frame={frame} initiative={loaded} title={texts.title}>
      <p>
        {texts.lead} {texts.count(variables.length, codebook.length)}.
      </p>
      <ChoiceForm {...props} />
      <section class="stack" aria-labelledby="dateien">
        <h2 id="dateien">{texts.files}</h2>
        <Buttons>
          {(['csv', 'json', 'pdf', 'odt'] as const).map((art) => (
            <ButtonLink
              key={art}
              href={routes.codebook.href({ id: loaded.id }, { ...chosen, art })}
            >
              {texts[art]}
            </ButtonLink>
          ))}
        </Buttons>
      </section>
      {codebook.length === 0 && <p>{texts.empty}</p>}
      {codebook.map((entry) => (
        <EntrySection key={entry.question.id} {...{ frame, questionnaire, language, entry }} />
      ))}
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
}

function EntrySection({ frame, questionnaire, language, entry }: EntryProps) {
  const { id, text } = entry.question
  const heading = `codebuch-${id}`
  const told = [entry, questionnaire, language, frame.language] as const
  return (
    <section class="stack" aria-labelledby={heading}>
      <h2 id={heading}>
        {id} – {inLanguage(text, language)}
      </h2>
      <SummaryList facts={describedQuestion(...told)} />
      {describedTables(...told).map(({ caption, head, rows, numeric }) => (
        <DataTable<readonly string[]>
          key={caption}
          caption={caption}
          rows={rows}
          columns={head.map((name, column) => ({
            head: name,
            cell: (row) => row[column],
            numeric: numeric.includes(column),
          }))}
        />
      ))}
    </section>
  )
}
