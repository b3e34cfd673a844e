import { ButtonLink, DataTable, Notice, textsFor, type FormError } from '@meinungsbild/design'
import type {
  RefusedText,
  TakenText,
  TranslationCheck,
  TranslationFile,
} from '@meinungsbild/formats'
import { inLanguage, stableTexts } from '@meinungsbild/questionnaire'
import { InitiativeFrame } from '../../initiatives/initiative-frame.tsx'
import type { Frame } from '../../layout/frame.ts'
import { routes } from '../../routes.ts'
import type { BegunDraft } from '../draft.ts'
import { DraftForm } from '../parts/draft-form.tsx'
import { languageName } from '../parts/language-name.ts'
import { SaveButtons } from '../parts/save-buttons.tsx'
import { carriedText } from './carried-file.ts'
import { textPlace } from './text-place.ts'
import { reportTexts } from './translation-report.texts.ts'

type TranslationReportProps = {
  readonly frame: Frame
  readonly draft: BegunDraft
  readonly file: TranslationFile
  readonly check: TranslationCheck
  readonly errors: readonly FormError[]
}

/** What a translation file would change and what of it does not fit, text by text; and the button that takes it over. */
export function TranslationReportPage(props: TranslationReportProps) {
  const { frame, draft, file, check, errors } = props
  const { loaded, questionnaire } = draft
  const texts = textsFor(reportTexts, frame.language)
  const known = new Map(stableTexts(questionnaire).map((own) => [own.id, own]))
  const place = ({ id, language }: { readonly id: string; readonly language: string }) => {
    const text = known.get(id)
    const where = text === undefined ? id : textPlace(text, questionnaire, frame.language)
    return `${where} (${languageName(language, frame.language)})`
  }
  return (
    <InitiativeFrame width="wide" {...{ frame, errors }} initiative={loaded} title={texts.title}>
      <p>
        <strong>{texts.found(check.taken.length)}</strong>{' '}
        {texts.others(check.unchanged, check.empty)}
      </p>
      {check.refused.length > 0 && (
        <Notice tone="warning" title={texts.refused(check.refused.length)}>
          <ul class="kern-list kern-list--bullet" id="abgelehnt">
            {check.refused.map((own: RefusedText, index) => (
              <li key={index}>{`${place(own)}: ${inLanguage(own.message, frame.language)}`}</li>
            ))}
          </ul>
        </Notice>
      )}
      {check.taken.length > 0 && (
        <DataTable<TakenText>
          caption={texts.changes}
          rows={check.taken}
          columns={[
            { head: texts.place, cell: place },
            {
              head: texts.before,
              cell: ({ before, language }) =>
                before === '' ? texts.nothing : <Words {...{ language }} words={before} />,
            },
            {
              head: texts.after,
              cell: ({ words, language }) => <Words {...{ language, words }} />,
            },
          ]}
        />
      )}
      {check.taken.length > 0 && (
        <DraftForm
          {...{ frame, draft, errors }}
          action={routes.translationFile.href({ id: loaded.id })}
          id="uebernehmen"
        >
          <input type="hidden" name="carried" value={carriedText(file, check.taken)} />
          <SaveButtons frame={frame} label={texts.save(check.taken.length)} />
        </DraftForm>
      )}
      <ButtonLink style="tertiary" href={routes.translation.href({ id: loaded.id })}>
        {texts.back}
      </ButtonLink>
    </InitiativeFrame>
  )
}

function Words({ language, words }: { readonly language: string; readonly words: string }) {
  return (
    <span class="translation__source" lang={language} dir="auto">
      {words}
    </span>
  )
}
