import {
  fileField,
  formatFileSize,
  mediaTypeOf,
  problemMessage,
  type Language,
  type Upload,
} from '@meinungsbild/questionnaire'
import { OurWords } from '../../layout/our-words.tsx'
import { ownProblems } from '../asked/own-problems.ts'
import { QuestionGroup } from '../asked/question-group.tsx'
import { SpecialBoxes } from '../choices/special-boxes.tsx'
import { errorId, idList } from '../element-id.ts'
import { fileExtensions, typeInWords } from '../files/file-words.ts'
import { KeptFiles } from '../files/kept-files.tsx'
import { hook } from '../hooks.ts'
import type { QuestionProps } from '../question-props.ts'
import { questionWords } from '../question.texts.ts'

/**
 * The browser's own field for files. Its name is the question's; its id is the name of the field of files already taken
 * in, where problems lead. A form with one is sent as `multipart/form-data`.
 */
export function UploadView(props: QuestionProps<Upload>) {
  const { question, form, problems, language } = props
  const { id, accept, maxBytes, maxFiles } = question
  const field = fileField(id)
  const own = ownProblems(question, problems)
  const words = questionWords(language)
  const wrong = (code: 'fileTooLarge' | 'wrongFileType') =>
    problemMessage({ code, question: id, field, limit: maxBytes }, language)
  return (
    <QuestionGroup {...props} own={own} hint={hintOf(question, language)}>
      <KeptFiles field={field} sent={form.getAll(field)} language={language} />
      <div class="kern-form-input">
        {/* oxlint-disable-next-line jsx-a11y/label-has-associated-control -- its text is in OurWords */}
        <label class="kern-label row-field__label" for={field}>
          <span>
            <OurWords language={language}>{words.chooseFiles(maxFiles)}</OurWords>
          </span>
        </label>
        <input
          class="upload"
          type="file"
          id={field}
          name={id}
          multiple={maxFiles > 1}
          accept={accept.flatMap((type) => [mediaTypeOf(type), fileExtensions[type]]).join()}
          aria-invalid={own.length > 0 ? 'true' : undefined}
          aria-describedby={idList(own.length > 0 && errorId(id))}
          {...hook('files', maxBytes, wrong('fileTooLarge'), wrong('wrongFileType'))}
        />
      </div>
      <SpecialBoxes {...props} />
    </QuestionGroup>
  )
}

/** "Bis zu 3 Dateien. Möglich sind PDF, JPEG, je Datei höchstens 5 MB." */
function hintOf({ accept, maxBytes, maxFiles }: Upload, language: Language): string {
  const words = questionWords(language)
  const types = accept.map((type) => typeInWords(mediaTypeOf(type))).join(', ')
  return `${words.filesAtMost(maxFiles)} ${words.filesAccepted(types, formatFileSize(maxBytes, language))}`
}
