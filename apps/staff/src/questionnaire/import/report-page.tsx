import { Button, Buttons, textsFor, type FormError } from '@meinungsbild/design'
import { inLanguage, isAsked, lint, mustMend } from '@meinungsbild/questionnaire'
import { InitiativeFrame } from '../../initiatives/initiative-frame.tsx'
import type { Frame } from '../../layout/frame.ts'
import { routes } from '../../routes.ts'
import type { Draft } from '../draft.ts'
import { DraftForm } from '../parts/draft-form.tsx'
import { formatNames } from './format-names.texts.ts'
import { importTexts } from './import.texts.ts'
import type { ReadForm } from './read-file.ts'
import { ReportList } from './report-list.tsx'

type ReportPageProps = {
  readonly frame: Frame
  readonly draft: Draft
  readonly read: ReadForm
  /** False once a button was pressed that could not be followed yet: the report is with the file, which is gone. */
  readonly isNew: boolean
  readonly errors: readonly FormError[]
}

/** What was read, what of it was lost or changed, and the buttons that take it over. */
export function ReportPage({ frame, draft, read, isNew, errors }: ReportPageProps) {
  const texts = textsFor(importTexts, frame.language)
  const { loaded, version } = draft
  const { questionnaire, report, counts, format } = read
  const { pages, languages, title } = questionnaire
  const asked = pages.flatMap((page) => page.questions).filter(isAsked)
  return (
    <InitiativeFrame width="wide" {...{ frame, errors }} initiative={loaded} title={texts.title}>
      <p>
        <strong>{texts.found(inLanguage(title, languages[0]), pages.length, asked.length)}</strong>
        {isNew && ` ${texts.format(textsFor(formatNames, frame.language)[format])}`}
      </p>
      {counts && <p>{texts.carried(counts.questions, counts.conditions)}</p>}
      {isNew && (
        <>
          <ReportList {...{ frame, report }} kind="lost" id="verloren" />
          <ReportList {...{ frame, report }} kind="changed" id="geaendert" />
          {report.length === 0 && <p>{texts.complete}</p>}
        </>
      )}
      <p>{texts.flaws(mustMend(lint(questionnaire)).length)}</p>
      {version > 0 && <p>{texts.replaces}</p>}
      <DraftForm
        {...{ frame, draft, errors }}
        action={routes.questionnaireImport.href({ id: loaded.id })}
        id="uebernehmen"
        files
      >
        <input type="hidden" name="text" value={JSON.stringify(questionnaire)} />
        <Buttons>
          <Button name="tun" value="keep">
            {texts.keep}
          </Button>
          <Button style="secondary" name="tun" value="save">
            {texts.save}
          </Button>
        </Buttons>
      </DraftForm>
    </InitiativeFrame>
  )
}
