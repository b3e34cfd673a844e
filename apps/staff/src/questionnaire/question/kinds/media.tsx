import { textsFor } from '@meinungsbild/design'
import type { Download, Picture } from '@meinungsbild/questionnaire'
import { MediaField } from '../../parts/media-field.tsx'
import { readMedia } from '../../parts/media-fields.ts'
import { readText, writeText } from '../../parts/text-fields.ts'
import { TextInLanguages } from '../../parts/text-in-languages.tsx'
import { kindFieldTexts } from './kind-fields.texts.ts'
import type { KindForm } from './kind-form.ts'

/** A picture with a caption. */
export const picture: KindForm<Picture> = {
  write: ({ form, languages }, { alternative }) =>
    writeText(form, 'alternative', alternative, languages),
  read: (reading, base, before) => ({
    ...base,
    kind: 'picture',
    media: readMedia(reading, 'media', 'picture', before.media) ?? '',
    alternative: readText(reading.form, 'alternative', reading.languages, before.alternative),
  }),
  Fields(props) {
    const texts = textsFor(kindFieldTexts, props.frame.language)
    const current = props.question.media || undefined
    return (
      <>
        <MediaField
          {...props}
          name="media"
          label={texts.pictureFile}
          sort="picture"
          current={current}
        />
        <TextInLanguages
          {...props}
          name="alternative"
          label={texts.alternative}
          hint={texts.alternativeHint}
        />
      </>
    )
  },
}

/** A document to read. */
export const download: KindForm<Download> = {
  write: () => undefined,
  read: (reading, base, before) => ({
    ...base,
    kind: 'download',
    media: readMedia(reading, 'media', 'document', before.media) ?? '',
  }),
  Fields: (props) => (
    <MediaField
      {...props}
      name="media"
      label={textsFor(kindFieldTexts, props.frame.language).document}
      sort="document"
      current={props.question.media || undefined}
    />
  ),
}
