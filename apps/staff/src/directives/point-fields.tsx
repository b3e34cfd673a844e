import {
  CheckboxGroup,
  DateField,
  Fold,
  formatDay,
  textsFor,
  TextField,
  type FormError,
  type UiLanguage,
} from '@meinungsbild/design'
import { isDay, pointTitle, type Participant } from '@meinungsbild/procedure'
import { errorAt } from '../layout/error-at.ts'
import { officeWords } from '../people/signature-words.ts'
import { RowButtons } from '../questionnaire/parts/row-buttons.tsx'
import { pointList, type PointFields as Fields } from './directive-fields.ts'
import { directivesTexts } from './directives.texts.ts'

type PointFieldsProps = {
  readonly language: UiLanguage
  readonly row: number
  readonly point: Fields
  /** How many points there are. */
  readonly count: number
  /** Those to whom it can go. */
  readonly people: readonly Participant[]
  /** Accounts of those to whom it must go. */
  readonly demanded: readonly string[]
  readonly removable: boolean
  readonly errors: readonly FormError[]
}

/** One point in the form of a directive: folded to a line, with buttons to move it and take it out. */
export function PointFields(props: PointFieldsProps) {
  const { language, row, point, count, people, demanded, removable, errors } = props
  const texts = textsFor(directivesTexts, language)
  const { kind, to } = point
  const number = row + 1
  const title = texts.pointOf(number, pointTitle(kind)[language])
  const name = (field: string) => `${pointList}.${row}.${field}`
  const own = errors.filter(({ field }) => field?.startsWith(`${pointList}.${row}.`))
  const chosen = people.filter(({ account }) => to.includes(account))
  const names = chosen.map((each) => each.name).join(', ')
  const day = isDay(point.term) ? formatDay(point.term, language) : ''
  const summary = [names, point.text, day].filter((each) => each !== '').join(' · ')
  const byItself = kind === 'memo' || kind === 'decision' || kind === 'file'
  const isNew = point.id === '' || own.length > 0
  return (
    <div class="directive-row">
      <input type="hidden" name={name('id')} value={point.id} />
      <input type="hidden" name={name('kind')} value={kind} />
      <Fold
        title={title}
        summary={byItself || summary !== '' ? summary : texts.nobody}
        open={isNew}
        id={`punkt-${number}`}
      >
        {byItself ? (
          <p class="muted">{texts.byItself}</p>
        ) : (
          <Details
            {...props}
            name={name}
            names={people.filter(({ account }) => demanded.includes(account)).map((p) => p.name)}
          />
        )}
      </Fold>
      <RowButtons
        list={pointList}
        row={row}
        isFirst={row <= 1}
        isLast={row === 0 || kind === 'file' || row >= count - 1}
        labels={{
          up: texts.up(title),
          down: texts.down(title),
          ...(removable && { remove: texts.remove(title) }),
        }}
      />
    </div>
  )
}

type DetailsProps = PointFieldsProps & {
  readonly name: (field: string) => string
  /** Of those to whom it must go. */
  readonly names: readonly string[]
}

function Details({ language, point, people, demanded, errors, name, names }: DetailsProps) {
  const texts = textsFor(directivesTexts, language)
  const { kind, to, text, term } = point
  const isFollowUp = kind === 'followUp'
  const free = people.filter(({ account }) => !demanded.includes(account))
  return (
    <>
      {demanded.map((account) => (
        <input type="hidden" name={name('to')} value={account} />
      ))}
      {names.length > 0 && <p class="muted">{texts.demanded(names.join(', '))}</p>}
      {free.length > 0 && (
        <CheckboxGroup
          name={name('to')}
          id={`feld-${name('addressees')}`}
          label={kind === 'coSignature' ? texts.toSigners : texts.to}
          values={to}
          options={free.map((person) => ({
            value: person.account,
            label: person.name,
            hint: officeWords({ ...person, deputy: person.deputy === true }, language),
          }))}
          error={errorAt(errors, name('addressees'))}
        />
      )}
      <TextField
        name={name('text')}
        label={isFollowUp ? texts.purpose : texts.text}
        {...(kind === 'onward' && { hint: texts.textHint })}
        value={text}
        optional={!isFollowUp}
        error={errorAt(errors, name('text'))}
      />
      <DateField
        name={name('term')}
        label={isFollowUp ? texts.followUpDay : texts.term}
        value={term}
        optional={!isFollowUp}
        error={errorAt(errors, name('term'))}
      />
    </>
  )
}
