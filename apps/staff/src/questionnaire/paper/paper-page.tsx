import {
  Button,
  Buttons,
  Checkbox,
  DateField,
  textsFor,
  type FormError,
} from '@meinungsbild/design'
import type { Questionnaire } from '@meinungsbild/questionnaire'
import type { LoadedInitiative } from '../../dossier/load-initiative.ts'
import { InitiativeFrame } from '../../initiatives/initiative-frame.tsx'
import { errorAt } from '../../layout/error-at.ts'
import type { Frame } from '../../layout/frame.ts'
import { routes } from '../../routes.ts'
import { languageName } from '../parts/language-name.ts'
import { paperNotes } from './notes/paper-notes.ts'
import { paperPageTexts } from './paper-page.texts.ts'
import type { PaperRequest } from './paper-request.ts'
import { LanguageSelect, VersionSelect } from '../parts/version-select.tsx'

type PaperPageProps = {
  readonly frame: Frame
  readonly loaded: LoadedInitiative
  readonly questionnaire: Questionnaire
  /** What was chosen, and what can be. */
  readonly version: string
  readonly versions: readonly string[]
  readonly request: PaperRequest
  readonly errors: readonly FormError[]
}

/** What goes on paper, in which language, and what staff should know before it is sent. */
export function PaperPage(props: PaperPageProps) {
  const { frame, loaded, questionnaire, version, versions, request, errors } = props
  const { language, until, slip } = request
  const texts = textsFor(paperPageTexts, frame.language)
  return (
    <InitiativeFrame {...{ frame, errors }} initiative={loaded} title={texts.title}>
      <p>{texts.lead}</p>
      <form
        class="stack"
        method="get"
        action={routes.questionnairePaper.href({ id: loaded.id })}
        id="papier"
      >
        <VersionSelect shownIn={frame.language} {...{ version, versions }} />
        <LanguageSelect
          shownIn={frame.language}
          {...{ language }}
          languages={questionnaire.languages}
        />
        <DateField
          name="bis"
          label={texts.until}
          hint={texts.untilHint}
          value={until}
          error={errorAt(errors, 'bis')}
          optional
        />
        <Checkbox
          name="abschnitt"
          value="ja"
          label={texts.slip}
          hint={texts.slipHint}
          checked={slip}
        />
        <Buttons>
          <Button name="art" value="pdf">
            {texts.pdf}
          </Button>
          <Button style="secondary" name="art" value="odt">
            {texts.odt}
          </Button>
          <Button style="tertiary">{texts.showNotes}</Button>
        </Buttons>
      </form>
      <section class="stack" aria-labelledby="hinweise">
        <h2 id="hinweise">{texts.notes(languageName(language, frame.language))}</h2>
        <ul class="kern-list kern-list--bullet">
          {paperNotes(questionnaire, language, frame.language).map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      </section>
    </InitiativeFrame>
  )
}
