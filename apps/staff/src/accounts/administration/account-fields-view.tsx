import {
  Checkbox,
  CheckboxGroup,
  Fieldset,
  TextField,
  textsFor,
  type FormError,
} from '@meinungsbild/design'
import { roles, roleTitle } from '@meinungsbild/procedure'
import { errorAt } from '../../layout/error-at.ts'
import type { Frame } from '../../layout/frame.ts'
import type { AccountFields } from './account-fields.ts'
import { administrationTexts } from './administration.texts.ts'

type FieldsProps = {
  readonly frame: Frame
  readonly fields: AccountFields
  readonly errors: readonly FormError[]
}

/** Name, office and unit of a person. */
export function PersonFields({ frame, fields, errors }: FieldsProps) {
  const texts = textsFor(administrationTexts, frame.language)
  return (
    <>
      <TextField
        name="name"
        label={texts.name}
        value={fields.name}
        autocomplete="off"
        error={errorAt(errors, 'name')}
      />
      <TextField
        name="office"
        label={texts.office}
        hint={texts.officeHint}
        value={fields.office}
        autocomplete="off"
        optional
        error={errorAt(errors, 'office')}
      />
      <TextField
        name="unit"
        label={texts.unit}
        value={fields.unit}
        autocomplete="off"
        error={errorAt(errors, 'unit')}
      />
    </>
  )
}

/** What an account may be and do. */
export function RightsFields({ frame, fields, errors }: FieldsProps) {
  const texts = textsFor(administrationTexts, frame.language)
  return (
    <>
      <CheckboxGroup
        name="roles"
        label={texts.roles}
        hint={texts.rolesHint}
        values={fields.roles}
        optional
        options={roles.map((role) => ({ value: role, label: roleTitle(role)[frame.language] }))}
        error={errorAt(errors, 'roles')}
      />
      <Fieldset id="rechte" legend={texts.rights}>
        <Checkbox name="deputy" label={texts.deputy} checked={fields.deputy} />
        <Checkbox
          name="administrator"
          label={texts.administrator}
          checked={fields.administrator}
          error={errorAt(errors, 'administrator')}
        />
      </Fieldset>
    </>
  )
}
