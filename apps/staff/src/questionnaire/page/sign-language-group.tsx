import { Fold, textsFor } from '@meinungsbild/design'
import type { Page } from '@meinungsbild/questionnaire'
import type { FormView } from '../parts/form-view.ts'
import { languageName } from '../parts/language-name.ts'
import { MediaField } from '../parts/media-field.tsx'
import { needsLook } from '../parts/needs-look.ts'
import { ownName } from './page-fields.ts'
import { pageTexts } from './page.texts.ts'

type SignLanguageProps = FormView & {
  /** A page, or the questionnaire for its start page. */
  readonly page: Pick<Page, 'signLanguage'>
  readonly lead?: string
}

/** The videos that explain the page, one for each language of the survey. */
export function SignLanguageGroup(props: SignLanguageProps) {
  const { frame, languages, page } = props
  const texts = textsFor(pageTexts, frame.language)
  const count = Object.keys(page.signLanguage ?? {}).length
  return (
    <Fold
      title={texts.signLanguage}
      summary={texts.videos(count)}
      open={needsLook(props, 'signLanguage')}
    >
      <p class="muted">{props.lead ?? texts.signLanguageLead}</p>
      {languages.map((language) => (
        <MediaField
          key={language}
          {...props}
          name={`signLanguage.${language}`}
          label={texts.video(languageName(language, frame.language))}
          sort="video"
          current={ownName(page.signLanguage, language)}
          optional
        />
      ))}
    </Fold>
  )
}
