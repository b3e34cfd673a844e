import { Button, Notice, textsFor, type FormError } from '@meinungsbild/design'
import type { ReportLine } from '@meinungsbild/formats'
import { inLanguage, lint, type Questionnaire } from '@meinungsbild/questionnaire'
import { InitiativeFrame } from '../../initiatives/initiative-frame.tsx'
import type { Frame } from '../../layout/frame.ts'
import { routes } from '../../routes.ts'
import type { Draft } from '../draft.ts'
import { DraftForm } from '../parts/draft-form.tsx'
import { importTexts } from './import.texts.ts'

type ReportPageProps = {
  readonly frame: Frame
  readonly draft: Draft
  readonly questionnaire: Questionnaire
  /** Undefined once it has been read: when the button was pressed and could not be followed yet. */
  readonly report: readonly ReportLine[] | undefined
  readonly errors: readonly FormError[]
}

/** What was read, what of it was lost or changed, and the button that takes it over. */
export function ReportPage({ frame, draft, questionnaire, report, errors }: ReportPageProps) {
  const texts = textsFor(importTexts, frame.language)
  const { loaded, version } = draft
  const { pages, languages, title } = questionnaire
  const questions = pages.flatMap((page) => page.questions)
  const asked = questions.filter(({ kind }) => kind !== 'statement').length
  return (
    <InitiativeFrame width="wide" {...{ frame, errors }} initiative={loaded} title={texts.title}>
      <p>
        <strong>{texts.found(inLanguage(title, languages[0]), pages.length, asked)}</strong>
      </p>
      {report && <ReportList {...{ frame, report }} kind="lost" />}
      {report && <ReportList {...{ frame, report }} kind="changed" />}
      {report?.length === 0 && <p>{texts.complete}</p>}
      <p>{texts.flaws(lint(questionnaire).length)}</p>
      {version > 0 && <p>{texts.replaces}</p>}
      <DraftForm
        {...{ frame, draft, errors }}
        action={routes.questionnaireImport.href({ id: loaded.id })}
        id="uebernehmen"
      >
        <input type="hidden" name="text" value={JSON.stringify(questionnaire)} />
        <Button name="tun" value="save">
          {texts.save}
        </Button>
      </DraftForm>
    </InitiativeFrame>
  )
}

type ReportListProps = {
  readonly frame: Frame
  readonly report: readonly ReportLine[]
  readonly kind: ReportLine['kind']
}

function ReportList({ frame, report, kind }: ReportListProps) {
  const texts = textsFor(importTexts, frame.language)
  const lines = report.filter((line) => line.kind === kind)
  if (lines.length === 0) return null
  return (
    <Notice tone={kind === 'lost' ? 'warning' : 'info'} title={texts[kind]}>
      <ul class="kern-list kern-list--bullet" id={kind === 'lost' ? 'verloren' : 'geaendert'}>
        {lines.map(({ place, message }, index) => (
          <li key={index}>
            {texts.line(inLanguage(place, frame.language), inLanguage(message, frame.language))}
          </li>
        ))}
      </ul>
    </Notice>
  )
}
