import { Fold, textsFor } from '@meinungsbild/design'
import { inLanguage, type MediaName, type Text } from '@meinungsbild/questionnaire'
import { ConditionFieldset } from '../../condition/condition-fieldset.tsx'
import { conditionTexts } from '../../condition/condition.texts.ts'
import { shortened } from '../../condition/variable-label.ts'
import { keyOf } from '../../parts/coded-rows.ts'
import { MediaField } from '../../parts/media-field.tsx'
import { filledRows } from '../../parts/rows.ts'
import { line } from '../../parts/text-fields.ts'
import { kindFieldTexts } from '../kinds/kind-fields.texts.ts'
import type { KindFieldsProps } from '../kinds/kind-form.ts'

type Part = { readonly label: Text; readonly picture?: MediaName } & (
  | { readonly code: string }
  | { readonly id: string }
)

type PartDetailsProps = KindFieldsProps & {
  readonly list: string
  readonly title: string
  /** As they are saved. */
  readonly saved: readonly Part[]
  readonly pictures?: boolean
}

/** What few options or rows have: a condition of their own, a picture. Folded away until somebody wants it. */
export function PartDetails(props: PartDetailsProps) {
  const { frame, form, errors, list, title, saved, pictures = false, isNested } = props
  const texts = textsFor(kindFieldTexts, frame.language)
  const rows = filledRows(form, list).filter((row) => line(form, `${list}.${row}.${keyOf(list)}`))
  if (rows.length === 0 || (isNested && !pictures)) return null
  const conditions = rows.filter((row) => isConditional(form, `${list}.${row}.visibleIf`)).length
  const isWrong = errors.some(({ field }) => /\.(visibleIf|picture)\b/.test(field ?? ''))
  const isAsked = (form.get('tun') ?? '').includes(`${list}.`) || form.get('tun') === 'show'
  return (
    <Fold
      title={title}
      summary={texts.details(conditions, saved.filter(({ picture }) => picture).length)}
      open={isWrong || (isAsked && conditions > 0) || (pictures && form.get('look') === 'pictures')}
    >
      {rows.map((row) => (
        <PartDetail key={row} {...props} row={row} pictures={pictures} />
      ))}
    </Fold>
  )
}

function PartDetail(props: PartDetailsProps & { readonly row: number }) {
  const { frame, form, questionnaire, question, list, saved, row, pictures, isNested } = props
  const words = textsFor(conditionTexts, frame.language)
  const texts = textsFor(kindFieldTexts, frame.language)
  const was = line(form, `${list}.${row}.was`)
  const before = saved.find((part) => ('code' in part ? part.code : part.id) === was)
  const [language] = questionnaire.languages
  const typed = line(form, `${list}.${row}.label.${language}`)
  const label = shortened(typed || inLanguage(before?.label ?? {}, language) || was)
  return (
    <div class="part-detail stack">
      {!isNested && (
        <ConditionFieldset
          {...props}
          name={`${list}.${row}.visibleIf`}
          legend={words.shownPart(label)}
          always={words.always}
          place={{ kind: 'question', id: question.id }}
          brief
        />
      )}
      {pictures && (
        <MediaField
          {...props}
          name={`${list}.${row}.picture`}
          label={`${texts.picture}: ${label}`}
          sort="picture"
          current={before?.picture}
          optional
        />
      )}
    </div>
  )
}

function isConditional(form: URLSearchParams, name: string): boolean {
  return (form.get(name) ?? 'always') !== 'always'
}
